import { yearBefore, within } from "./calendar";
import type { Client } from "./directory";
import { Fraction } from "./fraction";
import { amountOf, type Ledger } from "./ledger";
import type { Row } from "./matrix";
import { collect, keyOf } from "./names";
import type { Settings } from "./records";
import { seatsOf } from "./worth";

/** the value at place (n − 1) × share of the sorted values, in between by straight line. */
export const quantile = (values: readonly Fraction[], share: Fraction): Fraction => {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const place = share.times(Fraction.of(sorted.length - 1));
  const below = Number(place.top / place.bottom);
  const low = sorted[below] ?? Fraction.zero;
  const high = sorted[below + 1] ?? low;
  return low.plus(high.minus(low).times(place.minus(Fraction.of(below))));
};

/** Rows whose figure is strictly above the 90th percentile of ten or more. */
const topTenth = (rows: readonly Row[], figure: (row: Row) => Fraction | null): Set<Row> => {
  const known = rows.flatMap((row) => {
    const value = figure(row);
    return value === null ? [] : [{ row, value }];
  });
  if (known.length < 10) return new Set();
  const limit = quantile(
    known.map(({ value }) => value),
    Fraction.of(9, 10),
  );
  return new Set(known.filter(({ value }) => value.compare(limit) > 0).map(({ row }) => row));
};

interface Before {
  readonly spend: Fraction;
  readonly offerings: number;
}

/** Spend and number of offerings in the twelve months before; of nobody where the data do not reach that far back. */
const yearBeforeOf = (ledger: Ledger): Map<Client, Before> => {
  const year = yearBefore(ledger.window);
  const entries = [...ledger.outside, ...ledger.used];
  if (entries.every((entry) => entry.month > year.first)) return new Map();
  const byClient = new Map<Client, typeof entries>();
  for (const entry of entries) if (within(year, entry.month)) collect(byClient, entry.client, entry);
  const before = [...byClient].map(([client, own]): [Client, Before] => {
    const byOffering = new Map<string, Fraction>();
    for (const { offering, revenue } of own)
      byOffering.set(keyOf(offering), revenue.plus(byOffering.get(keyOf(offering)) ?? Fraction.zero));
    byOffering.delete("");
    const offerings = [...byOffering.values()].filter((revenue) => revenue.sign > 0).length;
    return [client, { spend: Fraction.sum(own.map((entry) => entry.revenue)), offerings }];
  });
  return new Map(before);
};

const moneyMovedAbout = (row: Row, before: Before | undefined): boolean => {
  if (before === undefined || before.spend.sign <= 0) return false;
  const change = row.account.total.minus(before.spend).absolute();
  const offerings = [...row.cells.values()].filter(
    (cell) => cell.offering.key !== "" && cell.revenue.sign > 0,
  ).length;
  return change.compare(before.spend.over(Fraction.of(20))) <= 0 && offerings > before.offerings;
};

export const flagsOf = (rows: readonly Row[], ledger: Ledger, settings: Settings): Map<Row, string[]> => {
  const field = (row: Row, name: "serviceHours" | "earlyTerminations" | "averageDiscount"): Fraction | null =>
    amountOf(row.account.client.record?.[name]);
  const perSeat = topTenth(rows, (row) => {
    const [hours, seats] = [field(row, "serviceHours"), seatsOf(row)];
    return hours === null || seats === null ? null : hours.over(seats);
  });
  const perRevenue = topTenth(rows, (row) => {
    const hours = field(row, "serviceHours");
    return hours === null || row.account.total.sign <= 0 ? null : hours.over(row.account.total);
  });
  const limit = Fraction.parse(settings.discountLimit ?? 0.25);
  const before = yearBeforeOf(ledger);
  const tests: readonly [string, (row: Row) => boolean][] = [
    ["early termination", (row) => (field(row, "earlyTerminations")?.sign ?? 0) > 0],
    ["hours per seat", (row) => perSeat.has(row)],
    ["hours per revenue", (row) => perRevenue.has(row)],
    ["discount", (row) => (field(row, "averageDiscount")?.compare(limit) ?? 0) > 0],
    ["money moved about", (row) => moneyMovedAbout(row, before.get(row.account.client))],
  ];
  return new Map(rows.map((row) => [row, tests.filter(([, is]) => is(row)).map(([name]) => name)]));
};
