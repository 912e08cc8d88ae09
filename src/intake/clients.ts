import { isBlank } from "../cell";
import type { Client } from "../portfolio";
import { exactSum } from "../sums";
import type { Problem } from "./problem";
import { TableReader } from "./reader";
import { AMBIGUOUS, type ClientRegister } from "./register";
import { describesClients, type Table } from "./table";
import { Above, saysTotal } from "./total";

/** What the Clients tables say of a client, and its revenue by stream where they give one. */
export interface Described extends Omit<Client, "key" | "id" | "name" | "label" | "tabled"> {
  /** MRR, Project, T&M, Resale, Unclassified; null when the table has no revenue for it. */
  readonly revenue: readonly number[] | null;
  readonly cost: number | null;
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
    accountManager: reader.text(row, "accountManager"),
    segment: reader.text(row, "segment"),
    seats: seats !== null && seats > 0 ? seats : null,
    inProfile: reader.flagOrProblem(row, "inProfile"),
    since: reader.dateOrProblem(row, "clientSince", date),
    leftOn: reader.dateOrProblem(row, "leftOn", date),
    contractEnd: reader.dateOrProblem(row, "contractEnd", date),
    pricingCurrent: reader.text(row, "pricingCurrent"),
    package: reader.text(row, "package"),
    earlyTerminations: reader.numberOrProblem(row, "earlyTerminations", number),
    serviceHours: reader.numberOrProblem(row, "serviceHours", number),
    averageDiscount: reader.shareOrProblem(row, "averageDiscount", "Not a share. Write 0.25 or 25 %."),
    itBudget: reader.numberOrProblem(row, "itBudget", number),
    revenue: amounts.some((amount) => amount !== null) ? amounts.map((amount) => amount ?? 0) : null,
    cost: reader.numberOrProblem(row, "cost", number),
  };
}

/** Fills what the first row about a client leaves open from later ones. */
function fill(first: Described, later: Described): Described {
  const filled: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(later)) filled[name] = filled[name] ?? value;
  return filled as unknown as Described;
}

/**
 * Reads the Clients tables, and what Holdings tables say of clients beside their grid.
 *
 * @returns What is known of each client by its index in the register.
 * @source Method, part 2.
 */
export function readClients(
  tables: readonly Table[],
  clients: ClientRegister,
  problems: Problem[],
): Map<number, Described> {
  const found = new Map<number, Described>();
  for (const table of tables) {
    const reader = new TableReader(table, problems);
    const above = new Above();
    for (let row = table.headerRow + 1; row < table.endRow; row++) {
      if (reader.skips(row)) continue;
      const described = describe(reader, row);
      if (described.revenue) {
        const amount = exactSum(described.revenue);
        if (saysTotal(reader.cell(row, "client")) && above.isTotal(amount)) continue;
        above.add(amount);
      }
      const index = clientOf(reader, row, clients);
      if (index < 0) continue;
      const known = found.get(index);
      if (known && table.kind === "clients") {
        reader.report(
          row,
          "client",
          "This client has a row above, which counts first. Delete one of the two.",
          null,
        );
      }
      found.set(index, known ? fill(known, described) : described);
    }
  }
  return found;
}

/** The client of a row in a table of clients; below 0, with a problem, when there is none. */
export function clientOf(reader: TableReader, row: number, clients: ClientRegister, silent = false): number {
  const id = reader.cell(row, "clientId");
  const name = reader.cell(row, "client");
  if (!isBlank(id)) return clients.withId(id, name);
  if (isBlank(name)) {
    if (!silent) reader.report(row, "client", "No client. Enter the client, or delete the row.", null);
    return -1;
  }
  const index = clients.byNameOnly(name);
  if (index === AMBIGUOUS && !silent) {
    reader.report(row, "client", "Several clients have this name. Enter the client ID.", null);
  }
  return index;
}

/** Tables that tell something about clients: Clients tables, and Holdings tables with more than a name. */
export function tablesOfClients(tables: readonly Table[]): Table[] {
  return tables.filter(
    ({ kind, fields }) => kind === "clients" || (kind === "holdings" && describesClients(fields)),
  );
}
