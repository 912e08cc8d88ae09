import type { Cell } from "../src/cell";
import type { Format } from "./grid";

/** How a column shows its values. */
export type Look =
  | "text"
  | "heading"
  | "right"
  | "rank"
  | "note"
  | "sentence"
  | "word"
  | "words"
  | "chosen"
  | "wrapped"
  | "wrappedLine"
  | "own"
  | "money"
  | "cents"
  | "share"
  | "offOrShare"
  | "count"
  | "times"
  | "clients"
  | "offers"
  | "ofRevenue"
  | "letter"
  | "wave"
  | "decimal"
  | "strong"
  | "moves"
  | "input"
  | "target"
  | "bestTenth"
  | "bestTenthShare"
  | "conversion"
  | "planned"
  | "signed"
  | "invoiced"
  | "expected"
  | "prospects"
  | "inStack"
  | "uplift"
  | CutLook;
export type CutLook = "coreBelow" | "midBelow" | "aFrom" | "bFrom" | "cFrom";

const figure = { align: "right" } as const;

/**
 * The formats behind the looks. Text is "@", so that a name stays the very characters
 * that the data have; money never shows fractions it was not given.
 */
export const lookFormats: Readonly<Record<Look, Format>> = {
  text: { numberFormat: "@", align: "left" },
  heading: { numberFormat: "@", align: "left", bold: true, fill: "#F0FDFA", color: "#134E4A" },
  right: { numberFormat: "@", align: "right" },
  rank: { numberFormat: "0", align: "center" },
  note: { numberFormat: "@", align: "left" },
  sentence: { numberFormat: "@", align: "left" },
  // A text cell that calculates would turn into its formula when somebody enters it anew.
  word: { numberFormat: "@_)", align: "right" },
  words: { align: "left" },
  // Said, since the preview's grid wraps what has choices; a long name runs on to the edge of the page.
  chosen: { numberFormat: "@", align: "left", size: 14, wrap: false },
  // A long text among lines of one height: it stays in their middle.
  wrappedLine: { numberFormat: "@", align: "left", wrap: true },
  wrapped: { numberFormat: "@", align: "left", wrap: true, vertical: "top" },
  own: {},
  money: { numberFormat: "#,##0_);[Red]-#,##0_)", ...figure },
  cents: { numberFormat: "#,##0.00_);[Red]-#,##0.00_)", ...figure },
  share: { numberFormat: "0.0%_)", ...figure },
  // Among words that are centred.
  offOrShare: { numberFormat: "0.0%", align: "center" },
  times: { numberFormat: "0.00_)", ...figure },
  count: { numberFormat: "#,##0_)", ...figure },
  clients: { numberFormat: '[=1]0 "client";#,##0 "clients"', align: "left" },
  offers: { numberFormat: '[=1]0 "offer";#,##0 "offers"', align: "left" },
  ofRevenue: { numberFormat: '0.0% "of revenue"', align: "left" },
  letter: { numberFormat: "@", align: "center" },
  wave: { numberFormat: "0", align: "center" },
  uplift: { numberFormat: '0.0% "uplift"_)', ...figure },
  strong: { numberFormat: "@", align: "left", bold: true },
  moves: { numberFormat: '#,##0_);-#,##0_);"–"_)', ...figure },
  decimal: { numberFormat: "#,##0.0_)", ...figure },
  input: { numberFormat: "#,##0_)", ...figure, fill: "#FEF3C7" },
  target: { numberFormat: '"target "0.0%', align: "left" },
  bestTenth: { numberFormat: '"best tenth from "#,##0', align: "left" },
  bestTenthShare: { numberFormat: '"best tenth from "0.0%', align: "left" },
  conversion: { numberFormat: '0.0% "of the step before"', align: "left" },
  planned: { numberFormat: '#,##0 "planned"', align: "left" },
  signed: { numberFormat: '#,##0 "signed"_)', ...figure },
  invoiced: { numberFormat: '#,##0 "invoiced"', align: "left" },
  expected: { numberFormat: '#,##0 "expected"', align: "left" },
  prospects: { numberFormat: '#,##0 "prospects"', align: "left" },
  inStack: { numberFormat: '"yes";;"no"', align: "center" },
  coreBelow: { numberFormat: '"Core below "0.0%', align: "left" },
  midBelow: { numberFormat: '"Mid below "0.0%', align: "left" },
  aFrom: { numberFormat: '"A from "0.0%', align: "left" },
  bFrom: { numberFormat: '"B from "0.0%', align: "left" },
  cFrom: { numberFormat: '"C from "0.0%', align: "left" },
};

/** Money whose average nobody has paid yet. */
export const estimatedFormat: Format = { numberFormat: '#,##0 "est."_)', align: "right", italic: true };

const decimals: Partial<Record<Look, number>> = { cents: 2, times: 2, share: 1, decimal: 1 };

/** Characters of the words behind a figure. */
const wordsBehind: Readonly<Partial<Record<Look, number>>> = {
  clients: 8,
  offers: 7,
  ofRevenue: 12,
  uplift: 9,
  inStack: 2,
  target: 12,
  bestTenth: 16,
  bestTenthShare: 20,
  conversion: 24,
  planned: 8,
  signed: 8,
  invoiced: 9,
  expected: 9,
  prospects: 10,
  coreBelow: 14,
  midBelow: 13,
  aFrom: 10,
  bFrom: 10,
  cFrom: 10,
};

/** About how many characters a value takes when shown. */
export function shownLength(value: Cell, look: Look): number {
  if (value === null || value === "") return 0;
  if (typeof value !== "number") return Math.min(String(value).length, look === "sentence" ? 90 : 60);
  const places = decimals[look] ?? 0;
  const size = Math.abs(look === "share" || look === "ofRevenue" || look === "uplift" ? value * 100 : value);
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(size, 1))) + 1);
  return (
    whole +
    Math.floor((whole - 1) / 3) +
    (places ? places + 1 : 0) +
    (value < 0 ? 1 : 0) +
    (look === "share" ? 1 : 0) +
    (wordsBehind[look] ?? 0)
  );
}
