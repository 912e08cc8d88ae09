import { firstDay } from "../src/calendar";
import { exactSum } from "../src/sums";
import type { Host } from "./host";
import { rowKey } from "./key";
import { addressOf } from "./layout/address";
import { lookInto, type Found } from "./look-into";
import type { PaneHost, SheetCell } from "./pane-host";
import { answer, resting, type Job } from "./steps";
import { renamedSince } from "./typed/renamed";
import { underNewNames } from "./typed/under-names-now";
import { offeringOf } from "./typed/slot";
import { calledIn } from "./typed/called";
import { recognize } from "./typed/standing";
import type { Wish } from "./wish";

/** An invoice line, and the cell of its revenue. */
export interface LineBehind {
  /** Serial number. */
  readonly day: number;
  readonly offering: string;
  readonly revenue: number;
  /** null where it is not known. */
  readonly cost: number | null;
  readonly sheet: string;
  readonly address: string;
}

/** The invoice lines of the window from which a figure comes; the newest first. */
export interface LinesBehind {
  readonly client: string;
  /** null: of all its offerings. */
  readonly offering: string | null;
  readonly lines: readonly LineBehind[];
  /** Their sum, which is the figure on Holdings. */
  readonly revenue: number;
  /** What the lines cost of which that is known; null where it is of none. */
  readonly cost: number | null;
}

/** Why there are no lines to show. */
export type NoLines =
  /** No cell of a generated sheet is selected. */
  | "elsewhere"
  /** The row is about no client of the data, or the column about an offering that they lack. */
  | "unknown"
  /** The data give revenue without invoice lines. */
  | "no lines";

/** From which invoice lines the figures of the selected client come: those of its offering where the column is one. */
export function* linesBehind(
  host: Host & Pick<PaneHost, "selected">,
  wish: Wish,
): Job<LinesBehind | NoLines> {
  const cell = yield* answer(host.selected());
  if (cell === null) return "elsewhere";
  const found = yield* lookInto(host, wish);
  const about = yield* aboutCell(found, cell);
  if (about === null) return "elsewhere";
  const { portfolio } = found.intake;
  const client = portfolio.clients.findIndex(({ key }) => rowKey(key) === about.row);
  const offering = portfolio.offerings.findIndex(({ key }) => key === about.offering);
  if (client < 0 || (about.offering !== null && offering < 0)) return "unknown";
  if (portfolio.undated !== null) return "no lines";
  return linesOf(found, client, about.offering === null ? null : offering);
}

/** The row and the offering that a cell is about, wherever rows and columns have been moved to; null for no sheet of ours. */
function* aboutCell(
  { standing, kept, intake }: Found,
  { id, row, column }: SheetCell,
): Job<{ row: string | undefined; offering: string | null } | null> {
  const sheet = standing.find((one) => one.id === id);
  if (!sheet) return null;
  const renamed = renamedSince(intake.portfolio, intake.offeringNamed, kept.journal);
  const journal = underNewNames(kept.journal, renamed);
  const { rows, columns } = yield* resting(recognize(sheet, journal, renamed, calledIn(journal, renamed)));
  return { row: rows.get(row), offering: offeringOf(columns[column]) };
}

function linesOf({ intake }: Found, client: number, offering: number | null): LinesBehind {
  const { portfolio, origins } = intake;
  const { lines, window, clients, offerings } = portfolio;
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  const own: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (lines.client[line] !== client || lines.day[line] < from || lines.day[line] >= to) continue;
    if (offering === null || lines.offering[line] === offering) own.push(line);
  }
  own.sort((a, b) => lines.day[b] - lines.day[a] || a - b);
  const costs = own.map((line) => lines.cost[line]).filter((cost) => !Number.isNaN(cost));
  return {
    client: clients[client].label,
    offering: offering === null ? null : offerings[offering].name,
    lines: own.map((line) => {
      const table = origins.tables[origins.table[line]];
      const cost = lines.cost[line];
      return {
        day: lines.day[line],
        offering: offerings[lines.offering[line]].name,
        revenue: lines.revenue[line],
        cost: Number.isNaN(cost) ? null : cost,
        sheet: table.source.name,
        address: addressOf(origins.row[line], table.fields.get("revenue") as number),
      };
    }),
    revenue: exactSum(own.map((line) => lines.revenue[line])),
    cost: costs.length > 0 ? exactSum(costs) : null,
  };
}
