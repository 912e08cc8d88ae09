import type { Cell } from "../src/cell";
import { headerKey } from "../src/intake/field";

/** Headers that no table of the user's own has together: by these a generated sheet is known. */
const signatures: readonly (readonly string[])[] = [
  ["Key", "Rank", "Client", "Cumulative % of revenue", "Cumulative % of clients"],
  ["Key", "Class", "Client", "Class margin %", "Margin basis"],
  ["Key", "Class", "Client", "Stack %", "Wave"],
  ["Key", "Quarter", "Wave", "Client", "Missing stack"],
  ["Key", "Section", "Item", "Figure", "Benchmark"],
  ["Key", "Quarter", "Client", "Stack %", "Potential"],
  ["Key", "Sheet", "Cell", "Found", "What to do"],
  ["Key", "Client", "Figure", "More", "Worth", "Behind"],
  ["Key", "Record", "Client", "Sheet", "Version"],
];

/** How far down a generated sheet's header can stand. */
const DEPTH = 80;

/**
 * Whether a sheet that we do not own looks like one of ours: a leader's copy. Holdings has
 * no word but Key and Client of its own, and its figures would count as holdings.
 */
export function looksGenerated(cells: readonly (readonly Cell[])[]): boolean {
  return cells.slice(0, DEPTH).some((row) => {
    if (row[0] !== "Key") return false;
    const words = new Set(row.map((cell) => headerKey(String(cell ?? ""))));
    const holdings = row[1] === "Client" && row[row.length - 1] === "Total";
    return holdings || signatures.some((signature) => signature.every((word) => words.has(headerKey(word))));
  });
}
