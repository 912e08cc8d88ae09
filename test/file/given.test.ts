import { writeFileSync } from "node:fs";
import { givenSettings } from "../../local/file/given";
import { settingList } from "../../shared/settings/settings";
import { inNewFolder } from "./folder";

inNewFolder();

const given = (text: string) => {
  writeFileSync("our.json", text);
  return givenSettings("our.json");
};

test.each<[string, object, object]>([
  ["by the label", { "Core: starts below": 0.75 }, { "cut core": 0.75 }],
  ["by the cell's name, in any case", { xs_cut_CORE: 0.75 }, { "cut core": 0.75 }],
  ["a share as people write it", { "D clients that convert": "25 %" }, { "d rate": 0.25 }],
  ["a word", { "Class policy": "Margin" }, { policy: "margin" }],
  [
    "true for yes",
    { "Averages per seat": true, "Offers from all steps": false },
    { "per seat": "yes", "all steps": "no" },
  ],
  ["nothing", {}, {}],
])("a setting can be given %s", async (_, object, found) => {
  expect(await given(JSON.stringify(object))).toEqual(found);
});

test("every setting can be given its default, by its label", async () => {
  const defaults = settingList.map((setting) => [setting.label, setting.default]);
  const found = await given(JSON.stringify(Object.fromEntries(defaults)));
  expect(found).toEqual(Object.fromEntries(settingList.map((setting) => [setting.id, setting.default])));
});

test.each<[string, string, string | RegExp]>([
  [
    "no JSON",
    "Core = 1",
    /^--settings: our\.json is not JSON \(.*\)\. Write it like {"Core: starts below": 0\.75}\.$/,
  ],
  [
    "a list",
    "[0.8]",
    '--settings: our.json holds no JSON object. Write it like {"Core: starts below": 0.75}.',
  ],
  [
    "a setting that there is not",
    '{"Core": 1}',
    /^--settings: our\.json has "Core", which is no setting\. There are "Class policy", /,
  ],
  ["one of the language's own words", '{"__proto__": 1}', /has "__proto__", which is no setting/],
  [
    "80 for 80 %",
    '{"XS_cut_core": 80}',
    '--settings: our.json has 80 for "Core: starts below". Enter a share from 0 to 100 %.',
  ],
  [
    "null",
    '{"XS_cut_core": null}',
    '--settings: our.json has null for "Core: starts below". Enter a share from 0 to 100 %.',
  ],
  [
    "one setting by both its words",
    '{"XS_cut_core": 0.7, "core: starts below": 0.8}',
    '--settings: our.json has "Core: starts below" twice, by its label and by its name. Keep one.',
  ],
])("refused: %s", async (_, text, message) => {
  await expect(given(text)).rejects.toMatchObject({
    code: "file/settings",
    message: typeof message === "string" ? message : expect.stringMatching(message),
  });
});
