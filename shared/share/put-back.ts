import { alone } from "../alone";
import { addressOf } from "../layout/address";
import { isFormula, type FormulaCell, type GridCell } from "../grid";
import type { Block, Mark, PaneHost, SheetArea } from "../pane-host";
import { answer, type Job } from "../steps";
import type { Frozen } from "../typed/frozen";
import { keepFormulas, openJournal } from "./kept-formulas";
import { MARK } from "./marks";
import { printOf, sameValue } from "./print";
import { valueOf } from "./sight";
import { joined } from "./joined";
import type { Told } from "./standing";

/** What came of putting formulas back. */
export interface PutBack {
  readonly formulas: number;
  /** Not put back: the cell was changed or deleted since, and stays as it is. Its formula stays in the journal. */
  readonly kept: readonly Told[];
}

/** Formulas under one hidden name, and where it is now. */
interface Group {
  readonly records: readonly Frozen[];
  readonly area: SheetArea | null;
}

/**
 * Puts formulas back from the journal, wherever their cells were moved. A cell that was
 * typed over since is told and left alone.
 */
export function putBack(host: PaneHost): Job<PutBack> {
  return alone(host, () => putBackAlone(host));
}

function* putBackAlone(host: PaneHost): Job<PutBack> {
  const journal = yield* openJournal(host);
  const { frozen } = journal.kept.journal;
  const marks = yield* answer(host.marks(MARK));
  const groups = groupsOf(frozen, marks);
  const there = groups.filter(({ area }) => area !== null);
  const cells = there.length === 0 ? [] : yield* answer(host.contents(there.map(extentOf)));
  const contents = new Map(there.map(({ area }, index) => [area, cells[index]]));
  const blocks: Block[] = [];
  const done = new Set<Frozen>();
  const kept: Told[] = [];
  for (const { records, area } of groups) {
    const found = area === null ? undefined : contents.get(area);
    for (const record of records) {
      const verdict = area === null || found === undefined ? null : judge(record, found, area);
      if (verdict === null) kept.push(toldOf(record, area, found));
      else done.add(record);
      if (verdict === "put back") blocks.push(blockOf(record, area as SheetArea));
    }
  }
  if (blocks.length > 0) yield* answer(host.type(joined(blocks)));
  const left = frozen.filter((record) => !done.has(record));
  if (done.size > 0) yield* keepFormulas(host, journal, left);
  const needed = new Set(left.map(({ mark }) => mark.toLowerCase()));
  const free = marks.map(({ name }) => name).filter((name) => !needed.has(name.toLowerCase()));
  if (free.length > 0) yield* answer(host.unmark(free));
  return { formulas: done.size, kept };
}

type Cells = readonly (readonly GridCell[])[];

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

/** Whether a cell still shows what was put there; null when it does not, or nobody can tell. */
function judge(record: Frozen, cells: Cells, area: SheetArea): "put back" | "is back" | null {
  // Rows that came or went among the cells of one name make it unsure which is which.
  if (area.rows !== record.of) return null;
  const cell = cells[record.offset][0];
  if (isFormula(cell)) return sameFormula(cell.formula, record.formula) ? "is back" : null;
  const rest = cells
    .slice(record.offset, record.offset + record.rows)
    .flatMap((line) => line.slice(0, record.columns).map(valueOf))
    .slice(1);
  return sameValue(cell, record.shown) && printOf(rest) === record.print ? "put back" : null;
}

/** Hosts write formulas down in their own way of spacing. */
function sameFormula(a: string, b: string): boolean {
  const plain = (formula: string): string => formula.replace(/\s/g, "").toLowerCase();
  return plain(a) === plain(b);
}

/** The formula, and nothing in the cells that its results are going to fill. */
function blockOf({ offset, rows, columns, formula, shown }: Frozen, area: SheetArea): Block {
  const back: FormulaCell = { formula, value: shown, own: true };
  const line = (down: number): GridCell[] =>
    Array.from({ length: columns }, (_, right) => (down === 0 && right === 0 ? back : null));
  const cells = Array.from({ length: rows }, (_, down) => line(down));
  return { id: area.id, row: area.row + offset, column: area.column, cells };
}

function toldOf(record: Frozen, area: SheetArea | null, cells: Cells | undefined): Told {
  const shows = valueOf(cells?.[record.offset]?.[0]);
  const address = area === null ? record.address : addressOf(area.row + record.offset, area.column);
  return { sheet: record.sheet, address, formula: record.formula, shows };
}
