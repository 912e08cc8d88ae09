import { columnIndex } from "../layout/address";
import { sameValue } from "../share/print";
import { sameFormula } from "../share/same-formula";
import type { Detail } from "./detail";
import type { Frozen } from "./frozen";
import type { Standing } from "./standing";

/** Behind the name of a cell that nobody knows any more; no name has a space. */
const LOST = " lost";
const CELL = /^([A-Z]+)(\d+)$/;

/** Formulas in whose place the pane put something else that still stands on a sheet: where, and as they are read. */
export function thawedOn(
  { name, cells }: Pick<Standing, "name" | "cells">,
  details: readonly Detail[],
  frozen: readonly Frozen[],
): Map<Frozen, Detail> {
  const found = new Map<Frozen, Detail>();
  const here = frozen.filter(({ sheet }) => sheet === name);
  if (here.length === 0) return found;
  const there = new Map(details.map((detail) => [`${detail.row} ${detail.column}`, detail]));
  for (const one of here) {
    const [, letters, line] = CELL.exec(one.address) ?? [];
    if (!letters) continue;
    const [row, column] = [Number(line) - 1, columnIndex(letters)];
    const detail = there.get(`${row} ${column}`);
    const isThere = one.portable
      ? detail?.formula !== undefined && sameFormula(detail.formula, String(one.shown))
      : detail?.formula === undefined && sameValue(cells[row]?.[column] ?? null, one.shown);
    if (!isThere) continue;
    const { rows, columns, formula } = one;
    const spill = rows * columns > 1 ? { spill: { rows, columns } } : {};
    found.set(one, { ...detail, ...spill, row, column, formula });
  }
  return found;
}

/** What cells have beside their values, those formulas too. */
export function withThawed(
  details: readonly Detail[],
  thawed: ReadonlyMap<Frozen, Detail>,
): readonly Detail[] {
  if (thawed.size === 0) return details;
  const all = new Map([...details, ...thawed.values()].map((one) => [`${one.row} ${one.column}`, one]));
  return [...all.values()];
}

/**
 * The formulas that are still to be put back once some sheets are written. On these they stand as such again; one
 * whose cell was moved since is told by the pane with its words, for its hidden name stays where another row will stand.
 */
export function stillFrozen(
  frozen: readonly Frozen[],
  thawed: ReadonlySet<Frozen>,
  written: ReadonlySet<string>,
): Frozen[] {
  return frozen.flatMap((one) => {
    if (!written.has(one.sheet)) return [one];
    return thawed.has(one) ? [] : [{ ...one, mark: one.mark.replace(LOST, "") + LOST }];
  });
}
