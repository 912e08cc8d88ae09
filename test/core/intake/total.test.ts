import type { Cell } from "../../../src/cell";
import { mentionsTotal, saysTotal } from "../../../src/intake/total";
import { places, take } from "../small";

test.each<[Cell, says: boolean, mentions: boolean]>([
  ["Total", true, true],
  ["GRAND TOTAL:", true, true],
  ["sub-total", true, true],
  ["Subtotal", true, true],
  [" total ", true, true],
  ["— Total —", true, true],
  ["Acme Total", false, true],
  ["Acme totals", false, true],
  ["Total for Acme", false, true],
  ["Totally Fit", false, false],
  ["Ideal Total Care", false, false],
  ["Acme subtotal", false, false],
  ["Ada", false, false],
  [15, false, false],
  [null, false, false],
])("%j says total: %s, speaks of one: %s", (cell, says, mentions) =>
  expect([saysTotal(cell), mentionsTotal(cell)]).toEqual([says, mentions]),
);

/** Clients of a table with two columns that add up, and where its problems are. */
function clientsOf(rows: string) {
  const intake = take({ Clients: `Client | MRR | Resale\n${rows}` });
  return [intake.portfolio.clients.map(({ label }) => label), places(intake).map(([at]) => at)];
}

// Method, part 2: a totals row says so *and* adds up, in each of its figures.
test.each<[string, string, string[]]>([
  ["both add up", "Ada | 1 | 2\nBob | 3 | 4\nTotal | 4 | 6", ["Ada", "Bob"]],
  ["of one column alone", "Ada | 1 | 2\nBob | 3 | 4\nTotal | | 6", ["Ada", "Bob"]],
  ["one does not", "Ada | 1 | 2\nTotal | 1 | 3", ["Ada", "Total"]],
  ["a first row is none", "Total | 0 | 0\nAda | 1 | 2", ["Ada", "Total"]],
  ["without a figure it is a client", "Ada | 1 | 2\nTotal | |", ["Ada", "Total"]],
  ["subtotals, and the total of all", "Ada | 1 | 2\nSubtotal | 1 | 2\nBob | 3 | 4\nSubtotal | 3 | 4\nTotal | 4 | 6", ["Ada", "Bob"]],
  // Its first figure is what stands above; a subtotal behind it still adds up all since the last one.
  ["a client called Total parts no subtotal", "Ada | 1 | 2\nTotal | 1 | 9\nBob | 3 | 4\nSubtotal | 5 | 15", ["Ada", "Bob", "Total"]],
])("totals rows of clients: %s", (_, rows, clients) => expect(clientsOf(rows)).toEqual([clients, []])); // prettier-ignore
