import type { Portfolio } from "../portfolio";
import type { Quarter } from "../quarter";
import type { Measures } from "./measure";
import type { PlanRow } from "./plan";
import type { Status } from "./plan-status";
import { UPGRADE } from "./states";

/** What the user typed beside a client. */
export interface PlanEntry {
  readonly target: Quarter | null;
  readonly status: Status;
}

/**
 * What the plan asks of every client, from the figures and what the user typed.
 *
 * @param entries By client key.
 * @returns One for each row of the listing.
 * @source Method, part 9.
 */
export function planRows(
  { clients }: Portfolio,
  { listing, classes, waves, matrix, potential, upgradeValue }: Measures,
  entries: ReadonlyMap<string, PlanEntry>,
): PlanRow[] {
  return Array.from(listing.clients, (client, row) => {
    const { name, key } = clients[client];
    const { target, status } = entries.get(key) ?? { target: null, status: "open" };
    return {
      name,
      key,
      target,
      status,
      class: classes[row],
      wave: waves[row],
      upgrades: matrix.codes.subarray(row * matrix.columns, (row + 1) * matrix.columns).includes(UPGRADE),
      potential: potential.byClient[row],
      upgradeValue: upgradeValue[row],
    };
  });
}
