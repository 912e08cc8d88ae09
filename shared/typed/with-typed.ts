import type { Slices } from "../../src/slices";
import type { Sheet } from "../book";
import { rowsBelow, slotOf } from "./below";
import type { Collected } from "./collect";
import { headsOf, writtenHeads } from "./heads";
import { stampFrom } from "./journal";
import { packedWritten } from "./journal-marks";
import { columnName } from "./own-columns";
import { CHART_WORDS, isByItself } from "./row";
import { filledIn, type Settled } from "./settle";
import { cellSlot, columnIn, noteSlot } from "./slot";
import { calculating, emptyCells, figuresWritten, textsOf } from "./written-cells";

/**
 * A described sheet with all that the user typed into it: their fields, their columns,
 * the rows and notes of their own, and entries whose client or offering is gone.
 *
 * @param isAnew Whether formulas are others since the sheet was settled.
 */
export function* withTyped(
  { described, standing, filled }: Settled,
  { entries, journal }: Pick<Collected, "entries" | "journal">,
  offeringNames: ReadonlyMap<string, string>,
  isAnew: boolean,
): Slices<Sheet> {
  const { kind } = described;
  const placed = isAnew ? filledIn(described, entries, standing, journal) : filled;
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
  const texts = textsOf(placed);
  yield;
  const figures = figuresWritten(placed);
  yield;
  const sheet = {
    ...placed,
    below,
    above,
    comments,
    written: { empty, texts, figures, calculates: calculating(placed) },
  };
  return { ...sheet, stamp: yield* stampFor(sheet) };
}

/** The same for the same contents of all cells that users type into, notes, words and figures, and else another. */
function* stampFor(sheet: Omit<Sheet, "stamp">): Slices<string> {
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
  const { rows, empty, texts, figures: counted } = yield* packedWritten(written);
  yield;
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
    rows,
    empty,
    texts,
    yearStart,
    // Of its texts the Client Page keeps none: who is called otherwise makes another one.
    ...(kind === "page" ? columns.filter((one) => columnName(one) === "client").map((one) => one.values) : []), // prettier-ignore
    ...byThemselves.map((one) => JSON.stringify(one)).sort(),
  ];
  return stampFrom(JSON.stringify(contents), JSON.stringify(counted));
}
