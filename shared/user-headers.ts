import type { SheetKind } from "./grid";

/** The user's own columns by sheet: key → header. */
export const userHeaders: Readonly<Partial<Record<SheetKind, Readonly<Record<string, string>>>>> = {
  portfolio: {
    pricingCurrent: "Pricing current",
    package: "Package",
    profileOverride: "Profile override",
    reason: "Reason",
  },
  matrix: { owner: "Owner", targetQuarter: "Target quarter", status: "Status", note: "Note" },
};

/** Headers of ours that are no offering and no column that the user added. */
export const ownHeaders: Readonly<Partial<Record<SheetKind, readonly string[]>>> = {
  portfolio: [
    "Key",
    "Class",
    "Client",
    "Account manager",
    "In profile",
    "Revenue",
    "Cumulative % of revenue",
    "Gross margin",
    "Margin %",
    "Service margin %",
    "Class margin %",
    "Margin basis",
    "Stack %",
    "Gaps",
    "Potential",
    "To next class",
    "Flags",
  ],
  matrix: [
    "Key",
    "Class",
    "Client",
    "Account manager",
    "Stack %",
    "Gaps",
    "Potential",
    "Upgrade value",
    "Next offer",
    "Wave",
  ],
};
