import type { LetterColour } from "./book";
import type { Format } from "./grid";

/** Every pair has a contrast of 4.5 : 1 or more; the letter says the same without the colour. */
const classTones = {
  A: { fill: "#D1FAE5", color: "#065F46" },
  B: { fill: "#DBEAFE", color: "#1E3A8A" },
  C: { fill: "#FEF3C7", color: "#854D0E" },
  D: { fill: "#FEE2E2", color: "#991B1B" },
} as const;

const stateTones: Readonly<Record<string, { readonly fill: string; readonly color: string }>> = {
  Y: { fill: "#CCFBF1", color: "#115E59" },
  L: { fill: "#FDE68A", color: "#78350F" },
  Z: { fill: "#FED7AA", color: "#7C2D12" },
  P: { fill: "#BFDBFE", color: "#1E3A8A" },
  C: { fill: "#E9D5FF", color: "#581C87" },
  X: { fill: "#E5E7EB", color: "#374151" },
  N: { fill: "#F3F4F6", color: "#4B5563" },
};

export function classColours(column: string): LetterColour[] {
  return Object.entries(classTones).map(([letter, tone]) => ({ columns: [column], letter, ...tone }));
}

export function stateColours(columns: readonly string[]): LetterColour[] {
  return Object.entries(stateTones).map(([letter, tone]) => ({ columns, letter, ...tone }));
}

export const titleFormat: Format = { bold: true, size: 16, color: "#134E4A" };
export const subtitleFormat: Format = { color: "#374151" };
export const noteFormat: Format = { italic: true, color: "#4B5563" };
export const headerFormat: Format = {
  bold: true,
  color: "#FFFFFF",
  fill: "#134E4A",
  wrap: true,
  vertical: "middle",
  align: "center",
  numberFormat: "@",
};
/** The headings of rows below the body. */
export const belowFormat: Format = { bold: true, color: "#374151", align: "left" };
/** The user's own columns, so that it is plain where to type. */
export const userHeaderFormat: Format = { ...headerFormat, fill: "#92400E" };

/** A cell above the header that the user may type over. */
export const inputFormat: Format = { bold: true, fill: "#FFFBEB", color: "#92400E" };

export const toneFormats: Readonly<Record<string, Format>> = {
  plain: { fill: "#F0FDFA" },
  bare: {},
  total: { bold: true, fill: "#CCFBF1", borderBottom: "#134E4A" },
  ...classTones,
};

/** What charts draw, each told from white by 3 : 1 or more, and from its neighbour. */
export const chartColours = {
  revenue: "#0F766E",
  share: "#B45309",
  potential: "#D97706",
  classes: ["#0F766E", "#3B82F6", "#D97706", "#991B1B", "#6B7280"],
} as const;
