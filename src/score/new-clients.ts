import { firstDay } from "../calendar";
import type { Measures } from "../measures/measure";
import { HELD, NOT_APPLICABLE } from "../measures/states";
import { NO_OFFERING, type Portfolio } from "../portfolio";
import { exactSum } from "../sums";
import { productsHeld } from "./products";
import { START_DAYS, type Sales } from "./sale-kinds";

/** New clients against everybody else. Numbers of offerings are means; shares are fractions; null = nobody to ask. */
export interface NewClients {
  /** Clients whose start lies in the window and is known. */
  readonly clients: number;
  /** Those of them whose first 90 days end within the window: the figures are about these. */
  readonly settled: number;
  readonly offerings: number | null;
  readonly stack: number | null;
  /** What everybody else holds now. */
  readonly others: {
    readonly clients: number;
    readonly offerings: number | null;
    readonly stack: number | null;
  };
  /** What new clients buy in their first 90 days, by offering; those that nobody bought are left out, the most bought first. */
  readonly bought: readonly {
    readonly offering: number;
    readonly share: number;
    readonly others: number | null;
  }[];
}

/**
 * What new clients bought in their first 90 days.
 *
 * @source Method, part 10 (new clients). A start in the data's first twelve months is not known, unless Client since says it.
 */
export function newClients(portfolio: Portfolio, measures: Measures, { starts, first }: Sales): NewClients {
  const { offerings, window } = portfolio;
  const { listing, matrix, stack } = measures;
  const width = offerings.length;
  const [from, end] = [firstDay(window.first), firstDay(window.last + 1)];
  const rows = [...listing.clients.keys()];
  const isNew = rows.map((row) => {
    const client = listing.clients[row];
    const day = starts.day[client];
    return day >= from && day < end && (starts.inside[client] === 1 || day >= starts.knownFrom);
  });
  const began = (row: number): number => starts.day[listing.clients[row]];
  const settled = rows.filter((row) => isNew[row] && began(row) + START_DAYS < end);
  const others = rows.filter((row) => !isNew[row]);
  const early = (row: number, column: number): boolean => {
    const day = first[listing.clients[row] * width + column];
    return day > 0 && day <= began(row) + START_DAYS && offerings[column].name !== NO_OFFERING;
  };
  const earlyStack = settled.flatMap((row) => {
    const own = offerings.flatMap(({ inStack }, column) =>
      inStack && matrix.codes[row * width + column] !== NOT_APPLICABLE ? [column] : [],
    );
    return own.length === 0 ? [] : [own.filter((column) => early(row, column)).length / own.length];
  });
  const held = productsHeld(portfolio, measures);
  const columns = [...offerings.keys()];
  const countOf = (row: number): number => columns.filter((column) => early(row, column)).length;
  const bought = columns
    .map((column) => {
      const buyers = settled.filter((row) => early(row, column)).length;
      const open = others.filter((row) => matrix.codes[row * width + column] !== NOT_APPLICABLE);
      const holders = open.filter((row) => matrix.codes[row * width + column] === HELD).length;
      return { offering: column, buyers, share: buyers / settled.length, others: open.length > 0 ? holders / open.length : null }; // prettier-ignore
    })
    .filter(({ buyers }) => buyers > 0)
    .sort((a, b) => b.buyers - a.buyers || a.offering - b.offering);
  return {
    clients: isNew.filter(Boolean).length,
    settled: settled.length,
    offerings: mean(settled.map(countOf)),
    stack: mean(earlyStack),
    others: {
      clients: others.length,
      offerings: mean(others.map((row) => held[row])),
      stack: mean(others.map((row) => stack[row]).filter((share) => share !== null)),
    },
    bought: bought.map(({ offering, share, others: theirs }) => ({ offering, share, others: theirs })),
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : exactSum(values) / values.length;
}
