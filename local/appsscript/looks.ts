import type { Format } from "../../shared/grid";

/** What a setter of looks takes; null takes a look away. */
export type Given = string | number | boolean | null;

/** Setters of looks by name: the value that a script gives, as our format. */
export const lookSetters: Readonly<Record<string, (value: Given) => Format>> = {
  setNumberFormat: (value) => ({
    numberFormat: value === "General" || value === "" ? undefined : text(value),
  }),
  setFontWeight: (value) => ({ bold: oneOf(value, "normal", "bold") === "bold" || undefined }),
  setFontStyle: (value) => ({ italic: oneOf(value, "normal", "italic") === "italic" || undefined }),
  setFontSize: (value) => ({ size: value === null ? undefined : Number(value) }),
  setFontColor: (value) => ({ color: colour(value) }),
  setBackground: (value) => ({ fill: colour(value) }),
  setHorizontalAlignment: (value) => ({ align: aligned(value, "left", "center", "right") }),
  setVerticalAlignment: (value) => ({ vertical: aligned(value, "top", "middle", "bottom") }),
  setWrap: (value) => ({ wrap: value === true }),
};

/** The setters for whole blocks, one value a cell, and the single setter that each stands for. */
export const blockSetters: Readonly<Record<string, string>> = {
  setNumberFormats: "setNumberFormat",
  setFontWeights: "setFontWeight",
  setFontStyles: "setFontStyle",
  setFontSizes: "setFontSize",
  setFontColors: "setFontColor",
  setBackgrounds: "setBackground",
  setHorizontalAlignments: "setHorizontalAlignment",
  setVerticalAlignments: "setVerticalAlignment",
  setWraps: "setWrap",
};

function text(value: Given): string | undefined {
  return value === null ? undefined : String(value);
}

function colour(value: Given): string | undefined {
  if (value === null) return undefined;
  if (!/^#[0-9a-f]{6}$/i.test(String(value)))
    throw new Error(`Invalid argument: ${String(value)} is no #RRGGBB colour.`);
  return String(value);
}

function oneOf<T extends string>(value: Given, usual: T, other: T): T {
  if (value === null || value === usual) return usual;
  if (value === other) return other;
  throw new Error(`Invalid argument: ${String(value)}`);
}

function aligned<T extends string>(value: Given, ...known: readonly T[]): T | undefined {
  if (value === null || value === "normal") return undefined;
  const found = known.find((name) => name === value);
  if (!found) throw new Error(`Invalid argument: ${String(value)}`);
  return found;
}
