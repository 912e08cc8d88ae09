import type { CalculatorBasis } from "../src/measures/calculator";
import { clientsThatMake } from "../src/measures/shares";
import { exactSum } from "../src/sums";
import { clientAt, shownOfferings, type Context } from "./context";
import { rowKey } from "./key";
import { quarterMoves, type QuarterMoves } from "./quarter-moves";
import type { Since } from "./since";
import { stateSlot } from "./typed/slot";

/** Clients next to each other by revenue, the largest first. */
export interface Stretch {
  /** Places by revenue, from 1. */
  readonly first: number;
  readonly last: number;
  readonly revenue: number;
  /** Fractions of the revenue: theirs, and theirs with all larger ones. */
  readonly share: number;
  readonly cumulative: number;
  /** Keys of their rows. */
  readonly rows: readonly string[];
}

export interface ClassFigures {
  readonly name: string;
  readonly clients: number;
  readonly revenue: number;
  readonly potential: number;
  readonly rows: readonly string[];
}

export interface OfferingFigures {
  readonly name: string;
  /** The Key of its row on Cross-Sell Potential. */
  readonly row: string;
  readonly potential: number;
  readonly gaps: number;
  readonly holders: number;
  readonly applies: number;
  readonly estimated: boolean;
}

/** The figures that the pane shows, all from one computation. Money is a year's; shares are fractions; null is not known. */
export interface Insights {
  readonly revenue: number;
  readonly runRate: number | null;
  readonly clients: number;
  readonly notAssessed: number;
  readonly fullStack: number | null;
  readonly meanStack: number | null;
  readonly potential: number;
  /** Potential ÷ revenue; null where there is no revenue. */
  readonly uplift: number | null;
  /** How many of the largest clients make 80 % of the revenue; null where no shares can be formed. */
  readonly makeMost: number | null;
  readonly pareto: readonly Stretch[];
  /** Offerings with gaps that are worth something, the largest first. */
  readonly offerings: readonly OfferingFigures[];
  readonly classes: readonly ClassFigures[];
  /** From the kept history, the latest quarter first. */
  readonly quarters: readonly QuarterMoves[];
  readonly since: Since | null;
  readonly basis: Basis;
}

/** What offers to one client or prospect are worked out from, and what the steps are called. */
export interface Basis extends CalculatorBasis {
  readonly steps: readonly string[];
}

/** So many stretches of clients show where the revenue is. */
const STRETCHES = 10;
const MOST = 0.8;

/** @param since What changed since the sheets were last written; null where they were not. */
export function insightsOf(context: Context, since: Since | null): Insights {
  const { current, potential, fullStackShare, notAssessed, stack, year, listing, cumulative } =
    context.measures;
  const known = stack.filter((share): share is number => share !== null);
  const runRates = [...year.runRate].filter((amount) => !Number.isNaN(amount));
  return {
    revenue: current,
    runRate: context.intake.portfolio.lines.count > 0 ? exactSum(runRates) : null,
    clients: listing.clients.length,
    notAssessed,
    fullStack: fullStackShare,
    meanStack: known.length > 0 ? exactSum(known) / known.length : null,
    potential: potential.total,
    uplift: current > 0 ? potential.total / current : null,
    makeMost: current > 0 ? clientsThatMake(MOST, cumulative) : null,
    pareto: current > 0 ? paretoOf(context) : [],
    offerings: offeringsOf(context),
    classes: classesOf(context),
    quarters: quarterMoves(context),
    since,
    basis: basisOf(context),
  };
}

/** Without the invoice lines, which nobody needs any more. */
function basisOf({ intake, measures, policies, wording }: Context): Basis {
  const { clients, offerings, bundles } = intake.portfolio;
  return { portfolio: { clients, offerings, bundles }, measures, policies, steps: wording.steps };
}

function paretoOf(context: Context): Stretch[] {
  const { ranking, year, current, cumulative } = context.measures;
  const stretches = Math.min(STRETCHES, ranking.length);
  const upTo = (index: number): number => Math.round((index * ranking.length) / stretches);
  return Array.from({ length: stretches }, (_, index) => {
    const rows = ranking.slice(upTo(index), upTo(index + 1));
    const revenue = exactSum(rows.map((row) => year.total[row]));
    return {
      first: upTo(index) + 1,
      last: upTo(index + 1),
      revenue,
      share: revenue / current,
      cumulative: cumulative[ranking[upTo(index + 1) - 1]] as number,
      rows: rows.map((row) => rowKey(clientAt(context, row).key)),
    };
  });
}

function offeringsOf(context: Context): OfferingFigures[] {
  const { potential, averages, attach } = context.measures;
  return shownOfferings(context)
    .map(({ name, key, retired }, index) => ({
      name,
      row: rowKey(stateSlot(key)),
      retired,
      potential: potential.byOffering[index],
      gaps: potential.gapsByOffering[index],
      holders: attach.holders[index],
      applies: attach.applies[index],
      estimated: averages.estimated[index] === 1,
    }))
    .filter((offering) => !offering.retired && offering.potential > 0)
    .sort((a, b) => b.potential - a.potential)
    .map(({ retired: _, ...figures }) => figures);
}

function classesOf(context: Context): ClassFigures[] {
  const { classes, order, year, potential } = context.measures;
  const byClass = new Map<string, number[]>();
  for (const row of order) {
    const own = byClass.get(classes[row]);
    if (own) own.push(row);
    else byClass.set(classes[row], [row]);
  }
  return [...byClass].map(([name, rows]) => ({
    name,
    clients: rows.length,
    revenue: exactSum(rows.map((row) => year.total[row])),
    potential: exactSum(rows.map((row) => potential.byClient[row])),
    rows: rows.map((row) => rowKey(clientAt(context, row).key)),
  }));
}
