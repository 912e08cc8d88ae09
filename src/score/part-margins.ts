import { firstDay } from "../calendar";
import { CostedSums } from "../measures/costed-sums";
import { NO_OFFERING, type Portfolio } from "../portfolio";
import { comparable } from "../sums";
import { compareText, nameKey } from "../text";

/** What one offering, or one segment, brings in the window. */
export interface PartMargin {
  readonly name: string;
  readonly revenue: number;
  /** Gross margin, money; null = not known. */
  readonly gross: number | null;
  /** Fraction of its revenue; null = not known. */
  readonly margin: number | null;
}

/**
 * Margin of every offering with lines in the window.
 *
 * @returns The largest gross margin first, unknown ones behind by revenue.
 * @source Method, part 10 (margin by offering).
 */
export function marginByOffering(portfolio: Portfolio): PartMargin[] {
  const { offerings, lines } = portfolio;
  const names = offerings.map(({ name }) => name);
  return marginsBy(portfolio, names, (line) => lines.offering[line]).filter(
    ({ name }) => name !== NO_OFFERING,
  );
}

/**
 * Margin of every segment of clients.
 *
 * @returns As of offerings; clients without a segment are in none.
 * @source Method, part 10 (margin by segment).
 */
export function marginBySegment(portfolio: Portfolio): PartMargin[] {
  const { clients, lines } = portfolio;
  const places = new Map<string, number>();
  const names: string[] = [];
  const placeOf = clients.map(({ segment }) => {
    if (segment === null) return -1;
    const place = places.get(nameKey(segment)) ?? names.push(segment) - 1;
    places.set(nameKey(segment), place);
    return place;
  });
  return marginsBy(portfolio, names, (line) => placeOf[lines.client[line]]);
}

function marginsBy(
  { lines, window }: Portfolio,
  names: readonly string[],
  placeOf: (line: number) => number,
): PartMargin[] {
  const sums = new CostedSums(names.length);
  const seen = new Uint8Array(names.length);
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  for (let line = 0; line < lines.count; line++) {
    const place = placeOf(line);
    if (place < 0 || lines.day[line] < from || lines.day[line] >= to) continue;
    seen[place] = 1;
    sums.add(place, lines.revenue[line], lines.cost[line]);
  }
  return names
    .map((name, place) => ({
      name,
      place,
      revenue: sums.revenueAt(place),
      gross: sums.grossAt(place),
      margin: sums.marginAt(place),
    }))
    .filter(({ place }) => seen[place] === 1)
    .sort(
      (a, b) =>
        Number(a.gross === null) - Number(b.gross === null) ||
        comparable(b.gross ?? 0) - comparable(a.gross ?? 0) ||
        comparable(b.revenue) - comparable(a.revenue) ||
        compareText(a.name, b.name),
    )
    .map(({ place: _place, ...part }) => part);
}
