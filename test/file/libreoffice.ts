import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXlsx } from "hucre";
import type { Cell } from "../../src/cell";
import { unpackWorkbook } from "../../local/file/unpack";
import { office } from "../setup/programs.mjs";

/** A sheet as LibreOffice has it after calculating everything anew. */
export interface Recalculated {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * A user profile whose one setting is that a workbook is always calculated anew on
 * opening; by default LibreOffice trusts the values that it finds.
 */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "xsell-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Each call has a profile of its own, so that test files may run side by side. Starting
 * takes longer than converting, so one call converts many files.
 */
async function convert(inputs: readonly string[], format: string, folder: string): Promise<Buffer[]> {
  const home = join(folder, "profile");
  const output = join(folder, "out");
  await mkdir(join(home, "user"), { recursive: true });
  await writeFile(join(home, "user", "registrymodifications.xcu"), profile);
  const options = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(home).href}`];
  const program = office();
  if (program === null) throw new Error("LibreOffice Calc is missing; node test/setup/needs.mjs says more");
  await promisify(execFile)(program, [...options, "--convert-to", format, "--outdir", output, ...inputs]);
  return Promise.all(
    inputs.map((input) => readFile(join(output, `${basename(input, extname(input))}.${format}`))),
  );
}

/** Any document that LibreOffice opens, saved by it in another format. */
export function resave(name: string, content: Uint8Array | string, format: string): Promise<Buffer> {
  return inScratch(async (folder) => {
    await writeFile(join(folder, name), content);
    return (await convert([join(folder, name)], format, folder))[0];
  });
}

/** Opens workbooks in LibreOffice, calculates every formula anew and returns what the cells then hold. */
export function recalculate(books: readonly Uint8Array[]): Promise<(readonly Recalculated[])[]> {
  return inScratch(async (folder) => {
    const paths = books.map((_, index) => join(folder, `book-${index}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, books[index])));
    const saved = await convert(paths, "xlsx", folder);
    return Promise.all(saved.map(async (xlsx) => (await unpackWorkbook("book.xlsx", xlsx)).sheets));
  });
}

/** Prints a workbook as LibreOffice would; the PDF stands beside it. */
export async function toPdf(path: string): Promise<string> {
  const pdf = join(dirname(path), `${basename(path, extname(path))}.pdf`);
  await writeFile(pdf, (await inScratch((folder) => convert([path], "pdf", folder)))[0]);
  return pdf;
}

export interface Comparison {
  readonly formulas: number;
  readonly differences: readonly string[];
}

/**
 * Every cell whose value in the file is not what LibreOffice calculates, and how many
 * of the cells that were compared hold a formula.
 *
 * @param noise What a sum may be off by: other programs than ours lose the last digits.
 */
export async function comparison(xlsx: Uint8Array, noise = 0): Promise<Comparison> {
  return (await comparisons([xlsx], noise))[0];
}

/** The same for many files. */
export async function comparisons(books: readonly Uint8Array[], noise = 0): Promise<Comparison[]> {
  const theirs = await recalculate(books);
  return Promise.all(books.map((xlsx, index) => compare(xlsx, theirs[index], noise)));
}

async function compare(
  xlsx: Uint8Array,
  theirs: readonly Recalculated[],
  noise: number,
): Promise<Comparison> {
  const ours = (await unpackWorkbook("book.xlsx", xlsx)).sheets;
  const differences = ours.flatMap(({ name, cells }, index) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const other = theirs[index]?.cells[r]?.[c] ?? null;
        return alike(cell, other, noise)
          ? []
          : [`${name} row ${r + 1} column ${c + 1}: ${String(cell)}, not ${String(other)}`];
      }),
    ),
  );
  const { sheets } = await readXlsx(xlsx);
  const formulas = sheets
    .flatMap(({ cells }) => [...(cells?.values() ?? [])])
    .filter(({ formula }) => formula);
  return { formulas: formulas.length, differences };
}

/** To nine digits; LibreOffice saves fifteen. A truth value in a cell with a number format comes back as a number. */
function alike(a: Cell, b: Cell, noise: number): boolean {
  const [x, y] = [a, b].map((cell) => (typeof cell === "boolean" ? Number(cell) : cell === "" ? null : cell));
  if (typeof x !== "number" || typeof y !== "number") return x === y;
  return Math.abs(x - y) <= noise + 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}
