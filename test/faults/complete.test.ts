import { knownFaults } from "../../local/guide/troubleshooting";
import { filesIn, read } from "../setup/sources";

/** Where a Fault is made, with its code: a word, a constant's name, or a beginning that Excel's own code follows. */
const MADE = /new Fault\(\s*(?:"([^"]+)"|`([^`$]+)\$\{[^`]*`|(\w+))/g;

function codesIn(path: string): string[] {
  const text = read(path);
  return [...text.matchAll(MADE)].flatMap(([all, word, beginning, constant]) => {
    if (word !== undefined) return [word];
    if (beginning !== undefined) return adviceIn(text).map((code) => beginning + code);
    const value = new RegExp(`const ${constant} = "([^"]+)"`).exec(text)?.[1];
    if (value === undefined) throw new Error(`${path}: no code can be seen in ${all}`);
    return [value];
  });
}

/** The codes of Excel that have an advice of their own. */
const adviceIn = (text: string): string[] => [...text.matchAll(/^ {2}([A-Z]\w+):/gm)].map(([, code]) => code);

const folders = ["src", "shared", "excel", "gsheets", "local"];
const made = folders.flatMap((folder) => filesIn(folder, ".ts").flatMap(codesIn));
const known = knownFaults.flatMap(([, faults]) => faults.map(({ code }) => code));

test("the page has every code that the sources make, and no other", () => {
  // For all that Excel answers and that has no advice of its own.
  const expected = new Set([...made, "excel/GeneralException"]);
  expect([...known].sort()).toEqual([...expected].sort());
});

test("every place that makes a Fault was read", () => {
  const count = folders
    .flatMap((folder) => filesIn(folder, ".ts").map(read))
    .join("")
    .match(/new Fault\(/g);
  expect(made.length).toBeGreaterThanOrEqual(count?.length ?? Infinity);
});
