import type { OwnKind, SheetKind } from "./grid";

/** The generated sheets in tab order, with their names. */
export const sheetNames: Readonly<Record<SheetKind, string>> = {
  summary: "Summary",
  concentration: "Revenue Concentration",
  portfolio: "Client Portfolio",
  matrix: "Tech Stack Matrix",
  holdings: "Holdings",
  potential: "Cross-Sell Potential",
  offers: "Next Offers",
  plan: "Upgrade Plan",
  playbook: "Playbook",
  scorecard: "Scorecard",
  page: "Client Page",
  // Excel keeps the name History for itself.
  history: "Client History",
  problems: "Problems",
  settings: "Settings",
};

export const sheetKinds = Object.keys(sheetNames) as SheetKind[];

/** The sheets that are made unless the user chooses others. */
export const defaultKinds: readonly SheetKind[] = [
  "summary",
  "concentration",
  "portfolio",
  "matrix",
  "holdings",
  "problems",
  "settings",
];

export function isSheetKind(value: unknown): value is SheetKind {
  return typeof value === "string" && Object.prototype.hasOwnProperty.call(sheetNames, value);
}

/** The hidden sheet that keeps what the user typed. */
export const JOURNAL_NAME = "XSELL Journal";

export function isOwnKind(value: unknown): value is OwnKind {
  return value === "journal" || isSheetKind(value);
}
