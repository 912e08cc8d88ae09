import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import { opened } from "./opened";

/* A spreadsheet has one store for everyone who works in it: whoever writes an entry leaves all others alone. */

/** Nine properties of 2,700 characters, and part of a tenth. */
const LONG = "abc ".repeat(6100);

function standing(...entries: readonly [property: string, text: string][]) {
  const { workbook, script } = opened();
  for (const [property, text] of entries) workbook.properties.set(property, text);
  Object.assign(globalThis, { google: { script: { run: scriptRun(script) } } });
  return { properties: workbook.properties, office: script.office, host: sidebarHost() };
}

afterEach(() => Object.assign(globalThis, { google: undefined }));

test.each([
  ["a new entry", "more"],
  ["an entry that stands", "ours"],
])("%s: what others keep stays, and what they write meanwhile", async (_, name) => {
  const { properties, office, host } = standing(["else", "1"], ["XS.ours.0", "old"], ["XS.other.0", "old"]);
  office.before = ({ method }) => {
    if (method !== "setProperties") return;
    properties.set("else", "2");
    properties.set("XS.other.0", "new");
    properties.set("XS.third.0", "new");
  };
  await host.remember({ [name]: "text" });
  expect(properties.get("else")).toBe("2");
  expect(await host.recall()).toEqual({ ours: "old", other: "new", third: "new", [name]: "text" });
});

test.each([
  ["a text of one part", "short", { entry: "short", other: "x" }, ["XS.other.0", "XS.entry.0"]],
  ["no text", "", { other: "x" }, ["XS.other.0"]],
])("%s in place of a long one leaves no old part", async (_, text, entries, left) => {
  const { properties, host } = standing(["XS.other.0", "x"]);
  await host.remember({ entry: LONG });
  expect(properties.size).toBe(11);
  await host.remember({ entry: text });
  expect(await host.recall()).toEqual(entries);
  expect([...properties.keys()].sort()).toEqual(left.sort());
});

// The text is written by one call; what is left of the old one goes by further calls, a part each.
test.each([
  ["a text of one part", "short", { entry: "short", other: "x" }],
  ["a text of two parts", LONG.slice(0, 5000), { entry: LONG.slice(0, 5000), other: "x" }],
  ["no text", "", { other: "x" }],
])("%s is there whole though the script was killed before the old parts went", async (_, text, entries) => {
  const { office, host } = standing(["XS.other.0", "x"]);
  await host.remember({ entry: LONG });
  office.before = ({ method }) => {
    if (method === "deleteProperty") throw new Error("killed");
  };
  await expect(host.remember({ entry: text })).rejects.toThrow("killed");
  expect(await host.recall()).toEqual(entries);
  office.before = () => undefined;
  await host.remember({ entry: text });
  expect(await host.recall()).toEqual(entries);
});
