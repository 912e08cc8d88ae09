import { firstDay } from "../calendar";
import type { Portfolio } from "../portfolio";

/** When each client began. By client of the portfolio. */
export interface Starts {
  /** Serial number of Client since, else of the first line; 0 = neither. */
  readonly day: Int32Array;
  /** 1 where Client since lies inside the data, so that nothing was bought before them. */
  readonly inside: Uint8Array;
  /** The day before which a first purchase may have had one before the data began. */
  readonly knownFrom: number;
}

/**
 * The start of every client: Client since, else its first line.
 *
 * @source Method, part 10 (cross-sales).
 */
export function clientStarts({ clients, lines, window }: Portfolio): Starts {
  const end = firstDay(window.last + 1);
  const from = window.dataFrom === null ? Infinity : firstDay(window.dataFrom);
  const first = new Int32Array(clients.length);
  for (let line = 0; line < lines.count; line++) {
    const [client, day] = [lines.client[line], lines.day[line]];
    if (day < end && (first[client] === 0 || day < first[client])) first[client] = day;
  }
  return {
    day: Int32Array.from(clients, ({ since }, client) => since ?? first[client]),
    inside: Uint8Array.from(clients, ({ since }) => (since !== null && since >= from && since < end ? 1 : 0)),
    knownFrom: window.dataFrom === null ? Infinity : firstDay(window.dataFrom + 12),
  };
}
