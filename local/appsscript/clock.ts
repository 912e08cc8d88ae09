const DAY = 86400000;
const UNIX_EPOCH = 25569;
/** Clocks change on a quarter of an hour, the world over. */
const QUARTER = 900000;

const calendars = new Map<string, Intl.DateTimeFormat>();
const distances = new Map<string, number>();

/** What the clocks of a time zone show at a moment, as if it were UTC. */
export function wallClock(time: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(time / QUARTER)}`;
  const known = distances.get(key);
  if (known !== undefined) return time + known;
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    calendars.set(timeZone, calendar);
  }
  const part = Object.fromEntries(
    calendar.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  const shown = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  const distance = shown - Math.floor(time / 1000) * 1000;
  distances.set(key, distance);
  return time + distance;
}

/** The moment at which the clocks of a time zone show a serial number. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round((serial - UNIX_EPOCH) * DAY);
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return guess - (wallClock(guess, timeZone) - wall);
}

/** The serial number that the clocks of a time zone show at a moment. */
export function serialAt(time: number, timeZone: string): number {
  return wallClock(time, timeZone) / DAY + UNIX_EPOCH;
}

/** Java's SimpleDateFormat as far as numbers go. */
export function formatDate(time: number, timeZone: string, pattern: string): string {
  const wall = new Date(wallClock(time, timeZone));
  const parts: Record<string, number> = {
    y: wall.getUTCFullYear(),
    M: wall.getUTCMonth() + 1,
    d: wall.getUTCDate(),
    H: wall.getUTCHours(),
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
    S: wall.getUTCMilliseconds(),
  };
  return pattern.replace(/'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (run: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    const value = parts[run[0]];
    if (value === undefined || run === "MMM" || run === "MMMM")
      throw new Error(`Date pattern "${run}" is not played here.`);
    return String(run === "yy" ? value % 100 : value).padStart(run.length, "0");
  });
}
