import type { BundleAnswer, OfferAnswer } from "./answer";
import { bundleDraft, type Bundle } from "./bundles";
import { Fraction, median, medianOfSorted } from "./fraction";
import { amountOf } from "./ledger";
import type { Lineup, Offering } from "./lineup";
import { marginOf } from "./margins";
import type { Row } from "./matrix";
import { byCodeUnit, collect, keyOf } from "./names";
import { needOf } from "./needs";
import type { Settings } from "./records";

/** One offering over all clients: who holds it, for how much, and to whom it applies. */
interface Column {
  readonly offering: Offering;
  readonly applying: ReadonlySet<Row>;
  readonly holders: ReadonlySet<Row>;
  /** Holders with revenue, smallest first. */
  readonly payers: readonly { readonly row: Row; readonly revenue: Fraction }[];
  readonly margin: Fraction | null;
  readonly marginEstimated: boolean;
}

export interface Draft extends Omit<OfferAnswer, "rank" | "need" | "fit" | "yearlyMargin" | "score"> {
  readonly key: string;
  /** Infinity where it meets none. */
  readonly need: number;
  readonly fit: Fraction;
  readonly revenue: Fraction;
  readonly yearlyMargin: Fraction | null;
  readonly score: Fraction;
  readonly attachRate: Fraction;
}

/** Margin of an offering: its own lines, else what the table says. */
export const offeringMargin = (offering: Offering, rows: readonly Row[]): Fraction | null =>
  marginOf(rows.flatMap((row) => row.account.sales.filter((sale) => sale.offering === offering))) ??
  amountOf(offering.record?.margin);

const columnsOf = (lineup: Lineup, rows: readonly Row[]): Column[] => {
  const real = lineup.offerings.filter((offering) => offering.key !== "");
  const margins = new Map(real.map((offering) => [offering, offeringMargin(offering, rows)]));
  const othersMedian = (offering: Offering): Fraction | null =>
    median(
      [...margins].flatMap(([other, margin]) => (other === offering || margin === null ? [] : [margin])),
    );
  const sold = real.filter((offering) => offering.sold);
  return sold.map((offering): Column => {
    const having = (state: (letter: string) => boolean): Row[] =>
      rows.filter((row) => state(row.cells.get(offering.key)?.state ?? ""));
    const holders = having((letter) => letter === "Y");
    const payers = holders
      .map((row) => ({ row, revenue: row.cells.get(offering.key)?.revenue ?? Fraction.zero }))
      .filter(({ revenue }) => revenue.sign > 0)
      .sort((a, b) => a.revenue.compare(b.revenue));
    const own = margins.get(offering) ?? null;
    const applying = new Set(having((letter) => letter !== "N"));
    const margin = own ?? othersMedian(offering);
    const marginEstimated = own === null && margin !== null;
    return { offering, applying, holders: new Set(holders), payers, margin, marginEstimated };
  });
};

const segmentOf = (row: Row): string => keyOf(row.account.client.record?.segment ?? "");

/** The others of the segment where there are five or more, else all others; only those that fit the profile. */
const peersOf = (
  row: Row,
  fitting: readonly Row[],
  bySegment: ReadonlyMap<string, readonly Row[]>,
): Set<Row> => {
  const others = (rows: readonly Row[]): Row[] => rows.filter((other) => other !== row);
  const alike = segmentOf(row) === "" ? [] : others(bySegment.get(segmentOf(row)) ?? []);
  return new Set(alike.length >= 5 ? alike : others(fitting));
};

const count = (rows: ReadonlySet<Row>, among: ReadonlySet<Row>): number => {
  let found = 0;
  for (const row of rows) if (among.has(row)) found += 1;
  return found;
};

const draftOf = (
  row: Row,
  column: Column,
  peers: ReadonlySet<Row>,
  noMargins: boolean,
): Omit<Draft, "need"> | null => {
  const { offering, applying, holders, payers, margin, marginEstimated } = column;
  const state = row.cells.get(offering.key)?.state;
  // The client itself applies (it has a gap) and does not hold.
  const others = applying.size - 1;
  if (others < 1) return null;
  const [k, n] = [count(holders, peers), count(applying, peers)];
  const attachRate = Fraction.of(holders.size, applying.size);
  const popularity = Fraction.of(holders.size, others);
  const fit = Fraction.of(k)
    .plus(popularity.times(Fraction.of(10)))
    .over(Fraction.of(n + 10));
  const revenue =
    medianOfSorted(payers.filter((payer) => peers.has(payer.row)).map((payer) => payer.revenue)) ??
    medianOfSorted(payers.map((payer) => payer.revenue)) ??
    amountOf(offering.record?.listPrice);
  if (revenue === null || (margin !== null && margin.sign <= 0)) return null;
  const yearlyMargin = noMargins || margin === null ? null : revenue.times(margin);
  const type = state === "L" ? "upgrade" : state === "Z" ? "win back" : "cross-sell";
  const score = fit.times(yearlyMargin ?? revenue);
  const { key, name } = offering;
  return { key, offering: name, type, k, n, fit, revenue, yearlyMargin, marginEstimated, score, attachRate };
};

