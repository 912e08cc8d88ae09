import type { Cell } from "../../src/cell";
import type { SheetKind } from "../grid";
import type { Content } from "./content";
import type { Standing } from "./standing";

/** Lines below the body that are ours and no entries. */
export const NO_LONGER = "No longer in the data";
export const LOOSE = "Added by you";
export const HEADINGS: readonly Cell[] = [NO_LONGER, LOOSE];

/** The slot by which a version keeps that a row was written below the body, under the Key that it had then, and which row it is today. */
export const BELOW = "below";

/** Which row that is; earlier journals say no more than that it stands there. */
export function rowBelow(key: string, { value }: Content): string {
  return typeof value === "string" ? value : key;
}

/** Whether the row that stands there was written below the body. */
export function isBelow({ version, keyThen }: Pick<Standing, "version" | "keyThen">, index: number): boolean {
  return version?.shown.get(keyThen.get(index) ?? "")?.has(BELOW) === true;
}

/** Sheets with tables of charts below their body. */
export const withCharts: ReadonlySet<SheetKind> = new Set(["summary", "history"]);
