/** Serial number of 1970-01-01. */
const UNIX_EPOCH = 25569;
const DAY = 86400000;
const WEEK = 7 * DAY;
/** Clocks change on a quarter of an hour, the world over. */
const QUARTER = 900000;

/**
 * Turns the moments that Sheets hands over for date cells back into what the cell
 * shows: wall-clock time in the spreadsheet's time zone, as a serial number.
 *
 * Asking Sheets for every date would be a call each. The distance from UTC seldom
 * changes, so it is asked once at each end of a week, and by the quarter of an hour in
 * the two weeks of a year where the ends differ.
 *
 * @param wallClock What the clocks of the zone show, as if it were UTC; called seldom.
 * @example serialClock(time => time + 3600000)(new Date(0)) // 25569 + 1 / 24
 */
export function serialClock(wallClock: (time: number) => number): (moment: Date) => number {
  const distances = new Map<number, number>();
  const distance = (time: number): number => {
    const known = distances.get(time) ?? wallClock(time) - time;
    distances.set(time, known);
    return known;
  };
  return (moment) => {
    const time = moment.getTime();
    const start = Math.floor(time / WEEK) * WEEK;
    const steady = distance(start) === distance(start + WEEK);
    const shift = steady ? distance(start) : distance(Math.floor(time / QUARTER) * QUARTER);
    return (time + shift) / DAY + UNIX_EPOCH;
  };
}

/** The wall clock of a time zone by Apps Script's own calendar; it has no `Intl` that it promises to keep. */
export function wallClockIn(timeZone: string): (time: number) => number {
  return (time) => {
    const text = Utilities.formatDate(new Date(time), timeZone, "yyyy MM dd HH mm ss");
    const [year, month, day, hour, minute, second] = text.split(" ").map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
}

/** What Sheets hands over for a cell; a blank is "". */
export type SheetsValue = string | number | boolean | Date | null | undefined;

/** Dates made by Sheets do not always share our `Date`, so `instanceof` may say no. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
