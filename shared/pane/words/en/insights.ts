import type { OfferingFigures, Stretch } from "../../../insights";
import type { Since } from "../../../since";
import { percent, whole } from "../../figures";
import { count } from "../count";

/** The figures and charts. */
export const insights = {
  none: "No figures yet: nothing in the workbook can be read. See “Sheets”.",
  reckoning: "Computing…",
  headlines: "Key figures",
  revenue: "Revenue, twelve months",
  runRate: (amount: number) => `run rate ${whole(amount)}`,
  clients: "Clients",
  notAssessed: (clients: number) =>
    clients === 0 ? "all assessed against the target profile" : `${whole(clients)} not assessed`,
  fullStack: "In profile and on the full stack",
  fullStackBenchmark: "best in class: more than 70%",
  meanStack: "Mean stack %",
  potential: "Cross-sell potential a year",
  uplift: "Potential ÷ revenue",
  upliftBenchmark: "50% to 200%",
  source:
    "Benchmarks as quoted by Service Leadership, “Mastering Cross-Selling”; it does not say of what the 50% to 200% are.",

  pareto: "Where the revenue is",
  paretoNote: (clients: number, of: number) =>
    `${count(clients, "client", "clients")} of ${whole(of)} ${clients === 1 ? "makes" : "make"} 80% of the revenue.`,
  noShares: "The revenue sums to 0 or less: no shares can be formed.",
  largest: "largest clients",
  smallest: (last: number) => `number ${whole(last)}`,
  stretch: ({ first, last, share, cumulative }: Stretch) =>
    `Clients ${whole(first)} to ${whole(last)} by revenue: ${percent(share)}, ${percent(cumulative)} with all larger ones. Select their rows.`,
  places: "Clients by revenue",
  share: "Share",
  cumulative: "Running share",
  fromTo: (first: number, last: number) =>
    first === last ? whole(first) : `${whole(first)} to ${whole(last)}`,

  offerings: "Potential by offering",
  offeringNote: ({ gaps, holders, applies, estimated }: OfferingFigures) =>
    `${count(gaps, "gap", "gaps")}; ${whole(holders)} of ${whole(applies)} have it${estimated ? "; list price" : ""}`,
  moreOfferings: (rest: number) => `And ${count(rest, "smaller one", "smaller ones")}, in the table.`,
  noGaps: "No gap is worth anything.",
  offering: "Offering",
  gaps: "Gaps",
  attachRate: "Attach rate",

  classes: "Classes",
  className: (name: string) =>
    ({ "–": "No class", New: "New, no class yet", Left: "Left" })[name] ?? `Class ${name}`,
  classNote: (clients: number, potential: number) =>
    `${count(clients, "client", "clients")}; potential ${whole(potential)}`,
  oneClass: "Class",
  income: "Revenue",
  worth: "Potential",

  moves: "What moved between classes",
  before: "before",
  now: "now",
  from: "From",
  to: "To",
  movesText: (flows: Since["flows"]) =>
    `Clients by class before and now. ${flows
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, clients }) => `${from} to ${to}: ${whole(clients)}.`)
      .join(" ")}`,
  noMoves: "Nobody changed class since the sheets were written before.",
  noMovesYet: "Shown from the second time on that sheets are generated.",

  quarters: "Class movement by quarter",
  noQuartersYet:
    "Shown from the second quarter on: each time that sheets are generated, their quarter is kept.",
  quarterValue: (rose: number, fell: number) => `${whole(rose)} up, ${whole(fell)} down`,
  quarterNote: (stayed: number, gained: number, lost: number) =>
    `${whole(stayed)} as before; ${whole(gained)} gained, ${whole(lost)} lost`,
  quarter: "Quarter",
  rose: "Up",
  fell: "Down",
  stayed: "As before",
  gained: "Gained",
  lost: "Lost",

  asTable: "As a table",
  noRows: (sheet: string) => `These rows are not on a sheet yet. Generate ${sheet}, then choose them again.`,
  rowsShown: (rows: number, of: number, sheet: string) =>
    rows === of
      ? `${count(rows, "row", "rows")} selected on ${sheet}.`
      : `${whole(rows)} of ${count(of, "row", "rows")} selected on ${sheet}: the others stand apart. Sort the sheet to see them together.`,
};
