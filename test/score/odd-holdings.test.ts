import { oddHoldings } from "../../src/score/odd-holdings";
import type { Letter } from "../../src/measures/states";
import { run, type Sheets } from "../core/small";

/* Whose holdings are far from their peers', by hand. */

/** A client for each row: its name, its segment, what it holds by letter; whether it is in profile, and when it left. */
function tablesOf(rows: readonly string[]): Sheets {
  const cells = rows.map((row) => row.split(" | "));
  return {
    Clients: ["Client | Segment | In profile | Left on", ...cells.map(([name, segment, , fits = "yes", left = ""]) => `${name} | ${segment} | ${fits} | ${left}`)].join("\n"),
    Holdings: ["Client | Email | Backup | Phone", ...cells.map(([name, , holds]) => [name, ...["E", "B", "P"].map((one) => (holds.includes(one) ? "Y" : ""))].join(" | "))].join("\n"),
  }; // prettier-ignore
}

/** Who is odd, how far from the others, and each difference as "has B 1/9". */
function odd(rows: readonly string[], marks: Record<string, Letter> = {}): [string, number, string[]][] {
  const { intake, measures } = run(tablesOf(rows), { marks });
  const { clients, offerings } = intake.portfolio;
  return oddHoldings(intake.portfolio, measures).map(({ row, distance, differences }) => [
    clients[measures.listing.clients[row]].label,
    Number(distance.toFixed(9)),
    differences.map(({ holds, offering, held, peers }) => `${holds ? "has" : "lacks"} ${offerings[offering].name} ${held}/${peers}`), // prettier-ignore
  ]);
}

const email = "ABCDEFGHI".split("").map((name) => `${name} | Law | E`);

const law = "RSTUVWXY".split("").map((name) => `${name} | Law | E`);

const twenty = "ABCDEFGHIJKLMNOPQRST".split("").map((name) => `${name} | Law | E`);

test.each<[string, string[], ReturnType<typeof odd>]>([
  // All the others differ from their peers by a ninth in each offering.
  ["one of ten has what nobody has", [...email, "J | Law | BP"], [["J", 1, ["has Backup 0/9", "lacks Email 9/9", "has Phone 0/9"]]]],
  ["the largest difference first", [...email.slice(1), "A | Law | EB", "J | Law | BP"], [["J", 0.962962963, ["lacks Email 9/9", "has Phone 0/9", "has Backup 1/9"]]]],
  ["nine are too few", [...email.slice(1), "J | Law | BP"], []],
  // Of 21 peers each: mean of 20/21, 20/21 and 1, and mean of 20/21, 20/21 and 1/21.
  ["the farthest first", [...twenty, "Y | Law | B", "Z | Law | BP"], [["Z", 0.968253968, ["has Phone 0/21", "has Backup 1/21", "lacks Email 20/21"]], ["Y", 0.650793651, ["has Backup 1/21", "lacks Email 20/21", "lacks Phone 1/21"]]]],
  ["equally far ones as they stand", [...twenty, "Y | Law | B", "Z | Law | B"], [["Y", 0.952380952, ["has Backup 1/21", "lacks Email 20/21"]], ["Z", 0.952380952, ["has Backup 1/21", "lacks Email 20/21"]]]],
  ["who has left is neither odd nor anybody's peer", [...email, "J | Law | E", "K | Law | BP | yes | 2026-06-15"], []],
  ["nine and one who has left are too few", [...email.slice(1), "J | Law | BP", "K | Law | E | yes | 2026-06-15"], []],
  ["all alike", [...email, "J | Law | E"], []],
  // Nine peers of each that is in profile, ten of the one that is not.
  ["one out of profile is nobody's peer", [...email, "J | Law | E", "K | Law | BP | no"], [["K", 1, ["has Backup 0/10", "lacks Email 10/10", "has Phone 0/10"]]]],
  // Of five others of the segment each has Phone.
  ["six of a segment are held against each other", [..."ABCDE".split("").map((name) => `${name} | Dental | EP`), "F | Dental | E", ...law], [["F", 0.5, ["lacks Phone 5/5", "has Email 5/5"]]]],
  // Against all, the four that have Phone are the farthest, four of thirteen: none is beyond the 90th percentile.
  ["five of a segment are held against all", [..."ABCD".split("").map((name) => `${name} | Dental | EP`), "F | Dental | E", ...law], []],
])("%s", (_, rows, told) => {
  expect(odd(rows)).toEqual(told);
}); // prettier-ignore

test("what does not apply to a client is not held against it", () => {
  expect(odd([...email, "J | Law | BP"], { "J/Email": "N" })).toEqual([
    ["J", 1, ["has Backup 0/9", "has Phone 0/9"]],
  ]);
});

test("a client to which nothing applies is not compared, and is nobody's peer", () => {
  const none = { "J/Email": "N", "J/Backup": "N", "J/Phone": "N" } as const;
  expect(odd([...email, "J | Law | ", "K | Law | BP"], none)).toEqual([
    ["K", 1, ["has Backup 0/9", "lacks Email 9/9", "has Phone 0/9"]],
  ]);
});
