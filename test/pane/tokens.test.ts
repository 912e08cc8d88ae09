import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { filesIn, read } from "../setup/sources";

const listed = (css: string): [string, string][] =>
  [...css.matchAll(/--(\w+):([^;]+);/g)].map(([, name, value]) => [name, value.replace(/\s+/g, " ").trim()]);
const [light, dark] = read("shared/pane/tokens.css").split("@media").map(listed);
const plain = (value: string): string => value.replace(/["'\s]/g, "").toLowerCase();

test.each([
  ["light", light, webLightTheme],
  ["dark", dark, webDarkTheme],
] as const)("every colour and size of the %s pane is Fluent's own", (_, tokens, theme) => {
  const own = theme as unknown as Record<string, string>;
  expect(tokens.length).toBeGreaterThan(20);
  expect(tokens.map(([name, value]) => [name, plain(value)])).toEqual(
    tokens.map(([name]) => [name, plain(String(own[name]))]),
  );
});

test("the dark theme lists each token that it has otherwise, and no others", () => {
  const own = webDarkTheme as unknown as Record<string, string>;
  const differing = light.filter(([name, value]) => plain(String(own[name])) !== plain(value));
  expect(dark.map(([name]) => name)).toEqual(differing.map(([name]) => name));
});

/** Set by code, an element at a time. */
const set = ["share", "at"];

test("every token that is used is listed, and every one that is listed is used", () => {
  const sheets = filesIn("shared/pane", ".css").filter((file) => !file.endsWith("tokens.css"));
  const used = sheets.flatMap((file) => [...read(file).matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name));
  const names = [...new Set(used)].filter((name) => !set.includes(name)).sort();
  expect(names).toEqual(light.map(([name]) => name).sort());
});
