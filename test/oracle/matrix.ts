import type { CellState } from "./answer";
import type { Account } from "./account";
import { lastThree, within, type Window } from "./calendar";
import { Fraction } from "./fraction";
import type { Lineup, Offering } from "./lineup";
import { revenueOf } from "./margins";
import type { Marks } from "./marks";
import { collect, keyOf } from "./names";
import type { Sale } from "./sales";

export interface Cell {
  readonly offering: Offering;
  /** Net of the window. */
  readonly revenue: Fraction;
  readonly state: CellState;
  readonly gap: boolean;
  /** For `L`: revenue of what it would replace. */
  readonly replaced: Fraction;
}

/** An account's line of the matrix, by offering key. */
export interface Row {
  readonly account: Account;
  readonly cells: ReadonlyMap<string, Cell>;
}

const any = (sales: readonly Sale[]): boolean => sales.some((sale) => sale.revenue.sign !== 0);

/** Bought monthly, then stopped: no MRR in the last three months, nor anything else of the same offering. */
const isLapsed = (sales: readonly Sale[], window: Window): boolean => {
  const recent = sales.filter((sale) => within(lastThree(window), sale.month));
  return any(sales.filter((sale) => sale.stream === "MRR")) && !any(recent);
};

const outsideSegments = (account: Account, offering: Offering): boolean => {
  const segments = (offering.record?.segments ?? []).map(keyOf).filter((segment) => segment !== "");
  const segment = keyOf(account.client.record?.segment ?? "");
  return segments.length > 0 && segment !== "" && !segments.includes(segment);
};

const stillGap: readonly CellState[] = ["", "Z", "P"];

export const rowOf = (account: Account, lineup: Lineup, marks: Marks, window: Window): Row => {
  const salesBy = new Map<Offering, Sale[]>();
  for (const sale of account.sales) collect(salesBy, sale.offering, sale);
  const revenue = (offering: Offering): Fraction => revenueOf(salesBy.get(offering) ?? []);
  const lapsed = (o: Offering): boolean => revenue(o).sign > 0 && isLapsed(salesBy.get(o) ?? [], window);
  const billed = (offering: Offering): boolean => revenue(offering).sign > 0 && !lapsed(offering);
  const mark = (offering: Offering): CellState | null => marks.letter(account.client, offering);
  const held = (offering: Offering): boolean => billed(offering) || mark(offering) === "Y";
  const replacedBy = (offering: Offering): Offering[] =>
    lineup.offerings.filter((old) => old.successor === offering.key && held(old));

  const stateOf = (offering: Offering): CellState => {
    if (billed(offering)) return "Y";
    const marked = mark(offering);
    if (marked !== null) return marked;
    if (offering.sold && outsideSegments(account, offering)) return "N";
    if (replacedBy(offering).length > 0) return "L";
    return lapsed(offering) ? "Z" : "";
  };

  const cells = lineup.offerings.map((offering): [string, Cell] => {
    const state = stateOf(offering);
    const gap = offering.sold && account.state !== "Left" && stillGap.includes(state);
    const replaced = Fraction.sum(state === "L" ? replacedBy(offering).map(revenue) : []);
    return [offering.key, { offering, revenue: revenue(offering), state, gap, replaced }];
  });
  return { account, cells: new Map(cells) };
};

/** Share of the in-stack offerings that apply which are held; null where none applies. */
export const stackShare = (row: Row): Fraction | null => {
  const stack = [...row.cells.values()].filter((cell) => cell.offering.inStack && cell.state !== "N");
  return stack.length === 0
    ? null
    : Fraction.of(stack.filter((cell) => cell.state === "Y").length, stack.length);
};

export const isFullStack = (row: Row): boolean => stackShare(row)?.compare(Fraction.one) === 0;

export const gapsOf = (row: Row): Cell[] => [...row.cells.values()].filter((cell) => cell.gap);

export const upgradesOf = (row: Row): Cell[] =>
  row.account.state === "Left" ? [] : [...row.cells.values()].filter((cell) => cell.state === "L");
