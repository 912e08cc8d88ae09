import type { Cell } from "../../src/cell";

function grouped(value: number, decimals: number, comma: boolean): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole, fraction] = fixed.split(".");
  const head = comma ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return (value < 0 && Number(fixed) !== 0 ? "-" : "") + head + (fraction ? `.${fraction}` : "");
}

function dated(value: number, format: string): string {
  const day = new Date(Math.round((value - 25_569) * 86_400_000));
  const parts: Record<string, string> = {
    yyyy: String(day.getUTCFullYear()),
    mm: String(day.getUTCMonth() + 1).padStart(2, "0"),
    dd: String(day.getUTCDate()).padStart(2, "0"),
  };
  return format.replace(/yyyy|mm|dd/g, (part) => parts[part]);
}

/**
 * What a cell shows: whole numbers, decimals, per cent, thousands and dates in
 * numbers. Other number formats show the value as General does.
 */
export function shown(value: Cell, format = "General"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [positive] = format.split(";");
  if (/^[-/. ydm]+$/.test(positive) && positive.includes("yyyy")) return dated(value, positive);
  const numeric = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(positive);
  if (!numeric) return String(value);
  const percent = numeric[3] ?? "";
  return grouped(percent ? value * 100 : value, numeric[2]?.length ?? 0, numeric[1] !== undefined) + percent;
}
