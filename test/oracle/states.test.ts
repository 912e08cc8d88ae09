import type { StreamName } from "./records";
import { answer, client, line, named } from "./small";

// A line of somebody else in June holds the window at July 2025 to June 2026.
const anchor = line("Anchor", "Other", "2026-06", 1);

// By hand, from part 3: April, May and June are the last three months.
test.each<[string, [string, StreamName | null, number][], string]>([
  ["billed to the end is held", [["2026-04", "MRR", 10]], "Y"],
  ["MRR that stopped in March is lapsed", [["2026-03", "MRR", 10]], "Z"],
  ["a project of last year is held", [["2025-07", "Project", 10]], "Y"],
  ["resale of last year is held", [["2025-07", "Resale", 10]], "Y"],
  ["no stream at all is held", [["2025-07", null, 10]], "Y"],
  [
    "work goes on after the MRR stopped",
    [
      ["2025-09", "MRR", 10],
      ["2026-05", "T&M", 5],
    ],
    "Y",
  ],
  [
    "work that stopped too does not save it",
    [
      ["2025-09", "MRR", 10],
      ["2026-03", "T&M", 5],
    ],
    "Z",
  ],
  [
    "an invoice of nothing does not save it",
    [
      ["2025-09", "MRR", 10],
      ["2026-05", "MRR", 0],
    ],
    "Z",
  ],
  [
    "a credit in the last months is still billing",
    [
      ["2025-09", "MRR", 10],
      ["2026-05", "MRR", -4],
    ],
    "Y",
  ],
  [
    "net nothing is a gap, not lapsed",
    [
      ["2025-09", "MRR", 10],
      ["2025-10", "MRR", -10],
    ],
    "",
  ],
  ["a net credit is a gap", [["2026-06", "MRR", -10]], ""],
  ["older lines alone are a gap", [["2025-06", "MRR", 10]], ""],
])("%s", (_, bought, state) => {
  const lines = bought.map(([month, stream, revenue]) => line("Ada", "Backup", month, revenue, { stream }));
  const found = answer({
    lines: [anchor, ...lines],
    clients: [client("Ada")],
    offerings: [{ offering: "Backup" }],
  });
  expect(named(found, "Ada").states["Backup"]).toBe(state);
});

test("a line without a stream lapses by its offering's", () => {
  const found = answer({
    lines: [anchor, line("Ada", "Backup", "2025-09", 10)],
    offerings: [{ offering: "Backup", stream: "MRR" }],
  });
  expect(named(found, "Ada")).toMatchObject({ mrr: 10, states: { Backup: "Z" } });
});

// Ada: `held` is on the bill, `stopped` lapsed, `old` is replaced by `new`, `missing` was never bought.
const lines = [
  anchor,
  line("Ada", "held", "2026-06", 10),
  line("Ada", "stopped", "2025-07", 10, { stream: "MRR" }),
  line("Ada", "old", "2026-06", 7),
  line("Bob", "new", "2026-06", 30),
];
const offerings = [
  { offering: "missing" },
  { offering: "new", replaces: ["old"] },
  { offering: "elsewhere", segments: ["Legal"] },
];
const clients = [client("Ada", { segment: "Retail" })];

test.each([
  ["no mark: the data speak", "", { held: "Y", stopped: "Z", new: "L", missing: "", elsewhere: "N" }],
  ["Y", "Y", { held: "Y", stopped: "Y", new: "Y", missing: "Y", elsewhere: "Y" }],
  ["p", "P", { held: "Y", stopped: "P", new: "P", missing: "P", elsewhere: "P" }],
  ["C", "C", { held: "Y", stopped: "C", new: "C", missing: "C", elsewhere: "C" }],
  ["X", "X", { held: "Y", stopped: "X", new: "X", missing: "X", elsewhere: "X" }],
  ["N", "N", { held: "Y", stopped: "N", new: "N", missing: "N", elsewhere: "N" }],
  [
    "L and Z are not the user's to set",
    "Z",
    { held: "Y", stopped: "Z", new: "L", missing: "", elsewhere: "N" },
  ],
])("a mark beats everything but what is held: %s", (_, letter, states) => {
  const marks = Object.keys(states).map((offering) => ({ client: "ada", offering, letter }));
  expect(named(answer({ lines, offerings, clients, marks }), "Ada").states).toMatchObject(states);
});

test("a client without a segment is not shut out of an offering for some", () => {
  expect(named(answer({ lines, offerings, clients: [client("Ada")] }), "Ada").states["elsewhere"]).toBe("");
});

// First was replaced by Second, that by Third; Rival replaces First too, and came later than Second.
const chain = [
  { offering: "First" },
  { offering: "Second", replaces: ["First"], launched: "2020-01-01" },
  { offering: "Third", replaces: ["Second"], launched: "2022-01-01" },
];
test.each([
  ["the newest of a chain is the upgrade", chain, { Third: "L" }],
  [
    "of two successors, the one launched later",
    [...chain, { offering: "Rival", replaces: ["First"], launched: "2021-01-01" }],
    { Third: "", Rival: "L" },
  ],
  [
    "offerings that replace each other are no longer sold",
    [
      { offering: "First", replaces: ["Second"] },
      { offering: "Second", replaces: ["First"] },
    ],
    { First: "Y", Second: "" },
  ],
])("%s", (_, table, states) => {
  const found = answer({ lines: [anchor, line("Ada", "First", "2026-06", 10)], offerings: table });
  expect(named(found, "Ada").states).toMatchObject(states);
});

// New averages 30; Ada pays 7 for what it replaces, and 30 - 7 = 23.
test("an upgrade is neither gap nor stack, and worth what it adds", () => {
  const found = answer({ lines, offerings: [{ offering: "new", replaces: ["old"] }] });
  // In the stack: held, stopped, new, Other; gaps: stopped (10) and Other (1).
  expect(named(found, "Ada")).toMatchObject({
    upgrades: 1,
    upgradeValue: 23,
    gaps: 2,
    potential: 11,
    stackPct: 0.25,
  });
});

test("a client that left has no gaps, upgrades or offers, and still counts as a holder", () => {
  const found = answer({ lines, offerings, clients: [client("Ada", { left: "2026-06-30" })] });
  expect(named(found, "Ada")).toMatchObject({
    state: "Left",
    class: "",
    gaps: 0,
    potential: 0,
    upgradeValue: 0,
    offers: [],
  });
  expect(found.offerings.find(({ name }) => name === "held")).toMatchObject({ holders: 1, applies: 3 });
});
