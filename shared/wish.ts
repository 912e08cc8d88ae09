import type { Cell } from "../src/cell";
import type { Mapping } from "../src/intake/table";
import { defaultKinds, isSheetKind } from "./kinds";
import type { SheetKind } from "./grid";

/** What the user asked for; kept in the workbook from one run to the next. */
export interface Wish {
  readonly sheets: readonly SheetKind[];
  /** Last month of the window such as 2026-09; null for the month of the latest invoice line. */
  readonly lastMonth: string | null;
  /** The user's choice of columns: table → field → header. */
  readonly mapping: Mapping;
  /** Values that the next run types into the Settings sheet, by setting id; null for the default. */
  readonly settings?: Readonly<Record<string, Cell>>;
  /** For this run alone: charts that the user deleted come back. */
  readonly chartsAgain?: boolean;
}

export const defaultWish: Wish = { sheets: defaultKinds, lastMonth: null, mapping: {} };

const KEPT = "XS_wish";

/** The wish as remembered in the workbook; what is missing or damaged is the default. */
export function recallWish(remembered: Readonly<Record<string, string>>): Wish {
  try {
    const kept = JSON.parse(remembered[KEPT] ?? "{}") as Partial<Wish>;
    const sheets = Array.isArray(kept.sheets) ? kept.sheets.filter(isSheetKind) : [];
    return {
      sheets: sheets.length > 0 ? sheets : defaultWish.sheets,
      lastMonth: typeof kept.lastMonth === "string" ? kept.lastMonth : null,
      mapping: typeof kept.mapping === "object" && kept.mapping !== null ? kept.mapping : {},
      ...(typeof kept.settings === "object" && kept.settings !== null ? { settings: kept.settings } : {}),
    };
  } catch {
    return defaultWish;
  }
}

/**
 * What is left of a wish once a run has done what was asked then: settings that it did not type, charts that it did not
 * draw again. The same object where a wish has neither.
 */
export function wishLeft(wish: Wish, done: Wish): Wish {
  const { settings, chartsAgain, ...rest } = wish;
  if (settings === undefined && chartsAgain === undefined) return wish;
  const waiting = Object.entries(settings ?? {}).filter(([id, value]) => done.settings?.[id] !== value);
  return {
    ...rest,
    ...(waiting.length > 0 ? { settings: Object.fromEntries(waiting) } : {}),
    ...(chartsAgain && !done.chartsAgain ? { chartsAgain } : {}),
  };
}

/** The wish as `Host.remember` keeps it. */
export function keepWish({ chartsAgain: _thisRunAlone, ...wish }: Wish): Record<string, string> {
  return { [KEPT]: JSON.stringify(wish) };
}
