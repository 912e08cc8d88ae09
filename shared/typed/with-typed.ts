import type { Chart, ChartRow, Column, Described, Sheet, SummaryCell, SummaryRow } from "../book";
import type { Slices } from "../../src/slices";
import { hashed } from "../key";
import { rowsBelow, slotOf } from "./below";
import { withBrokenNotes } from "../layout/notes";
import { isEmpty, type Content } from "./content";
import type { Entries } from "./entries";
import { besideHeadsAnew, headsAnew } from "./heads-anew";
import { headsOf, writtenHeads } from "./heads";
import { INPUT_SLOT, inputRow } from "./inputs";
import type { Journal } from "./journal";
import { chartLabel, labelOf } from "./label";
import { moveDown, type MovedDown } from "./move-down";
import { movedFindings } from "./moved-findings";
import { columnName, withOwnColumns } from "./own-columns";
import { CHART_WORDS, chartRow, isByItself } from "./row";
import { cellSlot, columnIn, isField, isOwnColumn, noteSlot } from "./slot";
import type { Standing } from "./standing";
import { packedTexts } from "./row-marks";
import { emptyCells, textsOf } from "./stray";
import { forgetOurs } from "./unjournalled";

/**
 * A described sheet with all that the user typed into it: their fields, their columns,
 * the rows and notes of their own, and entries whose client or offering is gone.
 *
 * @param standing The sheet as it stands; null when it is still to be added.
 * @param isSettled Whether what goes elsewhere went there before, so that only formulas may say something else by now.
 */
export function* withTyped(
  described: Described,
  entries: Entries,
  standing: Standing | null,
  journal: Journal,
  offeringNames: ReadonlyMap<string, string>,
  isSettled = false,
): Slices<Sheet> {
  const { kind } = described;
  setLabels(described, entries);
  const strangers = forgetOurs(described, entries, standing);
  const written = journal.versions.filter((version) => version.kind === kind).flatMap((one) => one.columns);
  const headers = new Map(written.map(({ column, header }) => [column, header]));
  const first = filledIn(described, entries, standing, journal);
  yield;
  const heads = headsAnew(first, isSettled ? null : standing);
  const areAnew = besideHeadsAnew(kind, entries, heads);
  // Formulas that name a row which went elsewhere are others now.
  const down: MovedDown[] = [];
  const isMoved = !isSettled && (moveDown(first, entries, headers, down) || areAnew);
  yield;
  const placed = isMoved ? filledIn(described, entries, standing, journal) : first;
  yield;
  const { columns } = placed;
  const keys = new Map(columns.map((column) => [columnName(column), column.key]));
  const above: Sheet["above"][number][] = [];
  const comments: Sheet["comments"][number][] = [];
  for (const [row, slots] of entries.rows()) {
    for (const [slot, content] of slots) {
      const key = keys.get(columnIn(slot, cellSlot, kind) ?? "");
      if (key !== undefined && isByItself(row)) above.push({ row, column: key, content });
      const noted = keys.get(columnIn(slot, noteSlot, kind) ?? "");
      if (noted !== undefined) comments.push({ row, column: noted, text: String(content.value) });
    }
  }
  yield;
  const below = rowsBelow(described, columns, entries, offeringNames);
  yield;
  const empty = emptyCells(placed);
  yield;
  const sheet = {
    ...placed,
    below,
    above,
    comments,
    written: { empty, texts: textsOf(placed) },
    moved: [...strangers, ...(standing ? movedFindings(standing, down, heads) : [])],
    areNamedAnew: isMoved,
  };
  yield;
  return { ...sheet, stamp: stampFor(sheet) };
}

/** The sheet with the user's columns and fields, and what they typed above its header and beside its charts. */
function filledIn(described: Described, entries: Entries, standing: Standing | null, journal: Journal) {
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

/** The same for the same contents of all cells that users type into, and notes, and else another. */
function stampFor(sheet: Omit<Sheet, "stamp">): string {
  const { kind, columns, below, summary, yearStart, above, comments, charts, written } = sheet;
  const typed = columns.filter((column) => slotOf(column, kind) !== null);
  const shown = typed.map(({ values, typed: own }) =>
    (own ?? values).map((one) =>
      typeof one === "object" && one !== null ? [one.value, one.formula, one.numberFormat] : one,
    ),
  );
  const headers = columns.map((column) => [column.header, columnName(column)]);
  const inputs = summary
    .flatMap(({ cells }) => Object.values(cells))
    .flatMap(({ input, value, typed }) => (input === undefined ? [] : [[value, typed?.formula]]));
  const under = below.map(({ heading, rows }) => [heading, rows.map(({ row, cells }) => [row, cells])]);
  const figures = [
    ...[...written.empty].map(([column, rows]) => [column, ...rows]),
    ...[...written.texts].map(([column, texts]) => [column, ...texts.keys(), ...packedTexts(texts)]),
  ];
  const beside = charts.flatMap(({ key, typed: words = [], rows }) => [
    ...words.map((own, at) => ({ key, id: CHART_WORDS[at], own })),
    ...rows.map(({ id, typed: own = {} }) => ({ key, id, own })),
  ]);
  const byThemselves = [...above, ...comments, ...beside.filter(({ own }) => Object.keys(own).length > 0)];
  const contents = [
    headers,
    columns[0].values,
    shown,
    under,
    inputs,
    [...writtenHeads(headsOf(sheet))],
    figures,
    yearStart,
    // Of its texts the Client Page keeps none: who is called otherwise makes another one.
    ...(kind === "page" ? columns.filter((one) => columnName(one) === "client").map((one) => one.values) : []), // prettier-ignore
    ...byThemselves.map((one) => JSON.stringify(one)).sort(),
  ];
  return hashed(JSON.stringify(contents)).replace(/^k/, "s");
}
