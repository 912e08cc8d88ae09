import type { Field } from "../../src/intake/field";
import type { TableKind } from "../../src/intake/table";
import type { SheetKind } from "../grid";
import { money, percent, whole } from "./figures";

const count = (value: number, one: string, many: string): string =>
  `${whole(value)} ${value === 1 ? one : many}`;
const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** A column of the input, as the pane calls it. */
export const fieldNames: Readonly<Record<Field, string>> = {
  client: "Client",
  clientId: "Client ID",
  offering: "Offering",
  date: "Date",
  revenue: "Revenue",
  cost: "Cost",
  profit: "Profit",
  stream: "Stream",
  quantity: "Quantity",
  order: "Invoice or order",
  accountManager: "Account manager",
  segment: "Segment",
  seats: "Seats",
  inProfile: "In profile",
  clientSince: "Client since",
  leftOn: "Left on",
  contractEnd: "Contract end",
  pricingCurrent: "Pricing current",
  package: "Package",
  earlyTerminations: "Early terminations",
  serviceHours: "Service hours",
  averageDiscount: "Average discount",
  itBudget: "IT budget",
  mrr: "MRR",
  project: "Project",
  tm: "T&M",
  resale: "Resale",
  alsoKnownAs: "Also known as",
  step: "Step",
  inStack: "In stack",
  listPrice: "List price a year",
  marginShare: "Margin %",
  replaces: "Replaces",
  infrastructure: "Infrastructure",
  cloud: "Cloud",
  launched: "Launched",
  segments: "Segments",
  link: "Link",
};

export const kindNames: Readonly<Record<TableKind, string>> = {
  lines: "Invoice lines",
  clients: "Clients",
  offerings: "Offerings",
  holdings: "Holdings",
};

/** What each kind of table is for, where none was found. */
export const kindUses: Readonly<Record<TableKind, string>> = {
  lines: "One row for each invoice line. Needed, unless there is a table of holdings.",
  holdings: "One row for each client, one column for each offering, the year's revenue in the cells.",
  clients: "One row for each client: who looks after it, its size, whether it fits the profile.",
  offerings: "One row for each offering: its step, and whether it belongs to the stack.",
};

export const sheetHints: Readonly<Partial<Record<SheetKind, string>>> = {
  potential: "by offering: averages, gaps, what closing them brings",
  offers: "whom to sell what next, and why",
  plan: "who is upgraded when, and what the D clients are worth",
  problems: "when there are any",
  settings: "every cut, target and rate, explained",
};

/** All other words of the pane. Names of sheets and of their columns are English in every language. */
export const words = {
  title: "Cross-Sell Matrix",
  data: "Your data",
  look: "Look again",
  looking: "Reading the workbook…",
  months: (months: number) => `${count(months, "month", "months")} of data`,
  noPeriod: "No dated lines",
  clients: "Clients",
  offerings: "Offerings",
  lines: "Invoice lines",
  revenue: "Revenue used",
  reconciliation: "Where the revenue went",
  reconciled: {
    used: "Used in the twelve months",
    outside: "Outside the twelve months",
    problem: "In rows with a problem",
    totals: "In rows of totals",
    read: "Read in all",
  },

  lastMonth: "Last of the twelve months",
  latestMonth: (month: string | null) =>
    month === null ? "The latest with data" : `The latest with data (${month})`,
  incomplete: (month: string) =>
    `${month} is not complete: it has less than half the revenue of a usual month, so every client looks smaller than it is.`,
  useMonth: (month: string) => `Use ${month} instead`,

  tables: "Tables",
  rows: (rows: number) => count(rows, "row", "rows"),
  headerAt: "Header at",
  unrecognised: "Not recognised",
  unrecognisedAdvice: "Its headers do not say what it is. Leave it, or choose its columns.",
  chooseColumns: "Choose columns",
  copies: (sheets: number) =>
    sheets === 1
      ? "looks like a generated sheet but is a copy. It is left out and never changed."
      : "look like generated sheets but are copies. They are left out and never changed.",
  expected: "Tables that can be read",
  expectedWords: (words: string) => `or ${words}`,

  sheets: "Sheets to generate",
  noSheets: "No sheet is chosen. Tick at least one under “Sheets to generate”.",

  columns: "Columns",
  columnsHint: "Correct these where a column was taken for something else.",
  noTables: "No table was found yet.",
  none: "(none)",
  more: (columns: number) => count(columns, "more column", "more columns"),
  automatic: "Choose automatically",

  problems: "Problems",
  noProblems: "Nothing to look at.",
  leftOut: (amount: number) => `${money(amount)} left out`,
  moreProblems: (rest: number, listed: boolean) =>
    listed
      ? `And ${whole(rest)} more in the Problems sheet.`
      : `And ${whole(rest)} more. The Problems sheet lists all of them.`,

  generate: "Generate sheets",
  stop: "Stop",
  progress: "Progress",
  ready: "Ready.",
  running: "Generating…",
  stopping: "Stopping after this step…",
  stopped: "Stopped. Sheets that say “Incomplete” are finished by generating again.",
  cannot: "Nothing can be generated yet: see “Your data”.",
  failed: (message: string) =>
    `It did not work: ${ended(message)} Your own sheets are as they were. Try again.`,
  done: (sheets: number, clients: number, offerings: number) =>
    `Done: ${count(sheets, "sheet", "sheets")} for ${count(clients, "client", "clients")} and ${count(offerings, "offering", "offerings")}.`,
  doneMoney: (revenue: number, potential: number) =>
    revenue > 0
      ? `Revenue ${whole(revenue)}, potential ${whole(potential)} (${percent(potential / revenue)} on top).`
      : `Revenue ${whole(revenue)}, potential ${whole(potential)}.`,
  doneWon: (won: number) => `${count(won, "cross-sale", "cross-sales")} won since the last time.`,
  doneProblems: (problems: number) =>
    problems === 0 ? "No problems." : `${count(problems, "problem", "problems")}.`,

  result: "Cross-sell potential",
  onTop: (revenue: number, uplift: string | null) =>
    uplift === null
      ? `beside a revenue of ${whole(revenue)}`
      : `${uplift} on top of a revenue of ${whole(revenue)}`,
  classes: "Clients by class",
  openSheets: "Open a sheet",
  seeProblems: (problems: number) => `${count(problems, "problem", "problems")} to look at`,
} as const;
