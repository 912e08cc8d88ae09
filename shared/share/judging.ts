import { addressOf } from "../layout/address";
import { isFormula, type GridCell } from "../grid";
import type { Mark, PaneHost, SheetArea } from "../pane-host";
import { answer, type Job } from "../steps";
import type { Frozen } from "../typed/frozen";
import { namesCells } from "../typed/references";
import { sameFormula } from "./same-formula";
import { printOf, sameValue } from "./print";
import { valueOf } from "./sight";
import type { Told } from "./standing";

/** What may be done with a formula of the journal; null where its cell shows something else or was moved, or nobody can tell. */
export type Verdict = "put back" | "is back" | null;

/** A formula of the journal, where its cells are now, and what they show. */
export interface Judged {
  readonly record: Frozen;
  readonly verdict: Verdict;
  /** Of all formulas under its hidden name; null when they were deleted. */
  readonly area: SheetArea | null;
  readonly told: Told;
}

/** Formulas under one hidden name, and where it is now. */
interface Group {
  readonly records: readonly Frozen[];
  readonly area: SheetArea | null;
}

type Cells = readonly (readonly GridCell[])[];

/** Looks at the cells of these formulas, wherever they were moved. Three round trips at most. */
export function* judged(host: PaneHost, frozen: readonly Frozen[], marks: readonly Mark[]): Job<Judged[]> {
  const groups = groupsOf(frozen, marks);
  const there = groups.filter(({ area }) => area !== null);
  const cells = there.length === 0 ? [] : yield* answer(host.contents(there.map(extentOf)));
  const contents = new Map(there.map(({ area }, index) => [area, cells[index]]));
  return groups.flatMap(({ records, area }) => {
    const found = area === null ? undefined : contents.get(area);
    return records.map((record): Judged => {
      const verdict = area === null || found === undefined ? null : judge(record, found, area);
      return { record, verdict, area, told: toldOf(record, area, found) };
    });
  });
}

/** The hidden names that none of these formulas needs any more. */
export function freeMarks(marks: readonly Mark[], left: readonly Frozen[]): string[] {
  const needed = new Set(left.map(({ mark }) => mark.toLowerCase()));
  return marks.map(({ name }) => name).filter((name) => !needed.has(name.toLowerCase()));
}

function groupsOf(frozen: readonly Frozen[], marks: readonly Mark[]): Group[] {
  const areas = new Map(marks.map(({ name, area }) => [name.toLowerCase(), area]));
  const groups = new Map<string, Frozen[]>();
  for (const record of frozen) {
    const group = groups.get(record.mark);
    if (group === undefined) groups.set(record.mark, [record]);
    else group.push(record);
  }
  return [...groups].map(([mark, records]) => ({ records, area: areas.get(mark.toLowerCase()) ?? null }));
}

/** The cells of a group with all that their results filled. */
function extentOf({ records, area }: Group): SheetArea {
  const reaches = records.map(({ offset, rows, columns }) => [offset + rows, columns]);
  const rows = Math.max(...reaches.map(([down]) => down));
  const columns = Math.max(...reaches.map(([, across]) => across));
  return { ...(area as SheetArea), rows, columns };
}

function judge(record: Frozen, cells: Cells, area: SheetArea): Verdict {
  // Rows that came or went among the cells of one name make it unsure which is which.
  if (area.rows !== record.of) return null;
  const cell = cells[record.offset][0];
  if (isFormula(cell)) {
    if (sameFormula(cell.formula, record.formula)) return "is back";
    return record.portable && sameFormula(cell.formula, String(record.shown)) ? "put back" : null;
  }
  const rest = cells
    .slice(record.offset, record.offset + record.rows)
    .flatMap((line) => line.slice(0, record.columns).map(valueOf))
    .slice(1);
  const unchanged = sameValue(cell, record.shown) && printOf(rest) === record.print;
  return !record.portable && unchanged && !meansOthers(record, area) ? "put back" : null;
}

/** Whether a formula may name other cells than it meant: where its own was moved nobody knows how far those were. */
function meansOthers({ address, formula, offset }: Frozen, { row, column }: SheetArea): boolean {
  return address !== addressOf(row + offset, column) && namesCells(formula);
}

function toldOf(record: Frozen, area: SheetArea | null, cells: Cells | undefined): Told {
  const shows = valueOf(cells?.[record.offset]?.[0]);
  const address = area === null ? record.address : addressOf(area.row + record.offset, area.column);
  return { sheet: record.sheet, address, formula: record.formula, shows };
}
