import { firstDay, monthOf } from "../../../src/calendar";
import { headers, textRows, type LinesData } from "./data";

interface Line {
  readonly client: string;
  readonly offering: string;
  readonly date: string;
  readonly revenue: number;
  readonly cost: number;
}

/** The text rows as objects; loading is not part of the race. */
export function objectsOf(data: LinesData): Line[] {
  const names = headers.map((header) => header.toLowerCase());
  return textRows(data).map(
    (row) => Object.fromEntries(names.map((name, at) => [name, row[at]])) as unknown as Line,
  );
}

const DAY = 86400000;
const UNIX_EPOCH = 25569;

/** The lines of the window that can be read; ISO dates compare as texts. */
export function readable(records: readonly Line[]): Line[] {
  const good = records.filter(
    ({ client, date, revenue }) =>
      typeof client === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && typeof revenue === "number",
  );
  const latest = good.reduce((last, { date }) => (date > last ? date : last), "");
  const month = monthOf(Date.parse(latest) / DAY + UNIX_EPOCH);
  const [from, to] = [firstDay(month - 11), firstDay(month + 1)].map((day) =>
    new Date((day - UNIX_EPOCH) * DAY).toISOString().slice(0, 10),
  );
  return good.filter(({ date }) => date >= from && date < to);
}
