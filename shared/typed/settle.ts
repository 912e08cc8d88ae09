import type { Slices } from "../../src/slices";
import type { Chart, ChartRow, Column, Described, SummaryCell, SummaryRow } from "../book";
import { withBrokenNotes } from "../layout/notes";
import type { Finding } from "../outcome";
import type { Collected } from "./collect";
import { isEmpty, type Content } from "./content";
import type { Entries } from "./entries";
import { typedIntoHalf } from "./half-written";
import { besideHeadsAnew, headsAnew } from "./heads-anew";
import { INPUT_SLOT, inputRow } from "./inputs";
import type { Journal } from "./journal";
import { chartLabel, labelOf } from "./label";
import { moveDown, type MovedDown } from "./move-down";
import { movedFindings } from "./moved-findings";
import { columnName, withOwnColumns } from "./own-columns";
import { CHART_WORDS, chartRow } from "./row";
import { cellSlot, isField, isOwnColumn } from "./slot";
import type { Standing } from "./standing";
import { forgetOurs } from "./unjournalled";

/** A described sheet of which every entry has found the place where it will be written. */
export interface Settled {
  readonly described: Described;
  /** As it stands; null when it is still to be added. */
  readonly standing: Standing | null;
  readonly filled: ReturnType<typeof filledIn>;
  /** What went elsewhere, for the user to know. */
  readonly findings: readonly Finding[];
  /** Whether formulas name a row that went elsewhere: wherever they stand they are others now. */
  readonly isAnew: boolean;
}

/** Finds a place for whatever stood where it cannot stand any more, and gives rows with entries their names of today. */
export function* settle(
  described: Described,
  { entries, standings, details, journal }: Pick<Collected, "entries" | "standings" | "details" | "journal">,
  offeringNames: ReadonlyMap<string, string>,
): Slices<Settled> {
  const { kind } = described;
  const at = standings.findIndex((one) => one.kind === kind);
  const standing = at < 0 ? null : standings[at];
  setLabels(described, entries);
  const strangers = [
    ...forgetOurs(described, entries, standing, offeringNames),
    ...typedIntoHalf(described, entries, standing, at < 0 ? [] : details[at], journal),
  ];
  const written = journal.versions.filter((version) => version.kind === kind).flatMap((one) => one.columns);
  const headers = new Map(written.map(({ column, header }) => [column, header]));
  const filled = filledIn(described, entries, standing, journal);
  yield;
  const heads = headsAnew(filled, standing);
  const areAnew = besideHeadsAnew(kind, entries, heads);
  const down: MovedDown[] = [];
  const isAnew = moveDown(filled, entries, headers, down) || areAnew;
  const findings = [...strangers, ...(standing ? movedFindings(standing, down, heads) : [])];
  return { described, standing, filled, findings, isAnew };
}

/** The sheet with the user's columns and fields, and what they typed above its header and beside its charts. */
export function filledIn(
  described: Described,
  entries: Entries,
  standing: Standing | null,
  journal: Journal,
) {
  const { kind } = described;
  const rows = described.columns[0].values.map(String);
  const frame = withOwnColumns(described, entries, standing, journal);
  const columns = frame.columns.map((column): Column => {
    if (!isField(columnName(column))) return column;
    const { values, only } = column;
    const typed = rows.map((row, index) => {
      if (only?.has(row) === false) return undefined;
      const content = entries.get(row, columnName(column));
      return isEmpty(content) ? { value: values[index] ?? null } : content;
    });
    return { ...column, typed };
  });
  return withBrokenNotes({
    ...described,
    ...frame,
    columns,
    summary: described.summary.map((row) => withInputs(row, kind, entries)),
    charts: (described.charts ?? []).map((chart) => withTypedBeside(chart, kind, columns, entries)),
  });
}

/** What rows with entries are called today. */
function setLabels({ kind, columns, yearStart, charts = [] }: Described, entries: Entries): void {
  const values = new Map(columns.map((column) => [columnName(column), column.values]));
  columns[0].values.map(String).forEach((row, index) => {
    if (entries.of(row).size === 0) return;
    const label = labelOf(kind, (column) => String(values.get(column)?.[index] ?? ""), yearStart);
    if (label !== null) entries.labels.set(row, label);
  });
  for (const { key, categories, rows } of charts) {
    for (const { id, cells } of rows) {
      const row = chartRow(key, id);
      if (entries.of(row).size > 0)
        entries.labels.set(row, chartLabel(String(cells[categories.column].value)));
    }
  }
}

/** A row above the header with what the user typed into its inputs. */
function withInputs({ cells, ...row }: SummaryRow, kind: Described["kind"], entries: Entries): SummaryRow {
  const put = (cell: SummaryCell): SummaryCell => {
    const typed = cell.input === undefined ? undefined : entries.get(inputRow(kind, cell.input), INPUT_SLOT);
    return typed === undefined || isEmpty(typed) ? cell : { ...cell, value: typed.value, typed };
  };
  return { ...row, cells: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, put(cell)])) };
}

/** A chart with what the user typed beside its table, words and rows. */
function withTypedBeside(
  chart: Chart,
  kind: Described["kind"],
  columns: readonly Column[],
  entries: Entries,
): Chart {
  const own = columns.filter((column) => isOwnColumn(columnName(column)));
  const besideRow = (id: string): Readonly<Record<string, Content>> => {
    const beside = entries.of(chartRow(chart.key, id));
    const cells = own.flatMap((column) => {
      const content = beside.get(cellSlot(kind, columnName(column)));
      return content ? [[column.key, content] as const] : [];
    });
    return Object.fromEntries(cells);
  };
  return {
    ...chart,
    typed: CHART_WORDS.map(besideRow),
    rows: chart.rows.map((row): ChartRow => ({ ...row, typed: besideRow(row.id) })),
  };
}
