import { Fault } from "../fault";
import type { Quarter } from "../quarter";
import { exactSum } from "../sums";
import { fillSlots, servingOrder, tally } from "./plan-slots";
import { isPursued, type Status } from "./plan-status";

/** What the plan asks of one client. Money a year. */
export interface PlanRow {
  readonly name: string;
  readonly key: string;
  readonly class: string;
  /** 1 to 4; null when it is not planned: full stack, left, or no class. */
  readonly wave: number | null;
  /** Holds an offering that a newer one replaces: a cell in state `L`. */
  readonly upgrades: boolean;
  readonly potential: number;
  readonly upgradeValue: number;
  /** The quarter that the user typed; null = left to the plan. */
  readonly target: Quarter | null;
  readonly status: Status;
}

export interface PlanPolicies {
  /** Clients of waves 1 to 3 that can be upgraded in a quarter. */
  readonly slotsPerQuarter: number;
  /** B clients expected to sign, and new clients expected, in a quarter to come. */
  readonly signedPerQuarter: number;
  readonly wonPerQuarter: number;
}

/** @source Method, part 9. */
export const defaultPlanPolicies: PlanPolicies = {
  slotsPerQuarter: 10,
  signedPerQuarter: 2,
  wonPerQuarter: 1,
};

/** Who is upgraded in one quarter. */
export interface PlannedQuarter {
  readonly quarter: Quarter;
  /** In the order in which they are served. */
  readonly rows: readonly number[];
  /** D clients that success allows: B clients signed and new clients, actual or expected. */
  readonly dPlaces: number;
  /** Money a year of its rows, without those declined or on hold. */
  readonly potential: number;
  readonly upgradeValue: number;
}

export interface Plan {
  /** By row; null for clients without a quarter. */
  readonly quarters: readonly (Quarter | null)[];
  /** Quarters that have rows, the earliest first. */
  readonly byQuarter: readonly PlannedQuarter[];
  /** The method's warning: every D client would start within two quarters. */
  readonly allDAtOnce: boolean;
}

/**
 * Who is upgraded when: slots serve waves 1 to 3, success allows D clients beside them, and a
 * quarter typed by the user stays and takes its place.
 *
 * @param last The quarter of the window's last month: the plan starts after it, and up to it figures are actual.
 * @param won New clients by quarter of their first invoice.
 * @returns Quarters in the rows' order; the order of the rows decides nothing.
 * @throws Fault "plan/policies" when a policy is not a whole number from 0 on.
 * @source Method, part 9.
 */
export function planUpgrades(
  rows: readonly PlanRow[],
  last: Quarter,
  won: ReadonlyMap<Quarter, number>,
  policies: PlanPolicies = defaultPlanPolicies,
): Plan {
  checkPolicies(policies);
  const order = servingOrder(rows);
  const expected = policies.signedPerQuarter + policies.wonPerQuarter;
  const quarters = rows.map(({ wave, target }) => (wave === null ? null : target));
  const pursued = order.filter((row) => isPursued(rows[row].status));
  const isD = (row: number): boolean => rows[row].wave === 4;
  fillSlots(
    quarters,
    pursued.filter((row) => !isD(row)),
    last + 1,
    policies.slotsPerQuarter,
  );
  fillSlots(quarters, pursued.filter(isD), last + 1, expected);
  const signed = tally(rows.map((row) => (row.class === "B" && row.status === "signed" ? row.target : null)));
  const starts = order.filter(isD).map((row) => (isPursued(rows[row].status) ? quarters[row] : null));
  return {
    quarters,
    byQuarter: [...rowsByQuarter(order, quarters)]
      .sort(([a], [b]) => a - b)
      .map(([quarter, members]) => {
        const money = members.filter((row) => isPursued(rows[row].status)).map((row) => rows[row]);
        return {
          quarter,
          rows: members,
          dPlaces: quarter > last ? expected : (signed.get(quarter) ?? 0) + (won.get(quarter) ?? 0),
          potential: exactSum(money.map(({ potential }) => potential)),
          upgradeValue: exactSum(money.map(({ upgradeValue }) => upgradeValue)),
        };
      }),
    allDAtOnce: withinTwoQuarters(starts),
  };
}

function rowsByQuarter(
  order: readonly number[],
  quarters: readonly (Quarter | null)[],
): Map<Quarter, number[]> {
  const found = new Map<Quarter, number[]>();
  for (const row of order) {
    const quarter = quarters[row];
    if (quarter === null) continue;
    const members = found.get(quarter);
    if (members) members.push(row);
    else found.set(quarter, [row]);
  }
  return found;
}

function withinTwoQuarters(starts: readonly (Quarter | null)[]): boolean {
  const known = starts.filter((quarter) => quarter !== null);
  if (known.length === 0 || known.length < starts.length) return false;
  return Math.max(...known) - Math.min(...known) < 2;
}

/** @throws Fault "plan/policies" */
function checkPolicies({ slotsPerQuarter, signedPerQuarter, wonPerQuarter }: PlanPolicies): void {
  const counts = [slotsPerQuarter, signedPerQuarter, wonPerQuarter];
  if (counts.every((count) => Number.isInteger(count) && count >= 0)) return;
  throw new Fault(
    "plan/policies",
    `The plan needs whole numbers from 0 on for slots, B clients signed and new clients in a quarter: found ${counts.join(", ")}. Correct the settings.`,
  );
}
