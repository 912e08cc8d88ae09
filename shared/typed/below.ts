import type { Chart, Column, Described, LooseRow } from "../book";
import { isEmpty, type Content } from "./content";
import type { Entries } from "./entries";
import { labelColumn } from "./label";
import { MARK_COLUMN, markText } from "./mark-rows";
import { columnName } from "./own-columns";
import { CHART_WORDS, chartRow, isChartRow, isClientRow, markRow, orderOfLooseRow } from "./row";
import { cellSlot, emptySlot, isField, isOwnColumn, noteSlot, offeringAt, stateSlot } from "./slot";
import { NO_LONGER, LOOSE } from "./parts-below";
import { compareText } from "../../src/text";

/** Rows under the body: entries whose client or offering the data no longer have, and what the user wrote there. */
export function rowsBelow(
  { kind, columns: ours, charts = [] }: Described,
  columns: readonly Column[],
  entries: Entries,
  offeringNames: ReadonlyMap<string, string>,
): { heading: string; rows: LooseRow[] }[] {
  const here = new Set([...ours[0].values, ...rowsOfCharts(charts)]);
  const label = (row: string): string => entries.labels.get(row) ?? "";
  const gone: [row: string, LooseRow[]][] = [];
  const loose: [order: number, LooseRow][] = [];
  const names = columns.map(columnName);
  const labelled = columns[names.indexOf(labelColumn(names))];
  const offerings = new Set(names);
  const notes = names.map((name) => noteSlot(kind, name));
  for (const [row, slots] of entries.rows()) {
    const order = orderOfLooseRow(row);
    const isTold = isClientRow(row) || isChartRow(row);
    // Most stand in the body, and are not even sorted.
    const isBelow = order !== null || (isTold && !here.has(row));
    if (!isBelow && !(isTold && kind === "matrix")) continue;
    const cells: Record<string, Content> = {};
    for (const column of isBelow ? columns : []) {
      const name = columnName(column);
      const slot = order === null ? slotOf(column, kind) : cellSlot(kind, name);
      const content = slot === null ? undefined : slots.get(slot);
      if (content && !isEmpty(content)) cells[column.key] = content;
    }
    const some =
      Object.keys(cells).length > 0 || slots.has(emptySlot(kind)) || notes.some((slot) => slots.has(slot));
    if (order !== null && some) loose.push([order, { row: null, name: row, cells }]);
    if (!isTold) continue;
    const named = { [labelled.key]: { value: label(row) } };
    const lines: LooseRow[] = isBelow && some ? [{ row, cells: { ...named, ...cells } }] : [];
    const isAway = ([slot]: readonly [string, Content]): boolean => {
      const offering = kind === "matrix" ? offeringAt(slot) : null;
      return offering !== null && !offerings.has(stateSlot(offering));
    };
    for (const [slot, content] of [...slots].filter(isAway).sort(([a], [b]) => compareText(a, b))) {
      const text = markText(slot, content, offeringNames);
      lines.push({ row: markRow(row, slot), cells: { ...named, [MARK_COLUMN]: { value: text } } });
    }
    if (lines.length > 0) gone.push([row, lines]);
  }
  gone.sort(([a], [b]) => compareText(label(a), label(b)) || compareText(a, b));
  return [
    { heading: NO_LONGER, rows: gone.flatMap(([, lines]) => lines) },
    { heading: LOOSE, rows: loose.sort(([a], [b]) => a - b).map(([, one]) => one) },
  ].filter(({ rows }) => rows.length > 0);
}

function rowsOfCharts(charts: readonly Chart[]): string[] {
  return charts.flatMap(({ key, rows }) =>
    [...CHART_WORDS, ...rows.map(({ id }) => id)].map((id) => chartRow(key, id)),
  );
}

/** The slot of a column that users type into; null for every other column. */
export function slotOf(column: Column, kind: Described["kind"]): string | null {
  const name = columnName(column);
  if (isOwnColumn(name)) return cellSlot(kind, name);
  return column.states || isField(name) ? name : null;
}