/** Steps from which offers come; null where all are open. */
const openSteps = (row: Row, columns: readonly Column[]): Set<number> | null => {
  const steps = [...new Set(columns.flatMap(({ offering }) => offering.step ?? []))].sort((a, b) => a - b);
  const gapAt = (step: number): boolean =>
    columns.some(({ offering: o }) => o.step === step && o.inStack && row.cells.get(o.key)?.gap === true);
  const frontier = steps.findIndex(gapAt);
  return frontier === -1 ? null : new Set(steps.slice(frontier, frontier + 2));
};

const byNeed = (a: { readonly need: number }, b: { readonly need: number }): number =>
  a.need < b.need ? -1 : a.need > b.need ? 1 : 0;

/** The offers of one client: offerings one by one, and with bundles among them. */
export interface Offered {
  readonly offers: readonly OfferAnswer[];
  readonly offersAndBundles: readonly (OfferAnswer | BundleAnswer)[];
}

/** Offers of every client, best first; none for a client that left. */
export const offersOf = (
  lineup: Lineup,
  rows: readonly Row[],
  bundles: readonly Bundle[],
  settings: Settings,
): Map<Row, Offered> => {
  const columns = columnsOf(lineup, rows);
  const noMargins = columns.every((column) => column.margin === null);
  const fitting = rows.filter((row) => row.account.inProfile !== false);
  const bySegment = new Map<string, Row[]>();
  for (const row of fitting) collect(bySegment, segmentOf(row), row);
  const most = settings.offersPerClient ?? 5;
  const offersFor = (row: Row): Offered => {
    if (row.account.state === "Left") return { offers: [], offersAndBundles: [] };
    const peers = peersOf(row, fitting, bySegment);
    const drafts = columns.flatMap((column): Draft[] => {
      const cell = row.cells.get(column.offering.key);
      const asked = cell?.gap === true || cell?.state === "L";
      const draft = asked ? draftOf(row, column, peers, noMargins) : null;
      return draft === null ? [] : [{ ...draft, need: needOf(row, lineup, column.offering) }];
    });
    const open = settings.allStepsOpen === true ? null : openSteps(row, columns);
    const stepOf = (key: string): number | null =>
      columns.find(({ offering }) => offering.key === key)?.offering.step ?? null;
    const reachable = drafts.filter(
      ({ key, need }) =>
        open === null || stepOf(key) === null || open.has(stepOf(key) ?? 0) || need < Infinity,
    );
    reachable.sort(
      (a, b) =>
        byNeed(a, b) ||
        b.score.compare(a.score) ||
        b.attachRate.compare(a.attachRate) ||
        byCodeUnit(a.offering, b.offering),
    );
    const inBundles = bundles.flatMap((bundle) => bundleDraft(bundle, row, drafts) ?? []);
    // What is equal stays in this order: a bundle behind.
    const together = [...reachable, ...inBundles].sort((a, b) => byNeed(a, b) || b.score.compare(a.score));
    return {
      offers: reachable.slice(0, most).map(offerAnswer),
      offersAndBundles: together
        .slice(0, most)
        .map((draft, index) =>
          "closes" in draft
            ? { ...draft, ...figuresOf(draft), rank: index + 1 }
            : { ...offerAnswer(draft, index) },
        ),
    };
  };
  return new Map(rows.map((row) => [row, offersFor(row)]));
};

const figuresOf = (draft: Pick<Draft, "need" | "fit" | "yearlyMargin" | "score">) => ({
  need: draft.need < Infinity ? draft.need : null,
  fit: draft.fit.toNumber(),
  yearlyMargin: draft.yearlyMargin?.toNumber() ?? null,
  score: draft.score.toNumber(),
});

const offerAnswer = (
  { attachRate: _, key: _key, revenue: _revenue, ...draft }: Draft,
  index: number,
): OfferAnswer => ({ ...draft, ...figuresOf(draft), rank: index + 1 });
