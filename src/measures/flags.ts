import { firstDay } from "../calendar";
import { quantile } from "../median";
import { NO_OFFERING, type Portfolio } from "../portfolio";
import { SLICE, type Slices } from "../slices";
import { Sums } from "../sums";
import type { Listing } from "./listing";
import type { Year } from "./year";

/** Why a client may cost more than it brings. */
export type Flag = "early terminations" | "heavy service use" | "discount" | "money moved about";

/** From this many clients on a high quantile says something. */
const ENOUGH = 10;
/** Lines a slice: most of them are passed over. */
const LINES = 16 * SLICE;

/**
 * The red flags of every client.
 *
 * @param discountLimit Fraction; an average discount above it is flagged.
 * @source Method, part 8.
 */
export function* redFlags(
  portfolio: Portfolio,
  listing: Listing,
  year: Year,
  discountLimit: number,
): Slices<Flag[][]> {
  const facts = [...listing.clients].map((client) => portfolio.clients[client]);
  const perSeat = facts.map(({ serviceHours, seats }) =>
    serviceHours !== null && seats !== null ? serviceHours / seats : null,
  );
  const perRevenue = facts.map(({ serviceHours }, row) =>
    serviceHours !== null && year.total[row] > 0 ? serviceHours / year.total[row] : null,
  );
  const heavy = [perSeat, perRevenue].map((rates) => {
    const known = rates.filter((rate) => rate !== null);
    const limit = known.length >= ENOUGH ? (quantile(known, 0.9) as number) : Infinity;
    return rates.map((rate) => rate !== null && rate > limit);
  });
  const moved = yield* movedAbout(portfolio, listing, year);
  return facts.map(({ earlyTerminations, averageDiscount }, row) => {
    const flags: Flag[] = [];
    if ((earlyTerminations ?? 0) > 0) flags.push("early terminations");
    if (heavy[0][row] || heavy[1][row]) flags.push("heavy service use");
    if (averageDiscount !== null && averageDiscount > discountLimit) flags.push("discount");
    if (moved[row]) flags.push("money moved about");
    return flags;
  });
}

/**
 * Clients that hold more offerings than a year ago and spend within 5 % of what they did.
 * Without two whole years of lines nothing is said.
 */
function* movedAbout(
  { lines, window, offerings }: Portfolio,
  listing: Listing,
  year: Year,
): Slices<boolean[]> {
  const rows = listing.clients.length;
  const width = offerings.length;
  if (window.dataFrom === null || window.dataFrom > window.first - 12)
    return new Array<boolean>(rows).fill(false);
  const [from, to] = [firstDay(window.first - 12), firstDay(window.first)];
  const before = new Sums(rows * width);
  const spent = new Sums(rows);
  for (let line = 0; line < lines.count; line++) {
    if (line % LINES === LINES - 1) yield;
    const row = listing.rowOf[lines.client[line]];
    if (row < 0 || lines.day[line] < from || lines.day[line] >= to) continue;
    before.add(row * width + lines.offering[line], lines.revenue[line]);
    spent.add(row, lines.revenue[line]);
  }
  yield;
  return Array.from({ length: rows }, (_, row) => {
    let more = 0;
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      if (offerings[column].name === NO_OFFERING) continue;
      more += Number(year.cells[at] > 0) - Number(before.at(at) > 0);
    }
    const then = spent.at(row);
    return more > 0 && then > 0 && Math.abs(year.total[row] - then) <= 0.05 * then;
  });
}
