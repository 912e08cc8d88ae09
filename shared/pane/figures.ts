import { monthFromText } from "../../src/calendar";

// Figures follow the reader's own locale, names of months the language that the page says it is in.
const language = document.documentElement.lang || undefined;
const wholes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });
const shortMonths = new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" });
const longMonths = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });

/** 9881.4 as 9,881. */
export function whole(value: number): string {
  // Adding 0 takes the sign from a zero.
  return wholes.format(Math.round(value) + 0);
}

/** 2685.5 as 2,685.50. */
export function money(value: number): string {
  return cents.format(Math.round(value * 100) / 100 + 0);
}

/** 0.987 as 99%. */
export function percent(share: number): string {
  return percents.format(share);
}

/** 2026-09 as Sep 2026 or September 2026. */
export function monthName(text: string, length: "short" | "long"): string {
  const month = monthFromText(text);
  if (month === null) return text;
  const format = length === "short" ? shortMonths : longMonths;
  return format.format(Date.UTC(Math.floor(month / 12), month % 12, 1));
}
