import type { SheetKind } from "../../../grid";
import type { Doing } from "../../../steps";
import { money, percent, whole } from "../../figures";
import { count, ended } from "../count";

/** What each sheet tells, or when it is made. */
export const sheetHints: Readonly<Record<SheetKind, string>> = {
  summary: "the figures that matter, beside their benchmarks",
  concentration: "every client by revenue, and where each cent went",
  portfolio: "classes A to D, margins, what lifts a client a class",
  matrix: "client by offering: what is held, what is missing",
  holdings: "the revenue behind every cell of the matrix",
  potential: "by offering: averages, gaps, what closing them brings",
  offers: "whom to sell what next, and why",
  plan: "who is upgraded when, and what the D clients are worth",
  playbook: "what goes together, and what clients buy next",
  scorecard: "churn, cross-sales, retention, account managers, goals",
  page: "one printed page a client, chosen by drop-down",
  history: "every client quarter by quarter, and who moves between classes",
  problems: "when there are any",
  settings: "every cut, target and rate, explained",
};

const remaining = (seconds: number): string =>
  seconds < 60 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`;

/** The sheets' view: what was found, which sheets to make, what came of it. */
export const flow = {
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
  step: (doing: Doing, secondsLeft: number | null) => {
    const stages = {
      reading: "Reading the tables",
      again: "Reading once more: somebody typed meanwhile",
      checking: "Checking every row",
      computed: "Computed",
      done: "Done",
    };
    const stage = typeof doing === "string" ? stages[doing] : `Writing ${doing.write}`;
    return secondsLeft === null ? stage : `${stage} · ${remaining(secondsLeft)}`;
  },
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
};
