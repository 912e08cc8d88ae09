/** Serial number of 1970-01-01 in Excel's calendar. */
const UNIX_EPOCH = 25569;
const DAY = 86400000;

/** A month as one number, so that months subtract: year × 12 + month − 1. */
export type Month = number;

/** First and last month that a date may lie in; anything else is a slip of the keyboard. */
export const FIRST_YEAR = 1980;
export const LAST_YEAR = 2100;

/** Days before each month of a year without a leap day, and of the whole year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Serial number of the day before a year. */
function dayBefore(year: number): number {
  const years = year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  // Counted from the year 1: its day 693,594 is the one before Excel's day 1, but for the day that Excel has too many in 1900.
  return years * 365 + leaps - 693594;
}

/**
 * The serial number of a calendar day. Counted and not asked of `Date`, which takes twenty times as long.
 *
 * @param month 1 to 12.
 * @returns null when there is no such day (31 April) or the year is out of range.
 * @example serialOf(2025, 1, 1) // 45658
 */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const leap = Number(isLeap(year));
  const last = BEFORE[month] - BEFORE[month - 1] + (month === 2 ? leap : 0);
  return day > last ? null : dayBefore(year) + BEFORE[month - 1] + (month > 2 ? leap : 0) + day;
}

/**
 * The month in which a serial number lies.
 *
 * @example monthOf(45658) === 2025 * 12 // true
 */
export function monthOf(serial: number): Month {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH) * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The serial number of a month's first day. */
export function firstDay(month: Month): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY + UNIX_EPOCH;
}

/** @example monthText(2025 * 12 + 8) // "2025-09" */
export function monthText(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/**
 * Reads a month as people type it in a setting.
 *
 * @returns null when it is none.
 * @example monthFromText("2025-09") === 2025 * 12 + 8 // true
 */
export function monthFromText(text: string): Month | null {
  const found = /^\s*(\d{4})-(\d{1,2})\s*$/.exec(text);
  if (!found) return null;
  const [year, month] = [Number(found[1]), Number(found[2])];
  return serialOf(year, month, 1) === null ? null : year * 12 + month - 1;
}

/** @example dayText(45658) // "2025-01-01" */
export function dayText(serial: number): string {
  return new Date((Math.floor(serial) - UNIX_EPOCH) * DAY).toISOString().slice(0, 10);
}
