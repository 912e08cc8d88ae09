import { bundleOffers } from "../../../src/measures/bundles";
import type { Letter } from "../../../src/measures/states";
import { run, type Sheets } from "../small";

/* Method, part 7 (bundles): each case is worked by hand. */

/*
 * Bob, Cid and Dot have all three offerings; Ada has Email for 100. Of three peers three have each: fit
 * (3 + 10) ÷ (3 + 10) = 1. Backup 200 and Voice 300 a year, at costs of 120 and 150: margins of 80 and 150.
 */
const lines = [
  "Client | Offering | Date | Revenue | Cost",
  "Ada | Email | 2026-06-10 | 100 | 60",
  ...["Bob", "Cid", "Dot"].flatMap((name) => [
    `${name} | Email | 2026-06-10 | 100 | 60`,
    `${name} | Backup | 2026-06-10 | 200 | 120`,
    `${name} | Voice | 2026-06-10 | 300 | 150`,
  ]),
].join("\n");

function offered(
  headers: string,
  row: string,
  { marks = {}, clients }: { marks?: Record<string, Letter>; clients?: string } = {},
) {
  const sheets: Sheets = {
    Lines: lines,
    Bundles: `Bundle | Offerings | ${headers}\nStart | ${row}`,
    ...(clients && { Clients: clients }),
  };
  const { measures, intake, row: rowOf } = run(sheets, { marks });
  expect(intake.problems).toEqual([]);
  return measures.bundles[rowOf("Ada")].map(({ closes, fit, revenue, margin, score }) => ({
    closes: closes.map((one) => intake.portfolio.offerings[one].name),
    figures: [fit, revenue, margin, score].map((one) => Math.round(one * 1e6) / 1e6),
  }));
}

test.each<[string, string, string, number[]]>([
  ["at its parts' own prices", "Rebate", "Backup; Voice |", [1, 500, 230, 230]],
  // 50 less revenue at the same cost.
  ["10 % off what is newly bought", "Discount %", "Backup; Voice | 10 %", [1, 450, 180, 180]],
  [
    "a rebate comes off the margin, not the revenue",
    "Discount % | Rebate",
    "Backup; Voice | 10 % | 30",
    [1, 450, 150, 150],
  ],
  [
    "what the client has keeps its price under a discount",
    "Discount %",
    "Email; Backup; Voice | 10 %",
    [1, 450, 180, 180],
  ],
  ["a price stands for all of it", "Price", "Backup; Voice | 400", [1, 400, 130, 130]],
  // 550 − 100 that Ada pays for Email already − 270 of costs.
  [
    "and what the client has paid before falls away",
    "Price",
    "Email; Backup; Voice | 550",
    [1, 450, 180, 180],
  ],
])("%s", (_, headers, row, figures) =>
  expect(offered(headers, row)).toEqual([{ closes: ["Backup", "Voice"], figures }]),
);

test.each<[string, string, string, Parameters<typeof offered>[2]]>([
  ["one gap", "Price", "Email; Backup | 400", {}],
  ["no margin left", "Price", "Backup; Voice | 270", {}],
  ["a discount that eats the margin", "Discount %", "Backup; Voice | 46 %", {}],
  ["a rebate that eats the margin", "Rebate", "Backup; Voice | 230", {}],
  ["one of it declined", "Price", "Email; Backup; Voice | 550", { marks: { "Ada/Voice": "X" } }],
  ["one of it from a competitor", "Price", "Email; Backup; Voice | 550", { marks: { "Ada/Voice": "C" } }],
  ["one of it does not apply", "Price", "Email; Backup; Voice | 550", { marks: { "Ada/Voice": "N" } }],
  ["for another segment", "Segments", "Backup; Voice | Law", { clients: "Client | Segment\nAda | Dental" }],
  ["for a segment, and none is known", "Segments", "Backup; Voice | Law", {}],
  ["for more seats", "Seats from", "Backup; Voice | 11", { clients: "Client | Seats\nAda | 10" }],
  ["for fewer seats", "Seats to", "Backup; Voice | 9", { clients: "Client | Seats\nAda | 10" }],
  ["for a size, and none is known", "Seats from", "Backup; Voice | 1", {}],
])("not offered: %s", (_, headers, row, more) => expect(offered(headers, row, more)).toEqual([]));

test.each<[string, string, string, Parameters<typeof offered>[2]]>([
  ["in play is still a gap", "Price", "Backup; Voice | 400", { marks: { "Ada/Voice": "P" } }],
  [
    "its segment, however written",
    "Segments",
    "Backup; Voice | law; DENTAL",
    { clients: "Client | Segment\nAda | Dental" },
  ],
  [
    "at the edge of its size",
    "Seats from | Seats to",
    "Backup; Voice | 10 | 10",
    { clients: "Client | Seats\nAda | 10" },
  ],
])("offered: %s", (_, headers, row, more) => expect(offered(headers, row, more)).toHaveLength(1));

test("fit is the parts' own, each by what it would bring", () => {
  // Nobody else lacks it, but only Bob has Voice: fit of Voice (1 + 10/3) ÷ 13 = 1/3, of Backup 1; (200 + 300 ÷ 3) ÷ 500 = 0.6.
  const few = lines
    .split("\n")
    .filter((line) => !/^(Cid|Dot) \| Voice/.test(line))
    .join("\n");
  const { measures, row } = run({ Lines: few, Bundles: "Bundle | Offerings\nStart | Backup; Voice" });
  expect(measures.bundles[row("Ada")][0].fit).toBeCloseTo(0.6, 12);
});

test("who left, and a lone client, is offered none; without bundles nothing is looked for", () => {
  const bundle = "Bundle | Offerings\nStart | Backup; Voice";
  const left = run({ Lines: lines, Bundles: bundle, Clients: "Client | Left on\nAda | 2026-06-20" });
  expect(left.measures.bundles[left.row("Ada")]).toEqual([]);
  const lone = "Client | Offering | Date | Revenue\nAda | Email | 2026-06-10 | 100";
  const alone = run({
    Lines: lone,
    Offerings: "Offering | List price\nBackup | 90\nVoice | 80",
    Bundles: bundle,
  });
  expect(alone.measures.bundles).toEqual([[]]);
  const market = { matrix: { rows: 1 } } as Parameters<typeof bundleOffers>[0];
  expect(bundleOffers(market, [], new Float64Array(1))).toEqual([[]]);
});
