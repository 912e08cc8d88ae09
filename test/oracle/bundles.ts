import { Fraction } from "./fraction";
import { amountOf } from "./ledger";
import type { Lineup, Offering } from "./lineup";
import type { Row } from "./matrix";
import { keyOf } from "./names";
import type { Draft } from "./offers";
import type { BundleRecord } from "./records";

/** A bundle that can be sold on the day of the run. */
export interface Bundle {
  readonly record: BundleRecord;
  readonly parts: readonly Offering[];
}

/** A bundle for one client, as exact as its parts. */
export interface BundleDraft extends Pick<
  Draft,
  "fit" | "yearlyMargin" | "marginEstimated" | "score" | "need"
> {
  readonly bundle: string;
  readonly type: "bundle";
  readonly closes: readonly string[];
}

/** The bundles of a table: of two offerings or more, all of them sold, and on that day. */
export const bundlesOf = (records: readonly BundleRecord[], lineup: Lineup, today: string): Bundle[] =>
  records.flatMap((record) => {
    const found = record.offerings.map((name) => lineup.find(name));
    const parts = [...new Set(found.filter((one) => one !== null))];
    const usable = parts.length >= 2 && !found.includes(null) && parts.every(({ sold }) => sold);
    const onSale = (record.from ?? today) <= today && today <= (record.to ?? today);
    return usable && onSale ? [{ record, parts }] : [];
  });

/** A limit that is set wants a client of whom it is known. */
const suits = ({ segments = [], seatsFrom, seatsTo }: BundleRecord, row: Row): boolean => {
  const told = row.account.client.record;
  const [least, most, seats] = [amountOf(seatsFrom), amountOf(seatsTo), amountOf(told?.seats)];
  return (
    (segments.length === 0 || segments.map(keyOf).includes(keyOf(told?.segment ?? ""))) &&
    (least === null || (seats !== null && seats.compare(least) >= 0)) &&
    (most === null || (seats !== null && seats.compare(most) <= 0))
  );
};

/** The bundle for a client: everything in it is held or open, two or more are open, and a margin is left. */
export const bundleDraft = (
  { record, parts }: Bundle,
  row: Row,
  drafts: readonly Draft[],
): BundleDraft | null => {
  const cells = parts.map(({ key }) => row.cells.get(key));
  const open = parts.filter((_, at) => cells[at]?.gap === true);
  const held = cells.filter((cell) => cell?.state === "Y");
  if (!suits(record, row) || open.length < 2 || open.length + held.length < parts.length) return null;
  const bought = open.flatMap(({ key }) => drafts.filter((draft) => draft.key === key));
  if (bought.length < open.length || bought.some(({ yearlyMargin }) => yearlyMargin === null)) return null;

  const usual = Fraction.sum(bought.map(({ revenue }) => revenue));
  const cost = usual.minus(Fraction.sum(bought.map(({ yearlyMargin }) => yearlyMargin ?? Fraction.zero)));
  const paidAlready = Fraction.sum(held.map((cell) => cell?.revenue ?? Fraction.zero));
  const price = amountOf(record.price);
  const discounted = usual.times(Fraction.one.minus(amountOf(record.discount) ?? Fraction.zero));
  const brings = price === null ? discounted : price.minus(paidAlready);
  const yearlyMargin = brings.minus(cost).minus(amountOf(record.rebate) ?? Fraction.zero);
  if (yearlyMargin.sign <= 0) return null;

  const fit = Fraction.sum(bought.map((part) => part.fit.times(part.revenue))).over(usual);
  return {
    bundle: record.bundle,
    type: "bundle",
    closes: open.map(({ name }) => name),
    fit,
    yearlyMargin,
    marginEstimated: bought.some(({ marginEstimated }) => marginEstimated),
    score: fit.times(yearlyMargin),
    need: Math.min(...bought.map(({ need }) => need)),
  };
};
