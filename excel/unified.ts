import { Facts } from "./facts";

/*
 * Microsoft 365's manifest in JSON, made of the facts in manifest.xml: what Office takes
 * from one, it takes from the other. Excel reads both kinds; a package of this one can be
 * deployed beside other apps of Microsoft 365.
 */

/** The version of the schema that the manifest follows. */
const SCHEMA = "1.24";

/** Facts that manifest.xml has no place for. */
const SHORT: Record<string, string> = {
  "en-US": "Who buys what, who lacks what, and what closing the gaps is worth.",
  "de-DE": "Wer was kauft, wem was fehlt, und was es wert ist, die Lücken zu schließen.",
};
const ACCENT = "#0f766e";

/** A name where the JSON manifest gives one and manifest.xml none. */
const RUNTIME = "XSELL.Runtime";

/** The text of excel/manifest.json. */
export function unifiedManifest(xml: Document): string {
  const facts = new Facts(xml, null);
  const help = facts.value(facts.one("SupportUrl"));
  const name = facts.value(facts.one("DisplayName"));
  const language = facts.text("DefaultLocale");
  return written({
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version: facts.text("Version").split(".").slice(0, 3).join("."),
    id: facts.text("Id"),
    localizationInfo: {
      defaultLanguageTag: language,
      additionalLanguages: [{ languageTag: "de-DE", file: "manifest.de.json" }],
    },
    developer: {
      name: facts.text("ProviderName"),
      websiteUrl: help,
      privacyUrl: `${help}#privacy`,
      termsOfUseUrl: `${help}#terms`,
    },
    name: { short: name, full: name },
    description: { short: SHORT[language], full: facts.description() },
    icons: { outline: "assets/outline-32.png", color: "assets/icon-192.png" },
    accentColor: ACCENT,
    validDomains: [new URL(help).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: permission(facts), type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: requirements(facts),
        runtimes: [runtime(facts)],
        ribbons: [ribbon(facts)],
        getStartedMessages: [started(facts)],
      },
    ],
  });
}

/** The text of excel/manifest.de.json: the same facts in German, by their place in the manifest. */
export function germanManifest(xml: Document): string {
  const facts = new Facts(xml, "de-DE");
  const name = facts.value(facts.one("DisplayName"));
  const group = "extensions[0].ribbons[0].tabs[0].groups[0]";
  const controls = facts.all("Control").flatMap((control, index): [string, string][] => [
    [`${group}.controls[${index}].label`, facts.value(facts.one("Label", control))],
    [`${group}.controls[${index}].supertip.title`, facts.value(facts.one("Title", control))],
    [`${group}.controls[${index}].supertip.description`, facts.value(facts.one("Description", control))],
  ]);
  const { title, description } = started(facts);
  return written({
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.Localization.schema.json`,
    "name.short": name,
    "name.full": name,
    "description.short": SHORT["de-DE"],
    "description.full": facts.description(),
    [`${group}.label`]: facts.value(facts.one("Label", facts.one("Group"))),
    ...Object.fromEntries(controls),
    "extensions[0].getStartedMessages[0].title": title,
    "extensions[0].getStartedMessages[0].description": description,
  });
}

function written(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function permission(facts: Facts): string {
  const asked = facts.text("Permissions");
  if (asked !== "ReadWriteDocument") throw new Error(`No word is known for the permission ${asked}.`);
  return "Document.ReadWrite.User";
}

function requirements(facts: Facts): object {
  return {
    capabilities: facts.all("Set").map((set) => ({
      name: set.getAttribute("Name"),
      minVersion: set.getAttribute("MinVersion"),
    })),
    scopes: ["workbook"],
  };
}

function runtime(facts: Facts): object {
  const namespace = facts.value(facts.one("Namespace"));
  return {
    id: RUNTIME,
    type: "general",
    code: { page: facts.value(facts.one("Runtime")) },
    lifetime: facts.one("Runtime").getAttribute("lifetime"),
    actions: facts.all("Control").map((control) => action(facts, control)),
    customFunctions: {
      namespace: { id: namespace, name: namespace },
      metadataUrl: facts.value(facts.one("SourceLocation", facts.one("Metadata"))),
    },
  };
}

/** What a button does; a function is called by the action's id. */
function action(facts: Facts, control: Element): { id: string; type: string; view?: string } {
  const [pane] = facts.all("TaskpaneId", control);
  if (pane) return { id: control.id, type: "openPage", view: pane.textContent ?? "" };
  return { id: facts.one("FunctionName", control).textContent ?? "", type: "executeFunction" };
}

function ribbon(facts: Facts): object {
  const group = facts.one("Group");
  const controls = facts.all("Control").map((control) => ({
    id: control.id,
    type: "button",
    label: facts.value(facts.one("Label", control)),
    icons: facts.icons(control),
    supertip: {
      title: facts.value(facts.one("Title", control)),
      description: facts.value(facts.one("Description", control)),
    },
    actionId: action(facts, control).id,
  }));
  const label = facts.value(facts.one("Label", group));
  return {
    contexts: ["default"],
    tabs: [
      {
        builtInTabId: facts.one("OfficeTab").id,
        groups: [{ id: group.id, label, icons: facts.icons(group), controls }],
      },
    ],
  };
}

function started(facts: Facts): { title: string; description: string; learnMoreUrl: string } {
  const place = facts.one("GetStarted");
  return {
    title: facts.value(facts.one("Title", place)),
    description: facts.value(facts.one("Description", place)),
    learnMoreUrl: facts.value(facts.one("LearnMoreUrl", place)),
  };
}
