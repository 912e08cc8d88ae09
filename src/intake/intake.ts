import { firstDay, type Month } from "../calendar";
import { NO_OFFERING, UNCLASSIFIED, type Portfolio, type Reconciliation, type Window } from "../portfolio";
import { atOnce, type Slices } from "../slices";
import { exactSum, Sums } from "../sums";
import { isClientTable, settleTables } from "./client-tables";
import { readBundles } from "./bundles";
import { readClients, type Described } from "./clients";
import { duplicateRows } from "./duplicates";
import { findTables } from "./find-tables";
import { readHoldings } from "./holdings";
import { BY_OFFERING, readLines, type ReadLines } from "./lines";
import { readManagers } from "./managers";
import { offeringOrder } from "./offering-order";
import { readOfferings, successors } from "./offerings";
import type { WrittenNeeds } from "./needs";
import type { Problem } from "./problem";
import { ClientRegister, OfferingRegister } from "./register";
import { registerIds, registerNames } from "./register-tables";
import type { Mapping, Source, Table } from "./table";
import { otherRevenue } from "./undated";
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
  /** Where the portfolio's lines stand, in their order: `table` is an index into `tables` here. */
  readonly origins: Pick<ReadLines, "table" | "row"> & { readonly tables: readonly Table[] };
  readonly portfolio: Portfolio;
  readonly problems: readonly Problem[];
  /** The key of the offering that a name means, also by Also known as; null when there is none. */
  readonly offeringNamed: (name: string) => string | null;
  /** The needs of clients by their index, as written; `settleNeeds` says what they mean. */
  readonly needs: ReadonlyMap<number, WrittenNeeds>;
}

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
  needs: null,
};

/**
 * Turns the user's tables into a portfolio. What cannot be used is a problem with its
 * address; the rest is computed.
 *
 * @param sources Sheets or files as they are, headers wherever they stand.
 * @source Method, parts 1 and 2.
 */
export function takeIn(sources: readonly Source[], options: IntakeOptions): Intake {
  return atOnce(takeInSlowly(sources, options));
}

/** The same in slices. */
export function* takeInSlowly(sources: readonly Source[], options: IntakeOptions): Slices<Intake> {
  const problems: Problem[] = [];
  const clients = new ClientRegister();
  const offerings = new OfferingRegister();
  const found: Table[] = [];
  for (const source of sources) found.push(...(yield* findTables(source, options.mapping)));
  const ofKind = (kind: Table["kind"]): Table[] => found.filter((table) => table.kind === kind);
  const listed = readOfferings(ofKind("offerings"), offerings, problems);
  // Clients tables first: their spelling of a name is the one shown.
  const byAuthority = [...found].sort((a, b) => Number(a.kind === "lines") - Number(b.kind === "lines"));
  for (const table of byAuthority) yield* registerIds(table, clients);
  yield;
  for (const table of byAuthority) if (table.kind === "clients") registerNames(table, clients);
  let nowhere = -1;
  const noOffering = (): number => (nowhere < 0 ? (nowhere = offerings.of(NO_OFFERING)) : nowhere);
  const lines = yield* readLines(ofKind("lines"), clients, offerings, noOffering, options.today, problems);
  const haveLines = lines.count > 0;
  const tables = settleTables(found, offerings, haveLines);
  const clientTables = tables.filter(isClientTable);
  const described = readClients(clientTables, clients, !haveLines, problems);
  const gridCounts = !haveLines && !described.givesRevenue;
  const grid = readHoldings(clientTables, clients, offerings, gridCounts, problems);
  problems.push(...(yield* duplicateRows(ofKind("lines"), lines)));
  yield;
  const window = findWindow(lines.day, lines.revenue, lines.count, options.today, options.lastMonth);
  const inUse = new Set([
    ...listed.keys(),
    ...grid.cells.map(({ offering }) => offering),
    ...soldWithin(lines, window, offerings.names.length),
  ]);
  yield;
  const order = offeringOrder(offerings, listed, successors(listed, offerings), nowhere, inUse);
  const places = new Int32Array(order.places);
  for (let line = 0; line < lines.count; line++) lines.offering[line] = places[lines.offering[line]];
  const streamOf = order.offerings.map(({ stream }) => stream ?? UNCLASSIFIED);
  for (let line = 0; line < lines.count; line++) {
    if (lines.stream[line] === BY_OFFERING) lines.stream[line] = streamOf[lines.offering[line]];
  }
  const cells = grid.cells.map((cell) => ({ ...cell, offering: places[cell.offering] }));
  yield;
  const tabled = new Set([...described.byClient.keys(), ...grid.clients]);
  const { reconciliation, ...other } = otherRevenue(
    haveLines,
    clients.clients.length,
    order.offerings,
    described,
    { ...grid, cells },
    window,
  );
  const index = (name: string): number | null => {
    const found = offerings.find(name);
    return found === undefined ? null : places[found];
  };
  const bundles = readBundles(ofKind("bundles"), order.offerings, index, options.today, problems);
  const portfolio: Portfolio = {
    clients: clients.clients.map(({ key, id, name }, index) => {
      const {
        revenue: _revenue,
        cost: _cost,
        needs: _needs,
        ...facts
      } = described.byClient.get(index) ?? unknownClient;
      const shown = name ?? id ?? "";
      const label = id !== null && name !== null && clients.shares(name) ? `${shown} (${id})` : shown;
      return { key, id, name: shown, label, tabled: tabled.has(index), ...facts };
    }),
    roles: readManagers(ofKind("managers"), problems),
    offerings: order.offerings,
    bundles,
    lines,
    window,
    ...other,
    reconciliation: reconcile(lines, window, reconciliation),
  };
  const offeringNamed = (name: string): string | null => {
    const place = index(name);
    return place === null ? null : order.offerings[place].key;
  };
  const origins = { tables: ofKind("lines"), table: lines.table, row: lines.row };
  const needs = new Map(
    [...described.byClient].flatMap(([index, { needs: own }]) => (own ? [[index, own] as const] : [])),
  );
  return { tables, origins, portfolio, problems, offeringNamed, needs };
}

/** Offerings with a line in the window. */
function soldWithin(lines: ReadLines, window: Window, offerings: number): number[] {
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  const sold = new Uint8Array(offerings);
  for (let line = 0; line < lines.count; line++) {
    if (lines.day[line] >= from && lines.day[line] < to) sold[lines.offering[line]] = 1;
  }
  return [...sold.keys()].filter((offering) => sold[offering] === 1);
}

function reconcile(lines: ReadLines, window: Window, other: Reconciliation): Reconciliation {
  const sums = new Sums(2);
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  for (let line = 0; line < lines.count; line++) {
    const inside = lines.day[line] >= from && lines.day[line] < to;
    sums.add(inside ? 0 : 1, lines.revenue[line]);
  }
  const both = { ...lines.sums, used: sums.at(0), outside: sums.at(1) };
  return {
    read: exactSum([both.read, other.read]),
    used: exactSum([both.used, other.used]),
    outside: exactSum([both.outside, other.outside]),
    problem: exactSum([both.problem, other.problem]),
    totals: exactSum([both.totals, other.totals]),
  };
}
