import { FIRST_YEAR, LAST_YEAR, serialOf } from "../calendar";
import type { Cell } from "../cell";
import { marks } from "../text";

/** Whether a column writes day/month or month/day; null when nothing in it tells. */
export type DayOrder = "day first" | "month first" | "mixed" | null;

const months = "january february march april may june july august september october november december".split(
  " ",
);
/** No date is longer, with its time of day. */
const LONGEST = 50;
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const lowest = serialOf(FIRST_YEAR, 1, 1) as number;
const highest = serialOf(LAST_YEAR, 12, 31) as number;

const DASH = 45;
const ZERO = 48;

/** The number that the digits of a text make from one place to another; NaN where something else stands among them. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

/**
 * The day of a date as programs write it, 2026-09-30: reading it takes no longer than looking it up.
 *
 * @returns undefined for a text of another form; null for a day that does not exist.
 */
export function isoDay(text: string): number | null | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return Number.isNaN(year + month + day) ? undefined : serialOf(year, month, day);
}

/** Looks at every text of a column for a number above 12 that settles the order. */
export class DayOrders {
  private dayFirst = false;
  private monthFirst = false;
  private readonly seen = new Set<string>();

  look(text: string): void {
    if (isoDay(text) !== undefined || this.seen.has(text)) return;
    this.seen.add(text);
    const found = numeric.exec(withoutTime(text));
    if (!found) return;
    if (Number(found[1]) > 12 || found[2] === ".") this.dayFirst = true;
    else if (Number(found[3]) > 12) this.monthFirst = true;
  }

  get order(): DayOrder {
    if (this.dayFirst && this.monthFirst) return "mixed";
    return this.dayFirst ? "day first" : this.monthFirst ? "month first" : null;
  }
}

/** Whether reading a text may take knowing how its column writes days and months. */
export function needsOrder(text: string): boolean {
  return numeric.test(withoutTime(text));
}

/** The day as written, without a weekday before it and a time of day behind it. */
function withoutTime(text: string): string {
  if (text.length > LONGEST) return "";
  return text
    .replace(marks, "")
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?[.,]*\s+/i, "")
    .replace(/(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2}|[AaPp]\.?[Mm]\.?)?$/, "");
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 80 ? 2000 + year : 1900 + year;
}

/** 1 to 12 for a month's name or its beginning; 0 for any other word. */
function monthNamed(word: string): number {
  return months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;
}

function fromNumber(value: number): number | null {
  if (value >= lowest && value < highest + 1) return Math.floor(value);
  if (!Number.isInteger(value)) return null;
  if (value >= FIRST_YEAR * 100 + 1 && value <= LAST_YEAR * 100 + 12) {
    return serialOf(Math.floor(value / 100), value % 100, 1);
  }
  return serialOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}

function fromNumeric(found: RegExpExecArray, order: DayOrder): number | null {
  const [a, b, year] = [Number(found[1]), Number(found[3]), fullYear(found[4])];
  const byDay = serialOf(year, b, a);
  const byMonth = found[2] === "." ? null : serialOf(year, a, b);
  if (byDay === null || byMonth === null || byDay === byMonth) return byDay ?? byMonth;
  return order === "day first" ? byDay : order === "month first" ? byMonth : null;
}

/**
 * The day in a cell as a serial number; a month alone is its first day.
 *
 * @returns null when it cannot be read without guessing or lies outside 1980 to 2100.
 * @example readDate("30 Sep 2026", null) // 46295
 */
export function readDate(cell: Cell, order: DayOrder): number | null {
  if (typeof cell === "number") return fromNumber(cell);
  if (typeof cell !== "string") return null;
  const text = withoutTime(cell);
  let found = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (found) return serialOf(Number(found[1]), Number(found[2]), Number(found[3] ?? 1));
  found = numeric.exec(text);
  if (found) return fromNumeric(found, order);
  if (/^\d{5,8}(?:\.\d+)?$/.test(text)) return fromNumber(Number(text));
  found = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (found) return serialOf(Number(found[2]), Number(found[1]), 1);
  found = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([A-Za-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})$/.exec(text);
  if (found) return serialOf(fullYear(found[3]), monthNamed(found[2]), Number(found[1]));
  found = /^([A-Za-z]{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  if (found) return serialOf(Number(found[3]), monthNamed(found[1]), Number(found[2]));
  found = /^([A-Za-z]{3,9})\.?[\s'’-]+(\d{4}|\d{2})$/.exec(text);
  return found ? serialOf(fullYear(found[2]), monthNamed(found[1]), 1) : null;
}
