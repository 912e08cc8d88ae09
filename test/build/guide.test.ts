import { sheetKinds } from "../../shared/kinds";
import { views } from "../../shared/pane/views";
import { digest, readRecord } from "../guide/record";
import { ROOT, filesIn, read } from "../setup/sources";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/* The user guide shows all that there is. test/preview/static.test.ts compares what its pictures show with the preview. */

const PICTURES = "local/guide/user/pictures";
const wanted = [
  ...sheetKinds.map((kind) => `sheet-${kind}`),
  ...views.map(({ id }) => `pane-${id}`),
  ...["pane-first", "pane-problems", "sidebar"],
];
const pages = filesIn("local/guide/user", ".md").map(read).join("\n");
const shown = readRecord(read(`${PICTURES}/shown.txt`));

test.each(wanted)("the user guide has a picture %s, with words for those who do not see it", (name) => {
  expect(pages).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(pictures/${name}\\.png\\)`));
});

test("it has no picture that no page shows, and none that the record does not tell", () => {
  const names = filesIn(PICTURES, ".png").map((path) => path.slice(PICTURES.length + 1, -".png".length));
  expect(names).toEqual([...wanted].sort());
  expect(Object.keys(shown).sort()).toEqual(names);
});

test.each(wanted)("%s is the picture that was taken with the texts of the record", (name) => {
  expect(digest(readFileSync(join(ROOT, PICTURES, `${name}.png`)))).toBe(shown[name].digest);
});
