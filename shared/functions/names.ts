import { isNameless, textOf, type Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { nameKey, shownName } from "../../src/text";
import { found, isEmpty, isForeign, placeIn, requiredLine, sameLength, type Argument } from "./argument";

/**
 * The names of offerings, each once.
 *
 * @param used Whether something stands in the column: one that is empty needs no name.
 * @returns By column, as written; null where there is none.
 */
export function offeringsIn(
  name: string,
  argument: Argument,
  columns: number,
  used: (column: number) => boolean,
): Cell[] {
  const given = requiredLine(name, "offerings", argument);
  const line = sameLength(name, "offerings", given, columns, "columns of holdings");
  const seen = new Map<string, number>();
  return line.cells.map((cell, column) => {
    if (isEmpty(cell) && !used(column)) return null;
    if (isForeign(cell) || isNameless(cell)) {
      throw new Fault(
        "function/name",
        `${name} needs the name of each offering: ${placeIn(line, column)} holds ${found(cell)}. Enter the name.`,
      );
    }
    const key = nameKey(textOf(cell));
    const before = seen.get(key);
    seen.set(key, column);
    if (before === undefined) return typeof cell === "string" ? shownName(cell) : cell;
    throw new Fault(
      "function/twice",
      `${name} needs each offering once: ${placeIn(line, before)} and ${placeIn(line, column)} both hold ${found(cell)}. Add up the two, or rename one.`,
    );
  });
}
