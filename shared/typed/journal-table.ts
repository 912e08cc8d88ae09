import type { Cell } from "../../src/cell";
import { inSlices, type Slices } from "../../src/slices";
import type { SheetKind } from "../grid";
import type { Finding } from "../outcome";
import { isSheetKind } from "../kinds";
import type { HistoryRow } from "../../src/score/history";
import type { Content } from "./content";
import { frozenOf, frozenRow, type Frozen } from "./frozen";
import { monthName, monthNamed, packed, unpacked } from "./history-table";
import { inCells, joined } from "./journal-cells";
import { marksOf, WrittenRows } from "./journal-marks";
import { contentOf, record, sorted } from "./journal-record";
import { emptyJournal, type Heading, type Journal, type Version, type Won, type Written } from "./journal";

/** A journal as rows under the headers of a record. */
export function* toTable(journal: Journal): Slices<Cell[][]> {
  const { entries, versions, won, offerings, former, history, frozen, untold } = journal;
  const table: Cell[][] = [];
  const named = new Set<string>();
  const label = (row: string): string | null => {
    named.add(row);
    return entries.labels.get(row) ?? null;
  };
  const all = sorted(entries.rows());
  yield* inSlices(0, all.length, (at) => {
    const [row, slots] = all[at];
    for (const [slot, content] of sorted(slots))
      table.push(record("entry", row, label(row), null, null, slot, content));
  });
  for (const [key, name] of sorted(offerings)) {
    table.push(record("offering", null, null, null, null, key, { value: name }));
  }
  for (const [row, value] of sorted(former))
    table.push(record("former", row, null, null, null, null, { value }));
  for (const { row, client, offering, name, day, since, invoice } of won) {
    const days = `${since ?? "-"} ${invoice ?? "-"}`;
    table.push(record("won", row, client, null, days, offering, { value: name, since: day }));
  }
  for (const version of versions) {
    const { kind, stamp, yearStart, columns, states, shown } = version;
    if (yearStart !== undefined)
      table.push(record("year", null, null, kind, stamp, null, { value: yearStart }));
    // Their order counts, even where somebody sorts the journal.
    columns.forEach(({ header, column }, since) => {
      table.push(record("column", null, null, kind, stamp, column, { value: header, since }));
    });
    yield;
    for (const [row, letters] of sorted(states)) {
      table.push(record("row", row, label(row), kind, stamp, null, { value: letters }));
    }
    yield;
    table.push(...(yield* marksOf(version)));
    yield;
    for (const [row, slots] of sorted(shown)) {
      for (const [slot, content] of sorted(slots))
        table.push(record("shown", row, null, kind, stamp, slot, content));
    }
  }
  for (const snapshot of history) {
    const month = monthName(snapshot.month);
    for (const text of packed(snapshot))
      table.push(record("history", null, null, null, month, null, { value: text }));
  }
  for (const [row] of sorted(entries.labels)) {
    if (!named.has(row)) table.push(record("row", row, label(row), null, null, null));
  }
  for (const one of frozen) table.push(frozenRow(one));
  for (const { sheet, address, found, advice } of untold)
    table.push(record("untold", null, null, sheet, address, null, { value: found, numberFormat: advice }));
  yield;
  return inCells(table);
}

interface Draft extends Omit<Version, keyof Written> {
  readonly written: WrittenRows;
  yearStart?: number;
  readonly columns: (Heading & { readonly place: number | undefined })[];
  readonly states: Map<string, string>;
  readonly shown: Map<string, Map<string, Content>>;
}

/** The journal that such rows hold; rows that nobody knows are passed over. */
export function* fromTable(table: readonly (readonly Cell[])[]): Slices<Journal> {
  const { entries } = emptyJournal();
  const won: Won[] = [];
  const frozen: Frozen[] = [];
  const untold: Finding[] = [];
  const offerings = new Map<string, string>();
  const former = new Map<string, string>();
  const drafts = new Map<string, Draft>();
  const months = new Map<number, HistoryRow[]>();
  const draftOf = (kind: SheetKind, stamp: string): Draft => {
    const name = `${kind} ${stamp}`;
    const none = (): Omit<Draft, "kind" | "stamp"> => ({
      columns: [],
      written: new WrittenRows(),
      states: new Map(),
      shown: new Map(),
    });
    const draft = drafts.get(name) ?? { kind, stamp, ...none() };
    drafts.set(name, draft);
    return draft;
  };
  const take = (cells: readonly Cell[]): void => {
    const formula = frozenOf(cells);
    if (formula !== null) {
      frozen.push(formula);
      return;
    }
    const [row, name, client, sheet, stamp, column] = cells.map((cell) =>
      cell === null ? "" : String(cell),
    );
    const content = contentOf(cells);
    // What was sold is told with the name of then.
    if (client !== "" && !(name === "won" && entries.labels.has(row))) entries.labels.set(row, client);
    if (name === "entry") entries.set(row, column, content);
    if (name === "offering") offerings.set(column, String(content.value ?? ""));
    if (name === "former") former.set(row, String(content.value ?? ""));
    if (name === "won") {
      const [since = null, invoice = null] = stamp
        .split(" ")
        .map((day) => (/^\d+$/.test(day) ? Number(day) : null));
      won.push({ row, client, offering: column, name: String(content.value ?? ""), day: content.since ?? 0, since, invoice }); // prettier-ignore
    }
    if (name === "untold") {
      const [found, advice] = [content.value, content.numberFormat].map((text) => String(text ?? ""));
      untold.push({ sheet, address: stamp, found, advice, amount: null });
      return;
    }
    const month = name === "history" ? monthNamed(stamp) : null;
    if (month !== null) {
      const rows = months.get(month) ?? [];
      rows.push(...unpacked(content.value));
      months.set(month, rows);
    }
    if (!isSheetKind(sheet)) return;
    const draft = draftOf(sheet, stamp);
    if (name === "year" && typeof content.value === "number") draft.yearStart = content.value;
    if (name === "column")
      draft.columns.push({ header: String(content.value ?? ""), column, place: content.since });
    if (name === "row") draft.states.set(row, String(content.value ?? ""));
    draft.written.take(name, column, content);
    if (name === "shown") {
      const slots = draft.shown.get(row) ?? new Map<string, Content>();
      draft.shown.set(row, slots.set(column, content));
    }
  };
  const all = joined(table);
  yield* inSlices(0, all.length, (at) => take(all[at]));
  yield;
  const history = [...months].map(([month, rows]) => ({ month, rows }));
  const versions: Version[] = [];
  for (const { written, ...draft } of drafts.values()) {
    draft.columns.sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
    versions.push({ ...draft, ...(yield* written.read()) });
  }
  return { entries, versions, won, offerings, former, history, frozen, untold };
}
