import { quoted } from "../layout/address";
import type { Detail } from "./detail";
import { labelColumns, labelPlace } from "./label";
import { rowMark } from "./row-marks";
import type { Standing } from "./standing";

/**
 * Leaves out words that a formula of ours shows in place of a figure: where a run was cut off, or a column was
 * moved by hand, it may look at other cells of another sheet than it was written for.
 *
 * @param tabs The names of the sheets that stand.
 */
export function withoutCalculated(
  standing: Standing,
  details: readonly Detail[],
  tabs: readonly string[],
): [Standing, readonly Detail[]] {
  const { kind, name, columns, written, rows, keyThen, loose, stray, headerRow, version } = standing;
  // Excel takes quotes off where they are not needed.
  const looks = tabs.filter((tab) => tab !== name).flatMap((tab) => [`${quoted(tab)}!`, `${tab}!`]);
  const calculated = new Set(
    details
      .filter(({ formula }) => looks.some((look) => formula?.includes(look) === true))
      .map(({ row, column }) => `${row} ${column}`),
  );
  const still = new Map<string, ReadonlySet<string>>();
  /** The rows in which a column was written empty, or with a word or figure: there nothing of ours calculates. */
  const stillIn = (name: string): ReadonlySet<string> => {
    const texts = version?.texts.get(name)?.values() ?? [];
    const found = still.get(name) ?? new Set([...(version?.empty.get(name) ?? []), ...(version?.figures.get(name)?.keys() ?? []), ...[...texts].flatMap((of) => [...of])]); // prettier-ignore
    still.set(name, found);
    return found;
  };
  const isStill = (row: number, column: number): boolean =>
    stillIn(written[column]).has(rowMark(keyThen.get(row) ?? rows.get(row) ?? ""));
  const places = stray.filter(
    ([row, column]) =>
      row > headerRow && rows.has(row) && calculated.has(`${row} ${column}`) && !isStill(row, column),
  );
  if (places.length === 0) return [standing, details];
  const ours = new Set(places.map(([row, column]) => `${row} ${column}`));
  const isOurs = (row: number, column: number): boolean => ours.has(`${row} ${column}`);
  const labels = new Set([
    labelPlace(standing),
    ...labelColumns(kind).map((label) => columns.indexOf(label)),
  ]);
  const left = new Map(loose);
  for (const row of new Set(places.map(([at]) => at))) {
    const own = (loose.get(row) ?? []).filter((column) => !isOurs(row, column));
    if (own.every((column) => labels.has(column))) left.delete(row);
    else left.set(row, own);
  }
  const strays = stray.filter(([row, column]) => !isOurs(row, column));
  const others = details.filter(({ row, column }) => !isOurs(row, column));
  return [{ ...standing, loose: left, stray: strays }, others];
}
