import type { Cell } from "../../src/cell";
import { exactSum } from "../../src/sums";
import type { Context } from "../context";
import type { Look } from "../look";
import { figure, percent } from "../words";
import { marginOfCosted } from "./portfolio-summary";
import { from, type Line } from "./summary-line";

/** One figure of each class. */
interface Block {
  readonly id: string;
  readonly heading: string;
  /** What it is, behind the class; a class alone is its revenue. */
  readonly what: string;
  readonly look: Look;
  /** The column of Client Portfolio whose subtotals show it. */
  readonly column: string;
  readonly of: (rows: readonly number[]) => Cell;
  readonly source: (rows: readonly number[]) => string;
}

/** The classes of Client Portfolio, a block a figure, so that each is a number in a cell. */
export function byClass(context: Context): Line[] {
  const { classes } = context.measures;
  const groups = ["A", "B", "C", "D"].flatMap((name) => {
    const rows = [...classes.keys()].filter((row) => classes[row] === name);
    return rows.length > 0 ? [{ name, rows }] : [];
  });
  if (groups.length === 0) return [];
  return blocksOf(context).flatMap(({ id, heading, what, look, column, of, source }): Line[] => [
    { id: `${id} by class`, figure: heading },
    ...groups.map(({ name, rows }) => ({
      id: `${id} ${name}`,
      figure: `Class ${name}${what}`,
      value: of(rows),
      look,
      ...from(context, "portfolio", `{portfolio!${column}@class${name}}`),
      source: source(rows),
    })),
  ]);
}

function blocksOf(context: Context): Block[] {
  const { year, current, margins } = context.measures;
  const revenue = (rows: readonly number[]): number => exactSum(rows.map((row) => year.total[row]));
  const on = (): string => "Client Portfolio";
  const clients: Block = {
    id: "clients",
    heading: "Clients by class",
    what: ": clients",
    look: "count",
    column: "manager",
    of: (rows) => rows.length,
    source: on,
  };
  const amount: Block = {
    id: "class",
    heading: "Revenue by class",
    what: "",
    look: "money",
    column: "revenue",
    of: revenue,
    source: (rows) => openText(context, rows),
  };
  const share: Block = {
    id: "share",
    heading: "Share of revenue by class",
    what: ": share of revenue",
    look: "share",
    column: "cumulative",
    of: (rows) => revenue(rows) / current,
    source: on,
  };
  const margin: Block = {
    id: "margin",
    heading: "Margin by class",
    what: ": margin",
    look: "share",
    column: "margin",
    of: (rows) => marginOfCosted(context, rows),
    source: () => "Of the revenue whose cost is known",
  };
  const costed = margins.some(({ gross }) => gross !== null);
  return [clients, amount, ...(current > 0 ? [share] : []), ...(costed ? [margin] : [])];
}

/** How far the clients of a class are on the stack, and what is missing. */
function openText({ measures: { stack, potential } }: Context, rows: readonly number[]): string {
  const known = rows.map((row) => stack[row]).filter((part) => part !== null);
  const mean = known.length > 0 ? [`mean stack ${percent(exactSum(known) / known.length)}`] : [];
  return [...mean, `potential ${figure(exactSum(rows.map((row) => potential.byClient[row])))}`].join("; ");
}
