import { amountOf } from "./ledger";
import { Fraction, median } from "./fraction";
import type { Offering } from "./lineup";
import { gapsOf, type Cell, type Row } from "./matrix";
import type { Settings } from "./records";

/** What one more client is worth with this offering. */
export interface Worth {
  /** A client's average revenue; null where nobody pays for it and it has no list price. */
  readonly average: Fraction | null;
  /** For each seat, where the setting asks for it and a payer has seats. */
  readonly seatRate: Fraction | null;
  readonly estimated: boolean;
  /** Cells above 0. */
  readonly payers: number;
}

export type Worths = ReadonlyMap<string, Worth>;

export const seatsOf = (row: Row): Fraction | null => {
  const seats = amountOf(row.account.client.record?.seats);
  return seats !== null && seats.sign > 0 ? seats : null;
};

const mean = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : Fraction.sum(values).over(Fraction.of(values.length));

const worthOf = (offering: Offering, rows: readonly Row[], settings: Settings): Worth => {
  const payers = rows.flatMap((row) => {
    const revenue = row.cells.get(offering.key)?.revenue ?? Fraction.zero;
    return revenue.sign > 0 ? [{ revenue, seats: seatsOf(row) }] : [];
  });
  const useMedian = settings.average === "median";
  const revenues = payers.map((payer) => payer.revenue);
  const own = useMedian ? median(revenues) : mean(revenues);
  const list = own === null ? amountOf(offering.record?.listPrice) : null;

  const seated = payers.flatMap(({ revenue, seats }) => (seats === null ? [] : [{ revenue, seats }]));
  const seats = Fraction.sum(seated.map((payer) => payer.seats));
  const seatRate =
    settings.perSeat !== true || seated.length === 0
      ? null
      : useMedian
        ? median(seated.map((payer) => payer.revenue.over(payer.seats)))
        : Fraction.sum(seated.map((payer) => payer.revenue)).over(seats);
  return { average: own ?? list, seatRate, estimated: list !== null, payers: payers.length };
};

export const worthsOf = (offerings: readonly Offering[], rows: readonly Row[], settings: Settings): Worths =>
  new Map(offerings.map((offering) => [offering.key, worthOf(offering, rows, settings)]));

/** The average that prices this row's cell. */
const priceOf = (cell: Cell, row: Row, worths: Worths): Fraction => {
  const worth = worths.get(cell.offering.key);
  const seats = seatsOf(row);
  if (worth?.seatRate && seats !== null) return worth.seatRate.times(seats);
  return worth?.average ?? Fraction.zero;
};

export const potentialOf = (row: Row, worths: Worths): Fraction =>
  Fraction.sum(gapsOf(row).map((cell) => priceOf(cell, row, worths)));

export const offeringPotential = (offering: Offering, rows: readonly Row[], worths: Worths): Fraction =>
  Fraction.sum(
    rows.flatMap((row) => {
      const cell = row.cells.get(offering.key);
      return cell?.gap === true ? [priceOf(cell, row, worths)] : [];
    }),
  );

/** An upgrade is worth what the successor brings beyond what the old one already does, and never less than nothing. */
export const upgradeWorth = (cell: Cell, row: Row, worths: Worths): Fraction => {
  const more = priceOf(cell, row, worths).minus(cell.replaced);
  return more.sign > 0 ? more : Fraction.zero;
};
