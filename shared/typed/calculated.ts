import type { Detail } from "./detail";
import { MANY } from "./emptied";
import { shapeOf } from "./formula-shape";
import { labelColumns, labelPlace } from "./label";
import { isChartRow } from "./row";
import { ABOVE, textMark } from "./row-marks";
import type { Place, Standing } from "./standing";
import { headsAt } from "./standing-heads";
import { isWords } from "./words";

/**
 * Leaves out what formulas of ours show, which is something else than they were written with as soon as
 * somebody types a mark.
 *
 * @param details Those of cells where formulas of ours stood among them.
 */
export function withoutCalculated(
  standing: Standing,
  details: readonly Detail[],
): [Standing, readonly Detail[]] {
  const { calculating, stray, rows, cells, written, version } = standing;
  const formulas = new Map(details.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [[`${row} ${column}`, formula]]))); // prettier-ignore
  const isOf = ([row, column]: Place, name: string): boolean => {
    const formula = formulas.get(`${row} ${column}`);
    const ours = version?.calculates.get(name)?.shapes;
    return formula !== undefined && ours?.has(textMark(shapeOf(formula))) === true;
  };
  const isStill = (place: Place): boolean => isOf(place, written[place[1]]);
  // In a chart's table, whose rows nothing else tells, they may have been sorted.
  const inCharts = stray.filter(([row]) => isChartRow(rows.get(row) ?? ""));
  // Words that the column never said were typed, however many.
  const isNew = ([row, column]: Place): boolean => isWords(cells[row][column]) && version?.texts.get(written[column])?.has(textMark(cells[row][column])) !== true; // prettier-ignore
  const shown = calculating.filter((place) => !isNew(place));
  // Whoever fills down a formula means it.
  const values = shown.filter(([row, column]) => !formulas.has(`${row} ${column}`));
  const replaced = replacedIn(standing, values, details);
  const pasted = values.filter(([, column]) => replaced.has(column));
  const still = [...[...calculating, ...inCharts].filter(isStill), ...pasted];
  const above = otherTotals(standing);
  const left = details.filter(({ row, calculates }) => calculates && row < standing.headerRow).length;
  const [stillAbove, pastedAbove] = stillTotals(standing, above, left, (place) => isOf(place, ABOVE));
  const totals = [...stillAbove, ...pastedAbove];
  const ours = new Set([...still, ...totals].map(String));
  const typed = new Set([...calculating, ...above].map(String).filter((place) => !ours.has(place)));
  const told = new Set(details.flatMap(({ row, column, formula, calculates }) => (calculates || formula === undefined ? [] : [String([row, column])]))); // prettier-ignore
  const others = details.flatMap(({ calculates, ...detail }) => {
    const place = String([detail.row, detail.column]);
    const isTyped = !ours.has(place) && !(calculates && (!typed.has(place) || told.has(place)));
    if (isTyped) return [detail];
    // A note on it is the user's all the same.
    const { row, column, note } = detail;
    return note === undefined ? [] : [{ row, column, note }];
  });
  return [
    {
      ...withoutPlaces(standing, still),
      totals: new Set(totals.map(String)),
      calculating: [],
      replaced,
      replacedAbove: pastedAbove,
    },
    others,
  ];
}

/** The cells above the header where formulas of ours stood and something else than they showed stands by now. */
export function otherTotals(standing: Standing): Place[] {
  return headsAt(standing).flatMap(
    ({ isOurs, calculates }, row) =>
    standing.columns.flatMap((_, column) => (calculates(column) && !isOurs(column) ? [[row, column] as const] : [])), // prettier-ignore
  );
}

/** Those of them where our formulas stand still, and those over which values were pasted, as over most of these. */
function stillTotals(
  { cells, version }: Standing,
  others: readonly Place[],
  left: number,
  isStill: (place: Place) => boolean,
): readonly [still: readonly Place[], pasted: readonly Place[]] {
  const still = others.filter(isStill);
  const isPasted = arePasted(version, ABOVE, others.length - still.length, left);
  return [still, isPasted ? others.filter((place) => !isStill(place) && !isWords(cells[place[0]][place[1]])) : []]; // prettier-ignore
}

/** Whether values were pasted over a column: fewer formulas are left in it than other things stand there by now, or none at all. */
function arePasted(version: Standing["version"], column: string, others: number, left: number): boolean {
  const written = version?.calculates.get(column)?.rows.size ?? 0;
  return (others >= MANY && others > left) || (others > 0 && left === 0 && written >= MANY);
}

/** Columns over which values were pasted. */
function replacedIn(
  { version, written, headerRow }: Standing,
  typed: readonly Place[],
  details: readonly Detail[],
): Map<number, readonly number[]> {
  const left = new Map<number, number>();
  for (const { row, column, calculates } of details)
    if (calculates && row > headerRow) left.set(column, (left.get(column) ?? 0) + 1);
  const others = new Map<number, number[]>();
  for (const [row, column] of typed) {
    const rows = others.get(column);
    if (rows) rows.push(row);
    else others.set(column, [row]);
  }
  return new Map([...others].filter(([column, rows]) => arePasted(version, written[column], rows.length, left.get(column) ?? 0))); // prettier-ignore
}

/** A sheet on which nothing was typed in these places. */
export function withoutPlaces(standing: Standing, places: readonly Place[]): Standing {
  if (places.length === 0) return standing;
  const { kind, columns, loose, stray } = standing;
  const ours = new Set(places.map(String));
  const labels = new Set([
    labelPlace(standing),
    ...labelColumns(kind).map((label) => columns.indexOf(label)),
  ]);
  const typed = stray.filter((place) => !ours.has(String(place)));
  const others = new Set(typed.map(String));
  const left = new Map(loose);
  for (const row of new Set(places.map(([at]) => at))) {
    const own = (loose.get(row) ?? []).filter((column) => !ours.has(String([row, column])));
    // Over the words that tell the row somebody may have typed, too.
    const tells = (column: number): boolean => labels.has(column) && !others.has(String([row, column]));
    if (own.every(tells)) left.delete(row);
    else left.set(row, own);
  }
  return { ...standing, loose: left, stray: typed };
}
