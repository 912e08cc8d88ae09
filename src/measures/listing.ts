import { firstDay } from "../calendar";
import type { Portfolio } from "../portfolio";

/** "Left" within the window, "New" without a line yet, else nothing to say. */
export type Standing = "" | "Left" | "New";

/** The clients that stand on the sheets. Rows are places in this list; clients are indices in the portfolio. */
export interface Listing {
  readonly clients: Int32Array;
  /** Row of a client; −1 when it is not listed. */
  readonly rowOf: Int32Array;
  readonly standing: readonly Standing[];
  /** Clients with lines before the window and none in it that no table mentions. */
  readonly lost: number;
}

/**
 * Which clients are listed: those with a line in the window, and those of the tables
 * that had not left before it.
 *
 * @source Method, part 2.
 */
export function listClients({ clients, lines, window }: Portfolio): Listing {
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  const before = new Uint8Array(clients.length);
  const inWindow = new Uint8Array(clients.length);
  for (let line = 0; line < lines.count; line++) {
    const day = lines.day[line];
    if (day < from) before[lines.client[line]] = 1;
    else if (day < to) inWindow[lines.client[line]] = 1;
  }
  const listed: number[] = [];
  const standing: Standing[] = [];
  const rowOf = new Int32Array(clients.length).fill(-1);
  let lost = 0;
  clients.forEach(({ tabled, leftOn, since }, client) => {
    const leftBefore = leftOn !== null && leftOn < from;
    if (!inWindow[client] && (!tabled || leftBefore)) {
      if (before[client] && !tabled) lost++;
      return;
    }
    const left = leftOn !== null && leftOn < to;
    const fresh = !inWindow[client] && since !== null && since >= from && lines.count > 0;
    rowOf[client] = listed.push(client) - 1;
    standing.push(left ? "Left" : fresh ? "New" : "");
  });
  return { clients: Int32Array.from(listed), rowOf, standing, lost };
}
