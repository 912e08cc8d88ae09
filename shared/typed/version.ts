import { inSlices, type Slices } from "../../src/slices";
import type { Sheet } from "../book";
import { CALLED, HEADED, SERIES, TABLED, TITLED } from "./called";
import { isEmpty, sameContent, type Content } from "./content";
import type { Entries } from "./entries";
import { HEAD, headsOf, widened, writtenHeads } from "./heads";
import type { Heading, Version, Written } from "./journal";
import { columnName } from "./own-columns";
import { INPUT_SLOT, inputRow } from "./inputs";
import type { Found, Typed } from "./read-typed";
import { keyedSlots } from "./keys-then";
import { labelOf } from "./label";
import { CHART_WORDS, chartRow } from "./row";
import type { readingsOn } from "./restored";
import { cellSlot, columnIn, isField, offeringOf } from "./slot";
import { BELOW } from "./parts-below";
import { stateOf } from "./state";
import { overSlots } from "./over-kept";
import type { TypedOver } from "./typed-over";

/** What a sheet will show once it is written. */
export function writtenVersion(sheet: Sheet, entries: Entries): Version {
  const { kind, stamp, columns, summary, yearStart } = sheet;
  const rows = columns[0].values.map(String);
  const states = columns.filter(({ states: are }) => are);
  const shown = new Map<string, Map<string, Content>>();
  for (const column of columns) {
    const slot = columnName(column);
    if (!isField(slot)) continue;
    column.typed?.forEach((content, index) => {
      if (content && !sameContent(content, entries.get(rows[index], slot)))
        show(shown, rows[index], slot, content);
    });
  }
  for (const { input, value, typed = { value } } of summary.flatMap(({ cells }) => Object.values(cells))) {
    if (input === undefined) continue;
    const row = inputRow(kind, input);
    if (!sameContent(typed, entries.get(row, INPUT_SLOT))) show(shown, row, INPUT_SLOT, typed);
  }
  for (const [row, cells] of writtenHeads(headsOf(sheet))) show(shown, row, HEAD, { value: cells });
  for (const { row } of sheet.below.flatMap((part) => part.rows)) {
    if (row !== null) show(shown, row, BELOW, { value: row });
  }
  if (kind === "summary" || kind === "scorecard") {
    // Nothing else tells whose words these are, once the columns in sight are sorted.
    const values = new Map(columns.map((column) => [columnName(column), column.values]));
    rows.forEach((row, index) => {
      const label = labelOf(kind, (column) => String(values.get(column)?.[index] ?? ""));
      show(shown, row, CALLED, { value: label });
    });
  }
  for (const { key, title, text, categories, series, rows: figures } of sheet.charts) {
    const [above, below, header] = CHART_WORDS.map((id) => chartRow(key, id));
    show(shown, above, TITLED, { value: title });
    show(shown, below, TITLED, { value: text });
    show(shown, header, HEADED, { value: categories.header });
    show(shown, header, SERIES, { value: series.map((one) => one.header).join("\n") });
    for (const { id, cells } of figures)
      show(shown, chartRow(key, id), TABLED, { value: cells[categories.column].value });
  }
  return {
    kind,
    stamp,
    yearStart,
    columns: columns.map((column) => ({ header: column.header, column: columnName(column) })),
    states: new Map(
      states.length === 0
        ? []
        : rows.map((row, index) => [row, states.map(({ values }) => letterOf(values[index])).join("")]),
    ),
    ...sheet.written,
    shown,
  };
}

/**
 * What a sheet shows as it stands, for as long as it is not written again.
 *
 * @param labels What its rows were called until this run.
 * @param added Rows of the user's own that are not on it yet.
 * @param readings How its formulas read.
 * @param over Names of today that were typed over those of then.
 */
export function* standingVersion(
  { standing, shared }: Typed,
  entries: Entries,
  labels: ReadonlyMap<string, string>,
  added: readonly string[],
  readings: ReturnType<typeof readingsOn>,
  over: TypedOver,
): Slices<Version> {
  const { kind, stamp, version, written, cells, headerRow } = standing;
  const there = written.map((column, index) => ({ header: String(cells[headerRow][index] ?? ""), column }));
  const headings = version ? withNew(version.columns, there) : there;
  const places = new Map<string, number>();
  for (const { column } of headings) if (offeringOf(column) !== null) places.set(column, places.size);
  const letters = new Map<string, string[]>();
  for (const [row, before] of version?.states ?? []) letters.set(row, [...before]);
  const shown = new Map<string, Map<string, Content>>();
  for (const row of added) {
    for (const [slot, content] of entries.of(row)) {
      if (columnIn(slot, cellSlot, kind) !== null) show(shown, row, slot, content);
    }
  }
  for (const [row, label] of labels) {
    if (entries.labels.get(row) !== label) show(shown, row, CALLED, { value: label });
  }
  for (const [row, slots] of version?.shown ?? []) {
    for (const slot of [HEAD, BELOW, CALLED, TABLED, TITLED, HEADED, SERIES]) {
      const written = slots.get(slot);
      if (!written) continue;
      const value =
        slot === HEAD && version ? widened(String(written.value), version.columns, headings) : written.value;
      show(shown, row, slot, { ...written, value });
    }
  }
  yield* inSlices(0, shared.length, (index) => {
    const cell = shared[index];
    const { row, slot } = cell;
    if (offeringOf(slot) === null) {
      if (!sameContent(cell.content, entries.get(row, slot))) show(shown, row, slot, cell.content);
      return;
    }
    const place = places.get(slot) as number;
    const state = letterOf(stateOf(cell.content).value);
    if (state.length !== 1) show(shown, row, slot, stateOf(cell.content));
    else setLetter(letters, row, place, state, places.size);
  });
  for (const [key, slot, row] of keyedSlots(standing)) show(shown, key, slot, row);
  for (const [row, slot, now] of overSlots(over)) show(shown, row, slot, { value: now });
  for (const [{ row }, slot, content] of readings) show(shown, row, slot, content);
  const states = new Map([...letters].map(([row, each]) => [row, each.join("")]));
  const none: Pick<Version, "yearStart" | keyof Written> = { empty: new Map(), texts: new Map(), figures: new Map(), calculates: new Map() }; // prettier-ignore
  const { yearStart, empty, texts, figures, calculates } = version ?? none;
  return { kind, stamp, yearStart, columns: headings, states, empty, texts, figures, calculates, shown };
}

/** Columns as they were written, with those that the user has put in since, behind what they stand behind now. */
function withNew(columns: readonly Heading[], there: readonly Heading[]): Heading[] {
  const all = [...columns];
  const places = new Set(columns.map(({ column }) => column));
  there.forEach((heading, index) => {
    if (places.has(heading.column)) return;
    const before = there[index - 1]?.column;
    const at = all.findIndex(({ column }) => column === before) + 1;
    // The first in sight stays ours: its words tell the rows.
    all.splice(Math.max(at, 2), 0, heading);
  });
  return all;
}

function setLetter(
  letters: Map<string, string[]>,
  row: string,
  place: number,
  state: string,
  width: number,
): void {
  const own = letters.get(row) ?? new Array<string>(width).fill(".");
  own[place] = state;
  letters.set(row, own);
}

function letterOf(value: Found["content"]["value"]): string {
  return isEmpty({ value }) ? "." : String(value);
}

function show(shown: Map<string, Map<string, Content>>, row: string, slot: string, content: Content): void {
  const slots = shown.get(row) ?? new Map<string, Content>();
  shown.set(row, slots.set(slot, content));
}
