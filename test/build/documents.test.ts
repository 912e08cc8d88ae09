import { existsSync } from "node:fs";
import { posix } from "node:path";
import { catalogue } from "../../shared/catalogue";
import { defaultKinds, sheetNames } from "../../shared/kinds";
import { ROOT, filesIn, read } from "../setup/sources";

/* What people read names files, commands and versions that there are. */

const DOCUMENTS = ["README.md", ".github/CONTRIBUTING.md", ...filesIn("local/guide", ".md")];

test.each(DOCUMENTS)("every link of %s leads to a file", (document) => {
  const links = [...read(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link);
  const missing = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => !existsSync(posix.join(ROOT, posix.dirname(document), link)));
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)("every npm command of %s is a script of ours", (document) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(document).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the administrator's archive has the version of the package", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const named = [...read("local/guide/administrators.md").matchAll(/cross-sell-matrix-([\d.]+\d)\.tgz/g)];
  expect(named.map(([, one]) => one)).toEqual([version]);
});

/** Sheets that a text names in italics. */
const sheetsIn = (text: string): string[] => [...text.matchAll(/\*([^*]+)\*/g)].map(([, name]) => name);
const made = defaultKinds.map((kind) => sheetNames[kind]);

test.each(["finance", "account management", "leadership", "administration"])(
  "the README tells %s where to begin: sheets that are made by themselves first, then some to tick",
  (who) => {
    const row = read("README.md")
      .split("\n")
      .find((line) => line.startsWith(`| ${who} |`));
    const [, , first = "", then = ""] = row?.split("|") ?? [];
    expect(then).toContain("](local/guide/");
    expect(made).toEqual(expect.arrayContaining(sheetsIn(first)));
    const ticked = Object.values(sheetNames).filter((name) => !made.includes(name));
    expect(then.includes("tick") ? ticked : made).toEqual(expect.arrayContaining(sheetsIn(then)));
  },
);

test("the README names every function", () => {
  for (const { name } of catalogue) expect(read("README.md")).toContain(`\`${name}(`);
});
