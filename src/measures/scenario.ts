import { Fault } from "../fault";
import type { Offering, Portfolio } from "../portfolio";
import { exactSum, Sums } from "../sums";
import { worth } from "./averages";
import type { Measures } from "./measure";
import { isGap } from "./states";

/** A margin counts as known when this share of the money behind it has one. */
const KNOWN_FROM = 0.9;
/** Within this of a cut is at the cut. */
const NEAR = 1e-9;

/** @source Method, part 9. */
export const defaultConversionRate = 0.2;

/** A client of class D. Money a year. */
export interface DClient {
  readonly current: number;
  /** Gross margin of its current revenue; null = not known. */
  readonly gross: number | null;
  readonly potential: number;
  /** The part of its potential whose offerings' margins are known, and the gross margin of that part. */
  readonly costedPotential: number;
  readonly grossPotential: number;
  readonly serviceHours: number | null;
}

/** What converting some D clients brings, and letting the others go costs. Money a year; null = not known. */
export interface Exchange {
  readonly gained: number | null;
  readonly lost: number | null;
  readonly net: number | null;
}

export interface DScenario {
  readonly clients: number;
  readonly current: number;
  readonly potential: number;
  readonly revenue: { readonly gained: number; readonly lost: number; readonly net: number };
  readonly margin: Exchange;
  /** The conversion rate at which as much revenue is gained as lost. */
  readonly breakEven: number;
  /** Where the rate lies. */
  readonly side: "above" | "at" | "below";
  /** Service hours a year; null when nobody's are known. */
  readonly hoursReleased: number | null;
}

/**
 * The conversion rate at which the D clients' potential makes up for the revenue of those who go.
 *
 * @param current Revenue of the D clients, money a year.
 * @param potential Their potential, 0 or more.
 * @returns Fraction.
 * @throws Fault "scenario/potential" when the potential is below 0.
 * @source Method, part 9.
 * @example breakEvenRate(20, 60) // 0.25
 */
export function breakEvenRate(current: number, potential: number): number {
  if (!(potential >= 0)) {
    throw new Fault(
      "scenario/potential",
      `Break-even needs a potential of 0 or more: found ${potential}. Correct the potential.`,
    );
  }
  return current <= 0 ? 0 : current / (current + potential);
}

/**
 * What it brings to convert a share of the D clients and to let the others go.
 *
 * @param rate Conversion rate, a fraction.
 * @returns Margins only where they are known for 90 % of the money, then of what is known, as everywhere.
 * @throws Fault "scenario/rate" when the rate is not from 0 to 1.
 * @source Method, part 9.
 */
export function dScenario(clients: readonly DClient[], rate = defaultConversionRate): DScenario {
  if (!(rate >= 0 && rate <= 1)) {
    throw new Fault(
      "scenario/rate",
      `The conversion rate is a share from 0 to 1: found ${rate}. Enter 0.2 for 20 %.`,
    );
  }
  const sum = (figure: (client: DClient) => number): number => exactSum(clients.map(figure));
  const [current, potential] = [sum((one) => one.current), sum((one) => one.potential)];
  const weight = sum((one) => Math.abs(one.current));
  const costed = sum((one) => (one.gross === null ? 0 : Math.abs(one.current)));
  const gross = enough(costed, weight) ? sum((one) => one.gross ?? 0) : null;
  const more = enough(
    sum((one) => one.costedPotential),
    potential,
  )
    ? sum((one) => one.grossPotential)
    : null;
  const hours = clients.map((one) => one.serviceHours).filter((one) => one !== null);
  const breakEven = breakEvenRate(current, potential);
  const [gained, lost] = [shareOf(rate, potential), shareOf(1 - rate, current)];
  const gainedMargin = more === null ? null : shareOf(rate, more);
  const lostMargin = gross === null ? null : shareOf(1 - rate, gross);
  return {
    clients: clients.length,
    current,
    potential,
    revenue: { gained, lost, net: exactSum([gained, -lost]) },
    margin: {
      gained: gainedMargin,
      lost: lostMargin,
      net: gainedMargin === null || lostMargin === null ? null : exactSum([gainedMargin, -lostMargin]),
    },
    breakEven,
    side: Math.abs(rate - breakEven) <= NEAR ? "at" : rate > breakEven ? "above" : "below",
    hoursReleased: hours.length === 0 ? null : shareOf(1 - rate, exactSum(hours)),
  };
}

/** As a sum, so that nothing of a loss is 0, not −0. */
function shareOf(share: number, amount: number): number {
  return exactSum([share * amount]);
}

function enough(known: number, all: number): boolean {
  return known >= (KNOWN_FROM - NEAR) * all;
}

/**
 * The clients of class D, with what is known of their margins.
 *
 * @param perSeat Whether potential is per seat.
 * @returns In the order of the listing.
 * @source Method, parts 6 and 9.
 */
export function dClients({ clients, offerings }: Portfolio, measures: Measures, perSeat: boolean): DClient[] {
  const { listing, classes, year, margins, potential } = measures;
  const rows = [...classes.keys()].filter((row) => classes[row] === "D");
  return rows.map((row) => {
    const { seats, serviceHours } = clients[listing.clients[row]];
    return {
      current: year.total[row],
      gross: margins[row].gross,
      potential: potential.byClient[row],
      ...costedGaps(measures, offerings, row, (perSeat ? seats : null) ?? NaN),
      serviceHours,
    };
  });
}

function costedGaps(
  { matrix, averages, offeringMargins }: Measures,
  offerings: readonly Offering[],
  row: number,
  seats: number,
): { costedPotential: number; grossPotential: number } {
  const [known, gross] = [new Sums(1), new Sums(1)];
  offerings.forEach(({ retired }, column) => {
    const margin = offeringMargins[column];
    if (retired || margin === null || !isGap(matrix.codes[row * matrix.columns + column])) return;
    const value = worth(averages, column, seats);
    known.add(0, value);
    gross.add(0, value * margin);
  });
  return { costedPotential: known.at(0), grossPotential: gross.at(0) };
}
