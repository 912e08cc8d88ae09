import { run, type Sheets } from "../small";

/** Lines of one day: client, offering, revenue, cost. */
export const lines = (...rows: string[]): string =>
  [
    "Client | Offering | Date | Revenue | Cost",
    ...rows.map((row) => row.replace(/^([^|]+\|[^|]+)\|/, "$1| 2026-06-01 |")),
  ].join("\n");

/** Offers to a client: name, k of n, fit, what it pays, margin and score, rounded. */
export function offersTo(client: string, sheets: Sheets, more: Parameters<typeof run>[1] = {}) {
  const { measures, row, intake } = run(sheets, more);
  const round = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1e6) / 1e6;
  return measures.offers[row(client)].map((offer) => ({
    name: intake.portfolio.offerings[offer.offering].name,
    type: offer.type,
    peers: `${offer.held} of ${offer.peers}`,
    fit: round(offer.fit),
    revenue: offer.revenue,
    margin: round(offer.margin),
    estimated: offer.marginEstimated,
    score: round(offer.score),
  }));
}

export const namesTo = (client: string, sheets: Sheets, more: Parameters<typeof run>[1] = {}): string[] =>
  offersTo(client, sheets, more).map(({ name }) => name);
