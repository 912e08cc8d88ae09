import { firstDay, type Month } from "../calendar";
import { exactSum, Sums } from "../sums";
import { UNCLASSIFIED, type Offering, type Portfolio, type Window } from "../portfolio";
import { compareText, nameKey } from "../text";
import { readClients, tablesOfClients, type Described } from "./clients";
import { duplicateRows } from "./duplicates";
import { isHoldings, readHoldings, type Holding } from "./holdings";
import { BY_OFFERING, readLines, type ReadLines } from "./lines";
import { readOfferings, successors, type Listed } from "./offerings";
import type { Problem } from "./problem";
import { ClientRegister, OfferingRegister } from "./register";
import { registerIds, registerNames } from "./register-tables";
import { findTables, type Mapping, type Source, type Table } from "./table";
import { findWindow } from "./window";

export interface IntakeOptions {
  /** The day of the run as a serial number. */
  readonly today: number;
  /** The last month of the window; null for the month of the latest line. */
  readonly lastMonth: Month | null;
  readonly mapping: Mapping;
}

export interface Intake {
  readonly tables: readonly Table[];
  readonly portfolio: Portfolio;
  readonly problems: readonly Problem[];
}

/** The name under which lines without an offering count. */
export const NO_OFFERING = "(No offering)";

const unknownClient: Described = {
  accountManager: null,
  segment: null,
  seats: null,
  inProfile: null,
  since: null,
  leftOn: null,
  contractEnd: null,
  pricingCurrent: null,
  package: null,
  earlyTerminations: null,
  serviceHours: null,
  averageDiscount: null,
  itBudget: null,
  revenue: null,
  cost: null,
};

/**
 * Turns the user's tables into a portfolio. What cannot be used is a problem with its
 * address; the rest is computed.
 *
 * @param sources Sheets or files as they are, headers wherever they stand.
 * @source Method, parts 1 and 2.
 */
export function takeIn(sources: readonly Source[], options: IntakeOptions): Intake {
  const problems: Problem[] = [];
  const clients = new ClientRegister();
  const offerings = new OfferingRegister();
  const found = sources.flatMap((source) => findTables(source, options.mapping));
  const ofKind = (kind: Table["kind"]): Table[] => found.filter((table) => table.kind === kind);
  const listed = readOfferings(ofKind("offerings"), offerings, problems);
  // Clients tables first: their spelling of a name is the one shown.
  const byAuthority = [...found].sort((a, b) => Number(a.kind === "lines") - Number(b.kind === "lines"));
  for (const table of byAuthority) registerIds(table, clients);
  for (const table of byAuthority) if (table.kind === "clients") registerNames(table, clients);
  let nowhere = -1;
  const noOffering = (): number => (nowhere < 0 ? (nowhere = offerings.of(NO_OFFERING)) : nowhere);
  const lines = readLines(ofKind("lines"), clients, offerings, noOffering, options.today, problems);
  const tables = found.map((table) => {
    const grid = table.kind === "clients" || table.kind === "holdings";
    return grid
      ? { ...table, kind: isHoldings(table, offerings) ? ("holdings" as const) : ("clients" as const) }
      : table;
  });
  const described = readClients(tablesOfClients(tables), clients, problems);
  const gridTables = tables.filter(({ kind }) => kind === "holdings");
  const grid = readHoldings(gridTables, clients, offerings, problems);
  problems.push(...duplicateRows(ofKind("lines"), lines));
  const window = findWindow(lines.day, lines.revenue, lines.count, options.today, options.lastMonth);
  const inUse = new Set([
    ...listed.keys(),
    ...grid.map(({ offering }) => offering),
    ...soldWithin(lines, window),
  ]);
  const order = offeringOrder(offerings, listed, successors(listed, offerings), nowhere, inUse);
  const places = new Int32Array(order.places);
  for (let line = 0; line < lines.count; line++) lines.offering[line] = places[lines.offering[line]];
  const streamOf = order.offerings.map(({ stream }) => stream ?? UNCLASSIFIED);
  for (let line = 0; line < lines.count; line++) {
    if (lines.stream[line] === BY_OFFERING) lines.stream[line] = streamOf[lines.offering[line]];
  }
  const holdings = grid.map((cell) => ({ ...cell, offering: places[cell.offering] }));
  const tabled = new Set([...described.keys(), ...holdings.map(({ client }) => client)]);
  const portfolio: Portfolio = {
    clients: clients.clients.map(({ key, id, name }, index) => {
      const { revenue: _revenue, cost: _cost, ...facts } = described.get(index) ?? unknownClient;
      const shown = name ?? id ?? "";
      const label = id !== null && name !== null && clients.shares(name) ? `${shown} (${id})` : shown;
      return { key, id, name: shown, label, tabled: tabled.has(index), ...facts };
    }),
    offerings: order.offerings,
    lines,
    window,
    ...otherRevenue(lines.count > 0, clients.clients.length, order.offerings, described, holdings),
    reconciliation: reconcile(lines, window),
  };
  return { tables, portfolio, problems };
}

