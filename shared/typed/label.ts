import { isBlank } from "../../src/cell";
import type { SheetKind } from "../grid";
import type { Entries } from "./entries";
import { isChartRow, isClientRow } from "./row";
import { periodText } from "./period";
import { historyHeaders } from "./standing-history";
import type { Standing } from "./standing";

/** What stands in a row, by its column. */
type Word = (column: string) => string;

/** The headers of the columns with those words, beside that of clients, the first in sight first; and of what nobody else knows to be ours. */
export const labelHeaders = {
  summary: { figure: "Figure", amount: "Value", benchmark: "Benchmark", source: "Source" },
  potential: { offering: "Offering" },
  offers: { offering: "Offering" },
  playbook: { offering: "Offering", other: "Other" },
  scorecard: { section: "Section", item: "Item", figure: "Figure", goal: "Value", benchmark: "Benchmark" },
  history: historyHeaders,
  problems: { sheet: "Sheet", cell: "Cell", found: "Found", advice: "What to do", amount: "Amount" },
  settings: { setting: "Setting", value: "Value" },
} as const;

/** What rows that are no clients' are called: by the words in sight by which a reader knows them. */
const calls: Readonly<Partial<Record<SheetKind, (word: Word, yearStart?: number) => string>>> = {
  summary: (word) => word("figure"),
  potential: (word) => word("offering"),
  offers: (word) => `${word("client")}: ${word("offering")}`,
  playbook: (word) => `${word("offering")}: ${word("other")}`,
  scorecard: (word) => `${word("section")}: ${word("item")}, ${word("figure")}`,
  history: (word, yearStart) => `${periodText(word("quarter"), yearStart)}, ${word("client")}`,
  problems: (word) => `${word("sheet")}!${word("cell")}: ${word("found")}`,
  settings: (word) => word("setting"),
};

/**
 * What a row is called; null on a sheet whose rows are clients.
 *
 * @param yearStart The fiscal year's first month, by which the sheet's quarters are named.
 */
export function labelOf(kind: SheetKind, word: Word, yearStart?: number): string | null {
  return calls[kind]?.(word, yearStart) ?? null;
}

/** The columns whose words tell the rows of a sheet. */
export function labelColumns(kind: SheetKind): string[] {
  const names: string[] = [];
  calls[kind]?.((column) => {
    names.push(column);
    return "";
  });
  return names.length === 0 ? ["client"] : names;
}

/** Whether rows of a sheet are about a client; null stands for no sheet at all. */
export function hasClients(kind: string | null): boolean {
  return kind === null || kind === "offers" || kind === "history" || !(kind in labelHeaders);
}

/** Whether a sheet's rows are clients', each with its Note on the matrix. */
export function showsNotes(kind: SheetKind): boolean {
  return calls[kind] === undefined;
}

const CHART = "Chart: ";

/** What a row of a chart's table is called: no client's name, though it may be about one. */
export function chartLabel(text: string): string {
  return CHART + chartText(text);
}

/** What such a row shows; every other label as it is. */
export function chartText(label: string): string {
  return label.startsWith(CHART) ? label.slice(CHART.length) : label;
}

/** The column in which a row that is gone says what it is called: that of clients, else the first in sight. */
export function labelColumn(columns: readonly string[]): string {
  return columns.includes("client") ? "client" : columns[1];
}

/** Where that stands; -1 where it was deleted. */
export function labelPlace({
  columns,
  version,
  keyColumn,
}: Pick<Standing, "columns" | "version" | "keyColumn">): number {
  const client = columns.indexOf("client");
  if (client >= 0) return client;
  if (!version) return columns.findIndex((_, column) => column !== keyColumn);
  return columns.indexOf(labelColumn(version.columns.map(({ column }) => column)));
}

/** What a row of a standing sheet is called by its words, where it is no client's. */
export function labelAt(
  { kind, version, columns, cells }: Pick<Standing, "kind" | "version" | "columns" | "cells">,
  row: number,
): string | undefined {
  if (!version) return undefined;
  const word: Word = (column) => String(cells[row][columns.indexOf(column)] ?? "");
  return labelOf(kind, word, version.yearStart) ?? undefined;
}

/**
 * What rows with entries are called as their sheet stands: they may be gone before it is written again.
 *
 * @param remarked Rows of which there is something to say, though they may have no entry yet.
 */
export function takeLabels(entries: Entries, standing: Standing, remarked: ReadonlySet<string>): void {
  const { kind, version, columns, keyColumn, rows, cells, body } = standing;
  const place = labelPlace(standing);
  const places = new Map(columns.map((name, column) => [name, column]));
  const calledAt = (at: number, row: string): string | null => {
    const text = (column: number | undefined): string => String(cells[at][column ?? -1] ?? "");
    if (isChartRow(row)) {
      const first = cells[at].findIndex((cell, column) => column !== keyColumn && !isBlank(cell));
      return chartLabel(text(place) || text(first));
    }
    if (!isClientRow(row)) return null;
    const label = labelOf(kind, (column) => text(places.get(column)), version?.yearStart);
    if (remarked.has(row)) return label ?? text(place);
    const inBody = at <= body[1] ? label : null;
    // Without a journal a row is called as its sheet calls it, one that is gone by its first words.
    return version ? inBody : (inBody ?? text(place));
  };
  for (const [at, row] of rows) {
    if (entries.labels.has(row) || (entries.of(row).size === 0 && !remarked.has(row))) continue;
    const label = calledAt(at, row);
    if (label !== null) entries.labels.set(row, label);
  }
}
