import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import type { Content } from "../../shared/typed/content";
import { Entries } from "../../shared/typed/entries";
import type { Version } from "../../shared/typed/journal";
import { isTypedColumn, type Found, type Typed } from "../../shared/typed/read-typed";
import type { Remark } from "../../shared/typed/remarks";
import type { Renamed } from "../../shared/typed/renamed";
import { NOTHING_OVER } from "../../shared/typed/typed-over";
import { ground } from "./two-grounds";

/* Entries and sheets of a few cells: row → slot → what stands there, a plain value where it is no more than that. */

type Small = Cell | Content;
type Slots = Readonly<Record<string, Small>>;
export type Rows = Readonly<Record<string, Slots>>;

const contentOf = (small: Small): Content =>
  typeof small === "object" && small !== null ? small : { value: small };

const slotsOf = (slots: Slots): Map<string, Content> =>
  new Map(Object.entries(slots).map(([slot, small]) => [slot, contentOf(small)]));

export function entriesOf(rows: Rows, labels: Readonly<Record<string, string>> = {}): Entries {
  const entries = new Entries();
  for (const [row, label] of Object.entries(labels)) entries.labels.set(row, label);
  for (const [row, slots] of Object.entries(rows)) {
    for (const [slot, small] of Object.entries(slots)) entries.set(row, slot, contentOf(small));
  }
  return entries;
}

type Read = Iterable<readonly [row: string, slots: ReadonlyMap<string, Content>]>;

/** The same read off, to be compared. */
export function rowsOf(rows: Read): Rows {
  const small = ({ value, ...more }: Content): Small =>
    Object.values(more).every((one) => one === undefined) ? value : { value, ...more };
  return Object.fromEntries(
    [...rows].map(([row, slots]) => [
      row,
      Object.fromEntries([...slots].map(([slot, one]) => [slot, small(one)])),
    ]),
  );
}

/** What a sheet of these columns was written with. */
export function written(
  kind: SheetKind,
  columns: readonly string[],
  states: Readonly<Record<string, string>> = {},
  shown: Rows = {},
): Version {
  return {
    kind,
    stamp: "",
    columns: columns.map((column) => ({ header: column, column })),
    states: new Map(Object.entries(states)),
    empty: new Map(),
    texts: new Map(),
    figures: new Map(),
    calculates: new Map(),
    shown: new Map(Object.entries(shown).map(([row, slots]) => [row, slotsOf(slots)])),
  };
}

/**
 * A sheet with its header, called as its columns are, in row 1 and its Keys in column A. All rows are in the body.
 *
 * @param lines Each begins with its row.
 * @param notes Where they are attached, and what they say.
 */
export function sheetOf(
  kind: SheetKind,
  columns: readonly string[],
  lines: readonly (readonly [row: string, ...cells: Small[]])[],
  standing: Partial<Typed["standing"]> = {},
  notes: readonly Found[] = [],
): Typed {
  const all = ["key", ...columns];
  const found = lines.flatMap(([row, ...cells], line) =>
    cells.map((cell, at): Found & { readonly column: string } => ({
      row,
      slot: columns[at],
      column: columns[at],
      content: contentOf(cell),
      at: [line + 1, at + 1],
    })),
  );
  const [own, ours] = [true, false].map((is) =>
    found.filter(({ column }) => column.startsWith("own:") === is),
  );
  return {
    standing: {
      id: kind,
      kind,
      name: sheetNames[kind],
      headerRow: 0,
      cells: [all, ...lines.map(([row, ...cells]) => [row, ...cells.map((cell) => contentOf(cell).value)])],
      version: null,
      replaced: new Map(),
      calculating: [],
      totals: new Set<string>(),
      replacedAbove: [],
      newest: null,
      stamp: "",
      readable: true,
      whole: true,
      titleRow: -1,
      keyColumn: 0,
      columns: all,
      written: all,
      rows: new Map(lines.map(([row], line) => [line + 1, row])),
      keyThen: new Map(),
      shuffled: false,
      loose: new Map(),
      stray: [],
      above: new Map(),
      asThen: NOTHING_OVER.asThen,
      body: [1, lines.length],
      ...standing,
    },
    ground: ground(kind, all, {}, [1, lines.length]),
    shared: ours
      .filter(({ slot }) => isTypedColumn(kind, slot))
      .map(({ row, slot, content, at }) => ({ row, slot, content, at })),
    alone: [
      ...own.map(({ row, column, content, at }) => ({ row, slot: `at:${kind}:${column}`, content, at })),
      ...notes,
    ],
  };
}

/** What is told to be called otherwise by now: a row or an offering's key of then and of today. */
export function renamedBy(
  rows: Readonly<Record<string, string>> = {},
  offerings: Readonly<Record<string, string>> = {},
): Renamed {
  const offering = (key: string): string | null => offerings[key] ?? null;
  return {
    offering,
    asThen: NOTHING_OVER.asThen,
    client: () => null,
    renumbered: 0,
    isMovedTo: () => false,
    rowsCalled: () => [],
    calledNow: () => undefined,
    row: (row) => rows[row] ?? row,
    slot: (slot) => (slot.startsWith("o:") ? `o:${offering(slot.slice(2)) ?? slot.slice(2)}` : slot),
  };
}

/** A remark as the user reads it: about which row, of what, its text, and where it is kept. */
export function told({ row, about, text, tell, below }: Remark): (string | undefined)[] {
  const { sheet, address, found, advice } = tell?.("Note") ?? {};
  return [row, about, text, below, sheet && `${sheet}!${address}`, found, advice];
}