/** Offerings with a line in the window. */
function soldWithin(lines: ReadLines, window: Window): Set<number> {
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  const sold = new Set<number>();
  for (let line = 0; line < lines.count; line++) {
    if (lines.day[line] >= from && lines.day[line] < to) sold.add(lines.offering[line]);
  }
  return sold;
}

/**
 * Offerings by step, in a table's order before others by name, those no longer sold behind them;
 * at the very end those that only older lines know.
 */
function offeringOrder(
  register: OfferingRegister,
  listed: ReadonlyMap<number, Listed>,
  next: readonly (number | null)[],
  nowhere: number,
  inUse: ReadonlySet<number>,
): { offerings: Offering[]; places: number[] } {
  const anyInStack = [...listed.values()].some(({ inStack }) => inStack !== null);
  const ranks = [...listed.keys()];
  const rank = new Map(ranks.map((index, place) => [index, place]));
  const retired = (index: number): boolean => index === nowhere || next[index] !== null || !inUse.has(index);
  const order = register.names
    .map((_, index) => index)
    .sort(
      (a, b) =>
        Number(inUse.has(b)) - Number(inUse.has(a)) ||
        Number(retired(a)) - Number(retired(b)) ||
        (listed.get(a)?.step ?? 99) - (listed.get(b)?.step ?? 99) ||
        (rank.get(a) ?? ranks.length) - (rank.get(b) ?? ranks.length) ||
        compareText(register.names[a], register.names[b]),
    );
  const places: number[] = [];
  order.forEach((index, place) => (places[index] = place));
  const offerings = order.map((index): Offering => {
    const facts = listed.get(index);
    const successor = next[index];
    return {
      key: nameKey(register.names[index]),
      name: register.names[index],
      listed: inUse.has(index),
      retired: retired(index),
      successor: successor === null ? null : places[successor],
      inStack: !retired(index) && (anyInStack ? (facts?.inStack ?? false) : true),
      step: facts?.step ?? null,
      stream: facts?.stream ?? null,
      listPrice: facts?.listPrice ?? null,
      marginShare: facts?.marginShare ?? null,
      infrastructure: facts?.infrastructure ?? null,
      cloud: facts?.cloud ?? null,
      launched: facts?.launched ?? null,
      segments: facts?.segments ?? null,
    };
  });
  return { offerings, places };
}

/** Marks always count; revenue from the Clients table, else from Holdings, where there are no lines. */
function otherRevenue(
  haveLines: boolean,
  clientCount: number,
  offerings: readonly Offering[],
  described: ReadonlyMap<number, Described>,
  cells: readonly Holding[],
): Pick<Portfolio, "undated" | "holdings" | "marks"> {
  const width = offerings.length;
  const marks = new Uint8Array(clientCount * width);
  const amounts = new Float64Array(haveLines ? 0 : clientCount * width).fill(NaN);
  for (const { client, offering, revenue } of cells) {
    const at = client * width + offering;
    if (revenue === null) marks[at] = 1;
    else if (!haveLines) amounts[at] = exactSum([Number.isNaN(amounts[at]) ? 0 : amounts[at], revenue]);
  }
  if (haveLines) return { undated: null, holdings: null, marks };
  const revenue = new Float64Array(clientCount * 5);
  const cost = new Float64Array(clientCount).fill(NaN);
  const fromTable = [...described.values()].some((client) => client.revenue !== null);
  const byStream = new Sums(clientCount * 5);
  for (const [client, facts] of described) {
    if (fromTable) facts.revenue?.forEach((amount, stream) => byStream.add(client * 5 + stream, amount));
    if (facts.cost !== null) cost[client] = facts.cost;
  }
  if (!fromTable) {
    for (const { client, offering, revenue: amount } of cells) {
      if (amount !== null) byStream.add(client * 5 + (offerings[offering].stream ?? UNCLASSIFIED), amount);
    }
  }
  revenue.set(byStream.values());
  const anyAmount = cells.some((cell) => cell.revenue !== null);
  return { undated: { revenue, cost }, holdings: anyAmount ? amounts : null, marks };
}

function reconcile(lines: ReadLines, window: Window): Portfolio["reconciliation"] {
  const sums = new Sums(2);
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  for (let line = 0; line < lines.count; line++) {
    const inside = lines.day[line] >= from && lines.day[line] < to;
    sums.add(inside ? 0 : 1, lines.revenue[line]);
  }
  return { ...lines.sums, used: sums.at(0), outside: sums.at(1) };
}
