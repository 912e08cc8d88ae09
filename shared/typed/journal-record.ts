import type { Cell } from "../../src/cell";
import { compareText } from "../../src/text";
import type { Content } from "./content";

export const HEADERS = [
  "Key",
  "Record",
  "Client",
  "Sheet",
  "Version",
  "Column",
  "Value",
  "Formula",
  "Format",
  "Day",
];

const NO_CONTENT: Content = { value: null };

/** A row under these headers; each name has its own use of the columns. */
export function record(
  name: string,
  row: string | null,
  client: string | null,
  sheet: string | null,
  version: string | null,
  column: string | null,
  { value, formula, numberFormat, since }: Content = NO_CONTENT,
): Cell[] {
  return [
    row,
    name,
    client,
    sheet,
    version,
    column,
    value,
    formula ?? null,
    numberFormat ?? null,
    since ?? null,
  ];
}

/** What an entry's row holds. */
export function contentOf([, , , , , , value, formula, numberFormat, since]: readonly Cell[]): Content {
  return {
    value: value ?? null,
    ...(typeof formula === "string" ? { formula } : {}),
    ...(typeof numberFormat === "string" ? { numberFormat } : {}),
    ...(typeof since === "number" ? { since } : {}),
  };
}

/** In an order of its own, so that the same journal is the same table, whatever became of earlier runs. */
export function sorted<T>(pairs: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...pairs].sort(([a], [b]) => compareText(a, b));
}
