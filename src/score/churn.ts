import { firstDay } from "../calendar";
import { NO_OFFERING, type Portfolio } from "../portfolio";
import { Sums } from "../sums";
import { MOST_PRODUCTS } from "./products";
import { clientStarts } from "./starts";

/** Clients at the window's start, and those of them that left in it. */
export interface Churn {
  readonly atStart: number;
  readonly left: number;
  /** Fraction: left ÷ at the start. */
  readonly rate: number;
}

export interface ChurnFigures extends Churn {
  /** Whether somebody's Left on is known; else clients without a line have left. */
  readonly byLeftOn: boolean;
  /** By the number of offerings held in the twelve months before, from 0 to `MOST_PRODUCTS`; those that nobody held are left out. */
  readonly byProducts: readonly (Churn & { readonly products: number })[];
}

/**
 * How many clients left in the window.
 *
 * @returns null with less than 24 months of data, or without a client at the window's start.
 * @source Method, part 10 (churn).
 */
export function churn(portfolio: Portfolio): ChurnFigures | null {
  const { clients, offerings, lines, window } = portfolio;
  if (window.dataFrom === null || window.dataFrom > window.first - 12) return null;
  const [before, from, to] = [window.first - 12, window.first, window.last + 1].map(firstDay);
  const width = offerings.length;
  const spent = new Sums(clients.length * width);
  const [then, now] = [new Uint8Array(clients.length), new Uint8Array(clients.length)];
  for (let line = 0; line < lines.count; line++) {
    const [client, day] = [lines.client[line], lines.day[line]];
    if (day >= from && day < to) now[client] = 1;
    if (day < before || day >= from) continue;
    then[client] = 1;
    spent.add(client * width + lines.offering[line], lines.revenue[line]);
  }
  const byLeftOn = clients.some(({ leftOn }) => leftOn !== null);
  const starts = clientStarts(portfolio).day;
  const products = new Map<number, { atStart: number; left: number }>();
  clients.forEach(({ tabled, leftOn }, client) => {
    // Who stands in no table has no Left on: its lines tell.
    const told = byLeftOn && tabled;
    const there = told
      ? starts[client] > 0 && starts[client] < from && (leftOn === null || leftOn >= from)
      : then[client] === 1;
    if (!there) return;
    const left = told ? leftOn !== null && leftOn < to : now[client] === 0;
    const number = offerings.filter(
      ({ name }, column) => name !== NO_OFFERING && spent.at(client * width + column) > 0,
    ).length;
    const held = Math.min(number, MOST_PRODUCTS);
    const group = products.get(held) ?? { atStart: 0, left: 0 };
    group.atStart++;
    if (left) group.left++;
    products.set(held, group);
  });
  const groups = [...products].sort(([a], [b]) => a - b);
  const count = (of: "atStart" | "left"): number => groups.reduce((sum, [, group]) => sum + group[of], 0);
  const [atStart, left] = [count("atStart"), count("left")];
  if (atStart === 0) return null;
  return {
    atStart,
    left,
    rate: left / atStart,
    byLeftOn,
    byProducts: groups.map(([number, group]) => ({
      products: number,
      ...group,
      rate: group.left / group.atStart,
    })),
  };
}

/**
 * What a client brings until it leaves, on average.
 *
 * @param yearly Gross margin a client and year, money; null = not known.
 * @param rate Churn, a fraction; null = not known.
 * @returns Money; null where either is not known, or nobody leaves.
 * @source Method, part 14 (lifetime margin).
 * @example lifetimeMargin(500, 0.1) // 5000
 */
export function lifetimeMargin(yearly: number | null, rate: number | null): number | null {
  return yearly === null || rate === null || rate <= 0 ? null : yearly / rate;
}
