/** @jest-environment jsdom */
import Ajv from "ajv-draft-04";
import { ROOT, read } from "../setup/sources";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Microsoft 365's manifest in JSON against the published schema, which Microsoft's package
 * carries, and against manifest.xml: what both say is one thing.
 */

const SCHEMAS = join(ROOT, "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.24");

const MANIFEST = "MicrosoftTeams.schema.json";

/** Where a manifest breaks the schema. */
function breaches(schema: string, manifest: object): string[] {
  // A pattern of the schema for languages is none by the stricter rules of Unicode's expressions.
  const unicodeRegExp = schema === MANIFEST;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp });
  const check = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, schema), "utf8")));
  check(manifest);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const manifest = () => JSON.parse(read("excel/manifest.json"));
const german = () => JSON.parse(read("excel/manifest.de.json"));
const xml = new DOMParser().parseFromString(read("manifest.xml"), "text/xml");
const all = (name: string) => [...xml.getElementsByTagNameNS("*", name)];

test("the manifest keeps the published schema", () => {
  expect(breaches(MANIFEST, manifest())).toEqual([]);
  expect(breaches("MicrosoftTeams.Localization.schema.json", german())).toEqual([]);
});

test.each<[string, (one: any) => void, RegExp]>([
  ["no id", (one) => delete one.id, /must have required property 'id'/],
  [
    "a host that there is not",
    (one) => (one.extensions[0].requirements.scopes = ["calc"]),
    /must be equal to one of the allowed values/,
  ],
  [
    "a long short description",
    (one) => (one.description.short = "x".repeat(81)),
    /must NOT have more than 80 characters/,
  ],
  [
    "a property that there is not",
    (one) => (one.extensions[0].runtimes[0].life = "long"),
    /must NOT have additional properties/,
  ],
])("%s breaks it", (_, change, breach) => {
  const changed = manifest();
  change(changed);
  expect(breaches(MANIFEST, changed).join("\n")).toMatch(breach);
});

test("it asks for what manifest.xml asks for, no more", () => {
  const { id, version, authorization, extensions } = manifest();
  const [{ requirements, runtimes }] = extensions;
  expect([id, `${version}.0`]).toEqual([all("Id")[0].textContent, all("Version")[0].textContent]);
  expect(authorization).toEqual({
    permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
  });
  expect(requirements.capabilities.map(({ name }: any) => name)).toEqual(
    all("Set").map((set) => set.getAttribute("Name")),
  );
  expect(runtimes).toEqual([
    {
      id: expect.any(String),
      type: "general",
      code: { page: "https://localhost:3000/taskpane.html" },
      lifetime: "long",
      // Office calls a function by its action's id, and opens the page in the view that it names.
      actions: [
        { id: "generateSheets", type: "executeFunction" },
        { id: "XSELL.Pane", type: "openPage", view: "XSELL.Taskpane" },
      ],
      customFunctions: {
        namespace: { id: "XSELL", name: "XSELL" },
        metadataUrl: "https://localhost:3000/functions.json",
      },
    },
  ]);
});

test("each button does one of the runtime's actions, and reads as in manifest.xml in both languages", () => {
  const [{ runtimes, ribbons }] = manifest().extensions;
  const [{ builtInTabId, groups }] = ribbons[0].tabs;
  expect(builtInTabId).toBe("TabHome");
  expect(groups[0].controls.map(({ id, actionId, label }: any) => [id, actionId, label])).toEqual([
    ["XSELL.Generate", "generateSheets", "Generate"],
    ["XSELL.Pane", "XSELL.Pane", "Open pane"],
  ]);
  const actions = runtimes[0].actions.map(({ id }: any) => id);
  expect(groups[0].controls.every(({ actionId }: any) => actions.includes(actionId))).toBe(true);
  const place = "extensions[0].ribbons[0].tabs[0].groups[0].controls";
  expect([german()[`${place}[0].label`], german()[`${place}[1].label`]]).toEqual([
    "Erzeugen",
    "Bereich öffnen",
  ]);
});

// learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema, icons: 192 and 32 points, the outline white.
test("its icons lie where it says, in their sizes", () => {
  const { icons, localizationInfo } = manifest();
  const size = (file: string) => readFileSync(join(ROOT, "dist/excel", file)).readUInt32BE(16);
  expect([size(icons.color), size(icons.outline)]).toEqual([192, 32]);
  for (const { file } of localizationInfo.additionalLanguages) {
    expect(existsSync(join(ROOT, "dist/excel", file))).toBe(true);
  }
});
