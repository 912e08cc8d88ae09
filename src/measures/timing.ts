import type { Portfolio } from "../portfolio";

/** How long before its end a contract is best talked about, and how long a client is new. Days. */
const WINDOW = 90;

/** When to talk to a client. Days as serial numbers. */
export type Timing =
  | { readonly kind: "new"; readonly until: number }
  | { readonly kind: "contract"; readonly from: number; readonly end: number }
  | { readonly kind: "ended"; readonly end: number }
  | { readonly kind: "any" };

/**
 * The best time for an offer to each client: its first 90 days, else the 90 days before
 * its contract ends.
 *
 * @param today The day of the run.
 * @returns By client of the portfolio.
 * @source Method, parts 7 and 14.
 */
export function timings({ clients, lines }: Portfolio, today: number): Timing[] {
  const start = clients.map(({ since }) => since ?? Infinity);
  for (let line = 0; line < lines.count; line++) {
    const client = lines.client[line];
    if (clients[client].since === null && lines.day[line] < start[client]) start[client] = lines.day[line];
  }
  return clients.map(({ contractEnd }, client): Timing => {
    const until = start[client] + WINDOW;
    if (start[client] <= today && today <= until) return { kind: "new", until };
    if (contractEnd === null) return { kind: "any" };
    if (contractEnd < today) return { kind: "ended", end: contractEnd };
    return { kind: "contract", from: contractEnd - WINDOW, end: contractEnd };
  });
}
