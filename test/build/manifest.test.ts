/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, read } from "../setup/sources";

// Rules come from these, cited by their short names below:
//   OWE   Office Web Extensibility Manifest, learn.microsoft.com/openspecs/office_file_formats/ms-owemxml
//   ORDER learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
//   REF   learn.microsoft.com/javascript/api/manifest
//   SHARE learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
const PRODUCTION = "https://example.org/xsell";
const production = mkdtempSync(join(tmpdir(), "xsell-"));

beforeAll(() => {
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const options = ["--mode", "production", "--config-name", "excel", "--output-path", production];
  execFileSync(process.execPath, [webpack, ...options], {
    cwd: ROOT,
    env: { ...process.env, ADDIN_URL: `${PRODUCTION}/` },
    stdio: "pipe",
  });
}, 120_000);
afterAll(() => rmSync(production, { recursive: true }));

// Children in the order that the schemas demand (ORDER; OWE 5.2 and 5.7), without what only other hosts have.
const SEQUENCES: Record<string, string> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  Workbook: "Runtimes AllFormFactors DesktopFormFactor",
  CustomFunctions: "Script Page Metadata Namespace",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Button: "Label Supertip Icon Action",
  Supertip: "Title Description",
  ShowTaskpane: "TaskpaneId SourceLocation Title",
  Resources: "Images Urls ShortStrings LongStrings",
};

const TYPE = /^VersionOverrides|^TaskPaneApp/;
/** What an element is called in the schema: its type where it has one, or else its name. */
function kind(element: Element): string {
  const type = element.getAttribute("xsi:type");
  return type === null || TYPE.test(type) ? element.localName : type;
}

const pngSize = (file: string) => [readFileSync(file).readUInt32BE(16), readFileSync(file).readUInt32BE(20)];

