/*
 * The rules of the published XML schemas, as far as a task pane add-in for Excel can meet
 * them, in a notation of our own; the schema files themselves carry no licence to copy.
 *
 * @source MS-OWEMXML, appendix A, learn.microsoft.com/openspecs/office_file_formats/ms-owemxml, and as files:
 *   OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd, OfficeAppBasicTypesV1_0.xsd in
 *   github.com/OfficeDev/office-js-docs-pr, docs/overview/schemas/taskpane. Runtimes, newer than those files:
 *   learn.microsoft.com/javascript/api/manifest/runtimes.
 */

/** Types of OfficeAppBasicTypesV1_0.xsd. */
const UUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
const VERSION = /^[0-9]{1,5}(\.[0-9]{1,5}){0,3}$/;
const SHORT_VERSION = /^[0-9]{1,5}\.[0-9]{1,5}$/;
const CULTURE = /^[a-zA-Z]{2,3}(-[a-zA-Z]{2,3}(-[a-zA-Z]{4,8})?)?$/;
const SHORT = /^[^]{1,125}$/;
const LONG = /^[^]{1,250}$/;
const ADDRESS = /^\S{1,2048}$/;
const REFERENCE = /^[^]{1,32}$/;
const WHOLE = /^-?\d+$/;

interface Rule {
  /** In this order; ? none or one, * any number, + at least one, nothing exactly one. */
  readonly children?: string;
  /** All of them needed but those that end in ?. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly text?: RegExp;
}

const told = (value: RegExp): Rule => ({ children: "Override*", attributes: { DefaultValue: value } });
const resource = (value: RegExp): Rule => ({
  children: "Override*",
  attributes: { id: REFERENCE, DefaultValue: value },
});
const override = (value: RegExp): Rule => ({ attributes: { Locale: CULTURE, Value: value } });
const reference: Rule = { attributes: { resid: REFERENCE } };
const named = (children: string): Rule => ({ children, attributes: { id: SHORT } });

/** By the element's type, or its name, behind its parent's where the same name means another thing. */
const RULES: Readonly<Record<string, Rule>> = {
  TaskPaneApp: {
    children:
      "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? " +
      "SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?",
  },
  Id: { text: UUID },
  Version: { text: VERSION },
  ProviderName: { text: SHORT },
  DefaultLocale: { text: CULTURE },
  DisplayName: told(SHORT),
  "DisplayName>Override": override(SHORT),
  "TaskPaneApp>Description": told(LONG),
  "Description>Override": override(LONG),
  ...Object.fromEntries(
    ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => [name, told(ADDRESS)]),
  ),
  Hosts: { children: "Host+" },
  Host: { attributes: { Name: SHORT } },
  Requirements: { children: "Sets? Methods?" },
  Sets: { children: "Set+", attributes: { "DefaultMinVersion?": SHORT_VERSION } },
  Set: { attributes: { Name: SHORT, "MinVersion?": SHORT_VERSION } },
  DefaultSettings: { children: "SourceLocation" },
  "DefaultSettings>SourceLocation": told(ADDRESS),
  Permissions: { text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/ },

  VersionOverridesV1_0: {
    children: "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?",
  },
  Workbook: { children: "Runtimes? AllFormFactors? DesktopFormFactor?" },
  Runtimes: { children: "Runtime+" },
  Runtime: { attributes: { resid: REFERENCE, "lifetime?": /^(short|long)$/ } },
  AllFormFactors: { children: "ExtensionPoint?" },
  CustomFunctions: { children: "Script Page Metadata? Namespace?" },
  ...Object.fromEntries(["Script", "Page", "Metadata"].map((name) => [name, { children: "SourceLocation" }])),
  SourceLocation: reference,
  Namespace: reference,
  DesktopFormFactor: { children: "GetStarted? FunctionFile? ExtensionPoint+" },
  GetStarted: { children: "Title Description LearnMoreUrl" },
  LearnMoreUrl: reference,
  FunctionFile: reference,
  PrimaryCommandSurface: { children: "OfficeTab* CustomTab*" },
  OfficeTab: named("Group+"),
  Group: named("Label Icon Control+"),
  Button: named("Label Supertip Icon Action"),
  Label: reference,
  Title: reference,
  Description: reference,
  Supertip: { children: "Title Description" },
  Icon: { children: "Image+" },
  "Icon>Image": { attributes: { size: WHOLE, resid: REFERENCE } },
  ShowTaskpane: { children: "TaskpaneId? SourceLocation Title?" },
  TaskpaneId: { text: SHORT },
  ExecuteFunction: { children: "FunctionName" },
  FunctionName: { text: LONG },

  Resources: { children: "Images? Urls? ShortStrings? LongStrings?" },
  Images: { children: "Image*" },
  Urls: { children: "Url*" },
  ShortStrings: { children: "String*" },
  LongStrings: { children: "String*" },
  "Images>Image": resource(ADDRESS),
  Url: resource(ADDRESS),
  "ShortStrings>String": resource(SHORT),
  "LongStrings>String": resource(LONG),
  "ShortStrings>String>Override": override(SHORT),
  "LongStrings>String>Override": override(LONG),
};

const typeOf = (element: Element): string => element.getAttribute("xsi:type") ?? element.localName;

function ruleFor(element: Element): Rule | undefined {
  const parent = element.parentElement;
  const names = [typeOf(element)];
  if (parent) names.unshift(`${typeOf(parent)}>${names[0]}`);
  if (parent?.parentElement) names.unshift(`${typeOf(parent.parentElement)}>${names[0]}`);
  const name = names.find((one) => one in RULES);
  return name === undefined ? undefined : RULES[name];
}

/** Every breach of the rules, an element at a time. */
export function breaches(xml: Document): string[] {
  return [...xml.getElementsByTagName("*")].flatMap((element) => {
    const rule = ruleFor(element);
    if (!rule) return [`${element.localName} does not belong there`];
    return [
      ...breachOfChildren(element, rule),
      ...breachesOfAttributes(element, rule),
      ...breachOfText(element, rule),
    ];
  });
}

function breachOfChildren(element: Element, { children = "" }: Rule): string[] {
  const parts = children.split(" ").map((part) => /^(\w*)([?*+]?)$/.exec(part)!);
  const order = parts.map(([, name, often]) => (name === "" ? "" : `(?:${name} )${often}`)).join("");
  const found = [...element.children].map((child) => `${child.localName} `).join("");
  return new RegExp(`^${order}$`).test(found) ? [] : [`${element.localName} holds: ${found}`];
}

function breachesOfAttributes(element: Element, { attributes = {} }: Rule): string[] {
  const own = element.getAttributeNames().filter((name) => !/^(xmlns|xsi:type$)/.test(name));
  const known = Object.keys(attributes).map((name) => name.replace("?", ""));
  const foreign = own
    .filter((name) => !known.includes(name))
    .map((name) => `${element.localName} has ${name}`);
  const wrong = Object.entries(attributes).flatMap(([name, type]) => {
    const value = element.getAttribute(name.replace("?", ""));
    const holds = value === null ? name.endsWith("?") : type.test(value);
    return holds ? [] : [`${element.localName}'s ${name.replace("?", "")} is ${value}`];
  });
  return [...foreign, ...wrong];
}

function breachOfText(element: Element, { text, children }: Rule): string[] {
  const found = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map((node) => node.textContent)
    .join("");
  if (text) return text.test(found) ? [] : [`${element.localName} is "${found}"`];
  return children === undefined || found.trim() === ""
    ? []
    : [`${element.localName} holds the text "${found.trim()}"`];
}
