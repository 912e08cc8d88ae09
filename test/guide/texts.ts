import type { Cell } from "../../src/cell";

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** As many rows as a picture shows. */
const ROWS = 27;

/** A sheet from its title to the first two rows under its headers, a text a row. Column A, the Key, is hidden. */
export function rowsOf(cells: readonly (readonly { readonly value: Cell }[])[]): string[] {
  const header = cells.findIndex(([key]) => key?.value === "Key");
  return cells
    .slice(0, Math.min(header + 3, ROWS))
    .map((row) =>
      row
        .slice(1)
        .map(written)
        .filter((text) => text !== "")
        .join(" | "),
    ) // prettier-ignore
    .filter((text) => text !== "");
}

/** Numbers to six digits: the last ones are the calculation's own. */
const written = ({ value }: { readonly value: Cell }): string =>
  typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value ?? "");