describe.each([
  ["as it stands", "https://localhost:3000", join(ROOT, "dist/excel"), () => read("manifest.xml")],
  [
    "built for production",
    PRODUCTION,
    production,
    () => readFileSync(join(production, "manifest.xml"), "utf8"),
  ],
])("manifest %s", (_, base, folder, text) => {
  let xml: Document;
  beforeAll(() => {
    xml = new DOMParser().parseFromString(text(), "text/xml");
  });

  const all = (name: string) => [...xml.getElementsByTagNameNS("*", name)];
  const one = (name: string) => {
    expect([name, all(name).length]).toEqual([name, 1]);
    return all(name)[0];
  };
  const values = (name: string) => all(name).map((element) => element.getAttribute("DefaultValue") ?? "");
  const everything = () => [...xml.getElementsByTagName("*")];
  const fileOf = (url: string) => join(folder, url.slice(base.length + 1));

  test("is well-formed", () => expect(all("parsererror")).toEqual([]));

  test("has its elements in the order of the schema", () => {
    for (const parent of everything()) {
      const sequence = SEQUENCES[kind(parent)]?.split(" ");
      if (sequence === undefined) continue;
      const children = [...parent.children].map((child) => child.localName);
      const inOrder = [...children].sort((a, b) => sequence.indexOf(a) - sequence.indexOf(b));
      expect({ [kind(parent)]: children }).toEqual({ [kind(parent)]: inOrder });
      expect(children.filter((child) => !sequence.includes(child))).toEqual([]);
    }
  });

  // OWE 2.3.5 and 2.3.8
  test("has a GUID and a version of numbers", () => {
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one("Version").textContent).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  });

  // REF resources: an id has 32 characters at most and is unique; OWE 5.6, type ReferenceId
  test("resolves every reference, each to a resource of the right sort", () => {
    const ids = (sort: string) => [...one(sort).children].map((resource) => resource.id);
    const known = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap(ids);
    expect(new Set(known).size).toBe(known.length);
    expect(known.filter((id) => id.length > 32)).toEqual([]);
    const sortOf = (element: Element): string => {
      if (element.localName === "Image") return "Images";
      if (/^(Label|Title|Namespace)$/.test(element.localName)) return "ShortStrings";
      return element.localName === "Description" ? "LongStrings" : "Urls";
    };
    const used = everything().filter((element) => element.hasAttribute("resid"));
    const unresolved = used.filter(
      (element) => !ids(sortOf(element)).includes(element.getAttribute("resid")!),
    );
    expect(unresolved.map((element) => element.outerHTML)).toEqual([]);
    expect(known.filter((id) => !used.some((element) => element.getAttribute("resid") === id))).toEqual([]);
  });

  // REF resources and string; OWE 5.6, types ShortString, LongString and URL
  test("keeps texts within their length", () => {
    const lengths = (sort: string) =>
      [...one(sort).children].map((child) => child.getAttribute("DefaultValue")!.length);
    const within = (texts: number[], most: number) =>
      texts.forEach((length) => {
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(most);
      });
    within([...lengths("ShortStrings"), ...values("DisplayName").map((name) => name.length)], 125);
    within([...lengths("LongStrings"), values("Description")[0].length], 250);
    within(lengths("Urls"), 2048);
    within(
      [...all("Group"), ...all("Control")].map((element) => element.id.length),
      125,
    );
  });

  // REF resources: https; the whole add-in is served from one place, so there is no AppDomain
  test("has only addresses of this build, each with its file", () => {
    const urls = everything()
      .map((element) => element.getAttribute("DefaultValue") ?? "")
      .filter((value) => value.includes("://"));
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      expect(url.startsWith(`${base}/`)).toBe(true);
      expect([url, existsSync(fileOf(url))]).toEqual([url, true]);
    }
    expect(base.startsWith("https://")).toBe(true);
    if (base === PRODUCTION) expect(text()).not.toContain("localhost");
  });

  // REF icon: 16, 32 and 80 are required; REF iconurl and highresolutioniconurl: 32 and 64 for a task pane
  test("has icons of the sizes that it says", () => {
    expect(all("Icon").length).toBe(3);
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual([16, 32, 80]);
      for (const image of icon.children) {
        const resource = xml.getElementById(image.getAttribute("resid")!)!;
        const size = Number(image.getAttribute("size"));
        expect(pngSize(fileOf(resource.getAttribute("DefaultValue")!))).toEqual([size, size]);
      }
    }
    expect(pngSize(fileOf(values("IconUrl")[0]))).toEqual([32, 32]);
    expect(pngSize(fileOf(values("HighResolutionIconUrl")[0]))).toEqual([64, 64]);
  });

  // SHARE: Runtimes stands first in Host, lives long, and every other part names the same page
  test("runs pane, ribbon and functions in one runtime", () => {
    const host = all("Host").find((element) => element.hasAttribute("xsi:type"))!;
    expect(host.firstElementChild!.localName).toBe("Runtimes");
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
    const page = one("Runtime").getAttribute("resid");
    const others = [one("Page").children[0], one("FunctionFile"), one("TaskpaneId").nextElementSibling!];
    expect(others.map((element) => element.getAttribute("resid"))).toEqual([page, page, page]);
    expect(xml.getElementById(page!)!.getAttribute("DefaultValue")).toBe(values("SourceLocation")[0]);
    expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.1"],
    ]);
  });

  test("asks for no more than reading and writing the workbook", () => {
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
    expect(all("AppDomain")).toEqual([]);
  });

  test("offers the namespace XSELL and two buttons", () => {
    const namespace = xml.getElementById(one("Namespace").getAttribute("resid")!)!;
    expect(namespace.getAttribute("DefaultValue")).toBe("XSELL");
    expect(all("Action").map(kind)).toEqual(["ExecuteFunction", "ShowTaskpane"]);
    expect(one("FunctionName").textContent).toBe("generateSheets");
    expect(new Set(all("Control").map((control) => control.id)).size).toBe(2);
  });
});
