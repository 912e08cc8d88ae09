/** @jest-environment jsdom */
import { read } from "../setup/sources";
import { breaches } from "./manifest-schema";

const manifest = read("manifest.xml");

/** The breaches of the manifest with one place of it changed. */
function broken(from: string | RegExp, to: string): string[] {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest);
  return breaches(new DOMParser().parseFromString(text, "text/xml"));
}

test("the manifest itself breaks no rule", () => {
  expect(breaches(new DOMParser().parseFromString(manifest, "text/xml"))).toEqual([]);
});

test.each<[string, string | RegExp, string, RegExp]>([
  [
    "an element left out",
    /<DefaultLocale>.*<\/DefaultLocale>/,
    "",
    /^OfficeApp holds: Id Version ProviderName DisplayName/,
  ],
  [
    "two elements changed about",
    /(<ProviderName>.*<\/ProviderName>)([^]*?)(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$3$2$1",
    /^OfficeApp holds: Id Version DefaultLocale ProviderName/,
  ],
  [
    "an element twice",
    /(<Permissions>.*<\/Permissions>)/,
    "$1$1",
    /^OfficeApp holds: .* Permissions Permissions /,
  ],
  [
    "an element that there is not",
    "<Permissions>",
    "<Colour/><Permissions>",
    /^OfficeApp holds: .* Colour Permissions/,
  ],
  [
    "runtimes behind the form factors",
    /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/AllFormFactors>)/,
    "$2$1",
    /^Host holds: AllFormFactors Runtimes DesktopFormFactor/,
  ],
  ["a group without a button", /<Control[^]*<\/Control>/, "", /^Group holds: Label Icon $/],
  ["no GUID", /<Id>b2703ed7-/, "<Id>", /^Id is "d80e/],
  ["a version in words", "<Version>1.0", "<Version>v1.0", /^Version is "v1\.0/],
  ["a locale in words", "<DefaultLocale>en-US", "<DefaultLocale>English (US)", /^DefaultLocale is "English/],
  [
    "a permission that there is not",
    "ReadWriteDocument",
    "ReadEverything",
    /^Permissions is "ReadEverything"/,
  ],
  [
    "a runtime of no known lifetime",
    'lifetime="long"',
    'lifetime="forever"',
    /^Runtime's lifetime is forever/,
  ],
  [
    "a name of 126 characters",
    /<DisplayName DefaultValue="[^"]*"/,
    `<DisplayName DefaultValue="${"x".repeat(126)}"`,
    /^DisplayName's DefaultValue is x+$/,
  ],
  [
    "a German tip of 251 characters",
    /Value="Schreibt [^"]*"/,
    `Value="${"x".repeat(251)}"`,
    /^Override's Value is x+$/,
  ],
  [
    "a label that is too long for a short string",
    /id="Pane.Label" DefaultValue="[^"]*"/,
    `id="Pane.Label" DefaultValue="${"x".repeat(126)}"`,
    /^String's DefaultValue is x+$/,
  ],
  ["an id of 33 characters", '<bt:Url id="Help.Url"', `<bt:Url id="${"x".repeat(33)}"`, /^Url's id is x+$/],
  [
    "an address with a space",
    '"https://localhost:3000/taskpane.html" />\n  </Def',
    '"https://local host" />\n  </Def',
    /^SourceLocation's DefaultValue is https:\/\/local host/,
  ],
  ["an attribute that there is not", "<Permissions>", '<Permissions level="2">', /^Permissions has level/],
  ["an attribute left out", ' Name="Workbook"', "", /^Host's Name is null/],
  ["text where elements belong", "<Runtimes>", "<Runtimes>long", /^Runtimes holds the text "long"/],
])("%s is found out", (_, from, to, breach) => {
  expect(broken(from, to)[0]).toMatch(breach);
});
