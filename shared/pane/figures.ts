import { monthFromText } from "../../src/calendar";

interface Formats {
  readonly wholes: Intl.NumberFormat;
  readonly cents: Intl.NumberFormat;
  readonly amounts: Intl.NumberFormat;
  readonly days: Intl.DateTimeFormat;
  readonly tenths: Intl.NumberFormat;
  readonly percents: Intl.NumberFormat;
  readonly shortMonths: Intl.DateTimeFormat;
  readonly longMonths: Intl.DateTimeFormat;
}

/** The serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
/** Dates of the language reach so far from 1970. */
const LAST_MOMENT = 8.64e15;

let formats = formatsOf(undefined, undefined);

function formatsOf(locale: string | undefined, language: string | undefined): Formats {
  const months = (month: "short" | "long") =>
    new Intl.DateTimeFormat(language, { month, year: "numeric", timeZone: "UTC" });
  return {
    wholes: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    cents: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    amounts: new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }),
    days: new Intl.DateTimeFormat(locale, { timeZone: "UTC" }),
    tenths: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percents: new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }),
    shortMonths: months("short"),
    longMonths: months("long"),
  };
}

/** From now on figures follow the host's locale, and names of months the pane's language. */
export function writeFigures(locale: string, language: string): void {
  formats = formatsOf(locale, language);
}

/** 9881.4 as 9,881. */
export function whole(value: number): string {
  // Adding 0 takes the sign from a zero.
  return formats.wholes.format(Math.round(value) + 0);
}

/** 2685.5 as 2,685.50. */
export function money(value: number): string {
  return formats.cents.format(Math.round(value * 100) / 100 + 0);
}

/** 12345 milliseconds as 12.3. */
export function seconds(milliseconds: number): string {
  return formats.tenths.format(milliseconds / 1000);
}

/** 0.987 as 99%. */
export function percent(share: number): string {
  return formats.percents.format(share);
}

/** 1234.5 as 1,234.5, with the decimals that it has. */
export function amount(value: number): string {
  return formats.amounts.format(value);
}

/** The day of a serial number: 46295 as 9/30/2026. */
export function day(serial: number): string {
  const date = (Math.floor(serial) - UNIX_EPOCH) * MILLISECONDS_A_DAY;
  return Math.abs(date) <= LAST_MOMENT ? formats.days.format(date) : amount(serial);
}

/** 2026-09 as Sep 2026 or September 2026. */
export function monthName(text: string, length: "short" | "long"): string {
  const month = monthFromText(text);
  if (month === null) return text;
  const format = length === "short" ? formats.shortMonths : formats.longMonths;
  return format.format(Date.UTC(Math.floor(month / 12), month % 12, 1));
}
