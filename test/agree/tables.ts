import { readFileSync } from "node:fs";
import type { Cell } from "../../src/cell";

/** A comma-separated text as cells of text, quotes as in RFC 4180; an empty field is an empty cell. */
export function cellsOf(path: string): Cell[][] {
  const rows: Cell[][] = [[]];
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const field = quoted === undefined ? bare : quoted.replace(/""/g, '"');
    rows[rows.length - 1].push(field === "" ? null : field);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || (row.length === 1 && row[0] !== null));
}
