import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { read } from "../setup/sources";

const [light, dark] = read("shared/pane/tokens.css")
  .split("@media (prefers-color-scheme: dark)")
  .map(
    (block) => new Map([...block.matchAll(/--(\w+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])),
  );

/** One writing for quotes, blanks and case. */
const plain = (value: string) =>
  value
    .replace(/["']/g, "'")
    .replace(/,?\s+/g, (gap) => gap.trim() || " ")
    .toLowerCase();
const plainOnes = (values: Iterable<[string, string]>) =>
  Object.fromEntries([...values].map(([name, value]) => [name, plain(value)]));
const published = (theme: object, names: Iterable<string>) =>
  plainOnes([...names].map((name) => [name, String(theme[name as keyof typeof theme])]));

test("the pane's light colours and measures are Fluent's", () => {
  expect(light.size).toBeGreaterThan(0);
  expect(plainOnes(light)).toEqual(published(webLightTheme, light.keys()));
});

test("in the dark they are those of Fluent's dark theme, every one of them", () => {
  expect(plainOnes(new Map([...light, ...dark]))).toEqual(published(webDarkTheme, light.keys()));
});
