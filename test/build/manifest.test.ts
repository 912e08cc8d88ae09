/** @jest-environment jsdom */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT, read } from "../setup/sources";
import { ADDRESS, NAME, filesIn } from "./archive";
import { breaches } from "./manifest-schema";

// Rules come from these, cited by their short names below:
//   REF   learn.microsoft.com/javascript/api/manifest
//   SHARE learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
const production = mkdtempSync(join(tmpdir(), "xsell-"));

beforeAll(() => {
  for (const [path, content] of filesIn(`${NAME}.zip`)) {
    if (!path.startsWith("excel/")) continue;
    const file = join(production, path.slice("excel/".length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
});
afterAll(() => rmSync(production, { recursive: true }));

const TYPE = /^VersionOverrides|^TaskPaneApp/;
/** What an element is called in the schema: its type where it has one, or else its name. */
function kind(element: Element): string {
  const type = element.getAttribute("xsi:type");
  return type === null || TYPE.test(type) ? element.localName : type;
}

const pngSize = (file: string) => [readFileSync(file).readUInt32BE(16), readFileSync(file).readUInt32BE(20)];

describe.each([
  ["as it stands", "https://localhost:3000", join(ROOT, "dist/excel"), () => read("manifest.xml")],
  ["of the release", ADDRESS, production, () => readFileSync(join(production, "manifest.xml"), "utf8")],
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

  test("keeps the rules of the published schemas", () => expect(breaches(xml)).toEqual([]));

  // REF resources: an id is unique and names a resource of its kind
  test("resolves every reference, each to a resource of the right sort", () => {
    const ids = (sort: string) => [...one(sort).children].map((resource) => resource.id);
    const known = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap(ids);
    expect(new Set(known).size).toBe(known.length);
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
    if (base === ADDRESS) expect(text()).not.toContain("localhost");
  });

  // REF icon: 16, 32 and 80 are required, the others supported; REF iconurl and highresolutioniconurl: 32 and 64 for a task pane
  test("has icons of the sizes that it says", () => {
    expect(all("Icon").length).toBe(3);
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
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

  test("says in German all that it says in English, but for names", () => {
    const english = [...all("String"), ...all("Description")].filter(
      (element) =>
        element.hasAttribute("DefaultValue") && !/^(Functions\.Namespace|Group\.Label)$/.test(element.id),
    );
    expect(english.length).toBeGreaterThan(6);
    for (const element of english) {
      const locales = [...element.children].map((child) => child.getAttribute("Locale"));
      expect([element.getAttribute("DefaultValue"), locales]).toEqual([expect.any(String), ["de-DE"]]);
    }
  });

  // Office takes a changed manifest for a new one by its version alone.
  test("has the version of the package", () => {
    expect(one("Version").textContent).toBe(`${JSON.parse(read("package.json")).version}.0`);
  });
});

test("the same sources give the same scripts, byte by byte", () => {
  for (const script of ["taskpane.js", "functions.js"]) {
    expect(
      readFileSync(join(production, script)).equals(readFileSync(join(ROOT, "dist/excel", script))),
    ).toBe(true);
  }
});

test("the release's JSON manifest names its addresses and its host alone", () => {
  const text = readFileSync(join(production, "manifest.json"), "utf8");
  expect(text).not.toContain("localhost");
  const { validDomains, extensions } = JSON.parse(text);
  expect(validDomains).toEqual([new URL(ADDRESS).host]);
  expect(extensions[0].runtimes[0].code.page).toBe(`${ADDRESS}/taskpane.html`);
});
