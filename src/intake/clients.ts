import type { Client } from "../portfolio";
import { exactSum, Sums } from "../sums";
import type { ClientTable } from "./client-tables";
import { describesClients } from "./heading";
import { writtenNeeds, type WrittenNeeds } from "./needs";
import type { Problem } from "./problem";
import { TableReader } from "./reader";
import { AMBIGUOUS, type ClientRegister } from "./register";

/** What the Clients tables say of a client, and its revenue by stream where they give one. */
export interface Described extends Omit<Client, "key" | "id" | "name" | "label" | "tabled"> {
  /** MRR, Project, T&M, Resale, Unclassified; null when the table has no revenue for it. */
  readonly revenue: readonly number[] | null;
  readonly cost: number | null;
  readonly needs: WrittenNeeds | null;
}

const number = "Not a number. Enter a number, or clear the cell.";
const date = "Not a date. Write it as 2026-09-30, or clear the cell.";

function describe(reader: TableReader, row: number): Described {
  const amounts = (["mrr", "project", "tm", "resale", "revenue"] as const).map((field) =>
    reader.numberOrProblem(row, field, number),
  );
  // A table with both a total and its streams means the total as their sum, not beside them.
  if (amounts.slice(0, 4).some((amount) => amount !== null)) amounts[4] = null;
  const seats = reader.numberOrProblem(row, "seats", number);
  return {
    accountManager: reader.textOrProblem(row, "accountManager"),
    segment: reader.textOrProblem(row, "segment"),
    seats: seats !== null && seats > 0 ? seats : null,
    inProfile: reader.flagOrProblem(row, "inProfile"),
    since: reader.dateOrProblem(row, "clientSince", date),
    leftOn: reader.dateOrProblem(row, "leftOn", date),
    contractEnd: reader.dateOrProblem(row, "contractEnd", date),
    pricingCurrent: reader.textOrProblem(row, "pricingCurrent"),
    package: reader.textOrProblem(row, "package"),
    earlyTerminations: reader.numberOrProblem(row, "earlyTerminations", number),
    serviceHours: reader.numberOrProblem(row, "serviceHours", number),
    averageDiscount: reader.shareOrProblem(row, "averageDiscount", "Not a share. Write 0.25 or 25 %."),
    itBudget: reader.numberOrProblem(row, "itBudget", number),
    revenue: amounts.some((amount) => amount !== null) ? amounts.map((amount) => amount ?? 0) : null,
    cost: reader.numberOrProblem(row, "cost", number),
    needs: writtenNeeds(reader, row),
  };
}

/** Fills what the first row about a client leaves open from later ones. */
function fill(first: Described, later: Described): Described {
  const filled: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(later)) filled[name] = filled[name] ?? value;
  return filled as unknown as Described;
}

/** What the Clients tables give. */
export interface DescribedClients {
  /** What is known of each client by its index in the register. */
  readonly byClient: ReadonlyMap<number, Described>;
  /** Whether any of their rows gives revenue. */
  readonly givesRevenue: boolean;
  /** Revenue of rows that cannot be used, and of totals rows. */
  readonly problem: number;
  readonly totals: number;
}

/**
 * Reads the Clients tables, and what Holdings tables say of clients beside their grid.
 *
 * @param counts Whether their revenue counts: there are no invoice lines.
 * @source Method, part 2.
 */
export function readClients(
  tables: readonly ClientTable[],
  clients: ClientRegister,
  counts: boolean,
  problems: Problem[],
): DescribedClients {
  const byClient = new Map<number, Described>();
  const sums = new Sums(2);
  let givesRevenue = false;
  for (const table of tables.filter(({ kind, fields }) => kind === "clients" || describesClients(fields))) {
    const reader = new TableReader(table, problems);
    for (let row = table.headerRow + 1; row < table.endRow; row++) {
      if (reader.skips(row)) continue;
      const total = table.totals.has(row);
      const described = describe(total ? new TableReader(table, []) : reader, row);
      const amount = described.revenue && counts ? exactSum(described.revenue) : null;
      if (amount !== null) givesRevenue = true;
      if (total) sums.add(1, amount ?? 0);
      if (total) continue;
      // The grid's own reader tells of clients that it cannot find.
      const index = clientOf(reader, row, clients, amount, table.kind === "holdings");
      const known = byClient.get(index);
      if (index < 0) sums.add(0, amount ?? 0);
      if (index < 0) continue;
      if (known && table.kind === "clients") {
        const lost = known.revenue ? amount : null;
        sums.add(0, lost ?? 0);
        const advice = "This client has a row above, which counts first. Delete one of the two.";
        reader.report(row, reader.whose, advice, lost);
      }
      byClient.set(index, known ? fill(known, described) : described);
    }
  }
  return { byClient, givesRevenue, problem: sums.at(0), totals: sums.at(1) };
}

/**
 * The client of a row in a table of clients; below 0, with a problem, when there is none.
 *
 * @param amount Revenue that the row then loses; null for none.
 */
export function clientOf(
  reader: TableReader,
  row: number,
  clients: ClientRegister,
  amount: number | null,
  silent = false,
): number {
  const id = reader.named(row, "clientId");
  const name = reader.named(row, "client");
  if (id === null && name === null) {
    if (!silent) reader.report(row, reader.whose, "No client. Enter the client, or delete the row.", amount);
    return -1;
  }
  const index = id === null ? clients.byNameOnly(name) : clients.withId(id, name);
  if (silent) return index;
  if (index === AMBIGUOUS) {
    reader.report(row, "client", "Several clients have this name. Enter the client ID.", amount);
  } else reader.reportFailed(row);
  return index;
}
