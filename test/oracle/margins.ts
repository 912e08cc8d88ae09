import { Fraction } from "./fraction";
import type { Sale } from "./sales";

export interface Basis {
  readonly name: "service" | "total";
  readonly margin: Fraction;
  readonly revenue: Fraction;
  readonly cost: Fraction;
}

export const revenueOf = (sales: readonly Sale[]): Fraction =>
  Fraction.sum(sales.map((sale) => sale.revenue));

const costed = (sales: readonly Sale[]): Sale[] => sales.filter((sale) => sale.cost !== null);

export const costOf = (sales: readonly Sale[]): Fraction | null =>
  costed(sales).length === 0 ? null : Fraction.sum(costed(sales).map((sale) => sale.cost ?? Fraction.zero));

/** Gross margin in money, of the lines whose cost is known. */
const grossOf = (sales: readonly Sale[]): Fraction | null => {
  const cost = costOf(sales);
  return cost === null ? null : revenueOf(costed(sales)).minus(cost);
};

export const marginOf = (sales: readonly Sale[]): Fraction | null => {
  const [gross, revenue] = [grossOf(sales), revenueOf(costed(sales))];
  return gross === null || revenue.sign <= 0 ? null : gross.over(revenue);
};

/** Share of the lines, by absolute amount, whose cost is known; null where there is no amount. */
const coverage = (sales: readonly Sale[]): Fraction | null => {
  const size = (some: readonly Sale[]): Fraction => Fraction.sum(some.map((sale) => sale.revenue.absolute()));
  return size(sales).sign === 0 ? null : size(costed(sales)).over(size(sales));
};

/** Nine tenths of the sales have a cost: what is known of them speaks for all. */
const isKnown = (sales: readonly Sale[]): boolean => {
  const known = coverage(sales);
  return known !== null && atLeast(known, Fraction.of(9, 10));
};

/** Gross margin in money and as a share, where enough is known of the cost. */
export const knownGrossOf = (sales: readonly Sale[]): Fraction | null =>
  isKnown(sales) ? grossOf(sales) : null;
export const knownMarginOf = (sales: readonly Sale[]): Fraction | null =>
  isKnown(sales) ? marginOf(sales) : null;

const nearly = Fraction.parse("1e-9");

/** Within 1e-9 of a cut is at the cut. */
export const atLeast = (value: Fraction, cut: Fraction): boolean => value.compare(cut.minus(nearly)) >= 0;

export const isService = (sale: Sale): boolean => sale.stream !== null && sale.stream !== "Resale";

/** The margin that grades a client: of its service where that is a fifth or more and nearly all costed, else of all. */
export const basisOf = (sales: readonly Sale[]): Basis | null => {
  const service = sales.filter(isService);
  const total = revenueOf(sales);
  const isServiceClient = total.sign > 0 && atLeast(revenueOf(service).over(total), Fraction.of(1, 5));
  return (isServiceClient ? tested("service", service) : null) ?? tested("total", sales);
};

const tested = (name: Basis["name"], sales: readonly Sale[]): Basis | null => {
  const [margin, cost] = [knownMarginOf(sales), costOf(sales)];
  if (margin === null || cost === null) return null;
  return { name, margin, revenue: revenueOf(costed(sales)), cost };
};

/** The margin of several clients together: of those whose own is known. */
export const marginOfKnown = (clients: readonly (readonly Sale[])[]): Fraction | null =>
  marginOf(clients.filter(isKnown).flat());
