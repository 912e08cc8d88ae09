import { firstDay } from "../calendar";
import type { Portfolio } from "../portfolio";
import { exactSum, Sums } from "../sums";
import { CROSS_SALE, type Sales } from "./sale-kinds";

/** How the revenue of the twelve months before became that of the window. Money, every part 0 or as it is named. */
export interface Bridge {
  readonly before: number;
  /** Revenue of clients without a line in the year before. */
  readonly newClients: number;
  /** Revenue of what was cross-sold in the window to clients that had lines before. */
  readonly crossSales: number;
  readonly expansion: number;
  readonly contraction: number;
  /** What clients without a line in the window paid in the year before. */
  readonly lost: number;
  readonly now: number;
  /** Fractions of the revenue before, of the clients that were there; null when that is 0 or less. */
  readonly grossRetention: number | null;
  readonly netRetention: number | null;
}

/**
 * The revenue bridge: before + new clients + cross-sales + expansion − contraction − lost = now.
 *
 * @returns null with less than 24 months of data.
 * @source Method, part 10 (revenue bridge). What a client pays more or less beside its cross-sales is one figure.
 */
export function revenueBridge(
  { clients, offerings, lines, window }: Portfolio,
  { first, kinds }: Sales,
): Bridge | null {
  if (window.dataFrom === null || window.dataFrom > window.first - 12) return null;
  const [early, from, to] = [window.first - 12, window.first, window.last + 1].map(firstDay);
  const [then, now, sold] = [0, 1, 2].map(() => new Sums(clients.length));
  const [wasThere, isThere] = [new Uint8Array(clients.length), new Uint8Array(clients.length)];
  for (let line = 0; line < lines.count; line++) {
    const [client, day, amount] = [lines.client[line], lines.day[line], lines.revenue[line]];
    if (day < early || day >= to) continue;
    const cell = client * offerings.length + lines.offering[line];
    const isNew = kinds[cell] === CROSS_SALE && first[cell] >= from;
    (day < from ? then : isNew ? sold : now).add(client, amount);
    (day < from ? wasThere : isThere)[client] = 1;
  }
  const parts = new Sums(5);
  const [NEW, CROSS, MORE, LESS, LOST] = [0, 1, 2, 3, 4];
  for (const client of clients.keys()) {
    if (!wasThere[client]) parts.add(NEW, exactSum([now.at(client), sold.at(client)]));
    else if (!isThere[client]) parts.add(LOST, then.at(client));
    else {
      const change = exactSum([now.at(client), -then.at(client)]);
      parts.add(CROSS, sold.at(client));
      parts.add(change > 0 ? MORE : LESS, Math.abs(change));
    }
  }
  const [newClients, crossSales, expansion, contraction, lost] = parts.values();
  const before = exactSum(then.values());
  const kept = exactSum([before, -contraction, -lost]);
  return {
    before,
    newClients,
    crossSales,
    expansion,
    contraction,
    lost,
    now: exactSum([...now.values(), ...sold.values()]),
    grossRetention: before > 0 ? kept / before : null,
    netRetention: before > 0 ? exactSum([kept, crossSales, expansion]) / before : null,
  };
}
