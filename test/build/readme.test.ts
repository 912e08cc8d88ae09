import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, read } from "../setup/sources";
import { shownBy } from "./readme-commands";

/* Every command that the README names is run, or it is said why not. */

const text = read("README.md");
const inBlocks = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) =>
  block.trim().split(/\n| && /),
);
const inLines = [...text.replace(/^```[^]*?^```$/gm, "").matchAll(/`(np[mx] [^`]+)`/g)].map(([, code]) =>
  code.replace(/\s+/g, " "),
);
const commands = [...new Set([...inBlocks, ...inLines])];

test("each has its proof or its reason, and no other has", () => {
  expect(commands.length).toBeGreaterThan(15);
  expect(Object.keys(shownBy).sort()).toEqual([...commands].sort());
});

/** A folder that looks like a fresh clone in which `npm ci` has run; what commands write stays in it. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), "xsell-"));
  for (const name of ["package.json", "node_modules", "src", "shared", "local"]) {
    symlinkSync(join(ROOT, name), join(folder, name), name === "package.json" ? "file" : "junction");
  }
  return folder;
}

const place = clone();
afterAll(() => rmSync(place, { recursive: true }));

const all = Object.entries(shownBy);
const run = all.flatMap(([command, shown]) => ("run" in shown ? [{ command, ...shown }] : []));

test.each(run)("$command", ({ command, run: files, status, says, makes }) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  const ran = spawnSync(command, { cwd: place, shell: true, encoding: "utf8" });
  expect(ran.stdout + ran.stderr).toMatch(says);
  expect(ran.status).toBe(status);
  expect(existsSync(join(place, makes))).toBe(true);
});

test.each(all.flatMap(([command, shown]) => ("ci" in shown ? [[command, shown.ci]] : [])))(
  "%s stands in %s",
  (command, file) => {
    // A release's address is set for all systems alike.
    const words = command.replace(/^ADDIN_URL=\S+ npm run (\w+)$/, '"run", "$1"');
    expect(read(file)).toContain(words);
  },
);

test.each(
  all.flatMap(([command, shown]) => ("title" in shown ? [[command, shown.test!, shown.title!]] : [])),
)("%s is shown by %s", (_, file, title) => {
  expect(read(file)).toContain(title);
});

test("what a command makes would be kept out of git", () => {
  expect(readdirSync(place).sort()).toEqual(
    expect.arrayContaining(["mine.xlsx", "portfolio.xlsx", "tables.xlsx"]),
  );
  expect(read(".gitignore")).toContain("/*.xlsx");
});
