import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Fault } from "../../src/fault";
import { endingOf } from "./path";

/** What exports come as; a text file that lies about is more often a note than a table. */
const TABLES = [".csv", ".tsv", ".xlsx", ".xlsm"];

/**
 * Each folder among the inputs, replaced by the tables that lie in it, by name. What lies in
 * folders within stays out, as do the output file and what Excel or a system puts beside files.
 *
 * @returns The files, and a sentence for each folder in which something else was left out.
 * @throws Fault "file/empty" when a folder holds no table.
 */
export async function withoutFolders(
  inputs: readonly string[],
  out: string,
): Promise<{ files: string[]; remarks: string[] }> {
  const files: string[] = [];
  const remarks: string[] = [];
  for (const input of inputs) {
    const found = await stat(input).catch(() => null);
    if (!found?.isDirectory()) {
      files.push(input);
      continue;
    }
    const names = (await readdir(input)).filter((name) => !/^(\.|~\$)/.test(name)).sort();
    const others = names.filter((name) => resolve(input, name) !== resolve(out));
    const tables = others.filter((name) => TABLES.includes(endingOf(name)));
    if (tables.length === 0) {
      throw new Fault("file/empty", `${input} is a folder without a .csv or .xlsx file. Name another.`);
    }
    files.push(...tables.map((name) => join(input, name)));
    const left = others.filter((name) => !tables.includes(name));
    if (left.length > 0) remarks.push(`${input} also holds ${left.join(", ")}: not read.`);
  }
  return { files, remarks };
}
