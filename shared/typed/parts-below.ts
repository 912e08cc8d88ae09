import type { Cell } from "../../src/cell";
import type { SheetKind } from "../grid";

/** Lines below the body that are ours and no entries. */
export const NO_LONGER = "No longer in the data";
export const LOOSE = "Added by you";
export const HEADINGS: readonly Cell[] = [NO_LONGER, LOOSE];

/** The slot by which a version keeps that a row was written below the body. */
export const BELOW = "below";

/** Sheets with tables of charts below their body. */
export const withCharts: ReadonlySet<SheetKind> = new Set(["summary", "history"]);
