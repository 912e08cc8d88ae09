import { defaultPlanPolicies, planUpgrades, type Plan, type PlanRow } from "../../../src/measures/plan";
import { statusOf } from "../../../src/measures/plan-status";
import { quarterFromText, quarterText, type Quarter } from "../../../src/quarter";
import { refusal } from "../refusal";

const quarter = (text: string): Quarter => quarterFromText(text) as Quarter;
/** The window ends in the third quarter, so that the plan starts in the fourth. */
const LAST = quarter("2026-Q3");

/** `Ada | A | 100`, then what else there is: `L`, a quarter, a status. The class gives the wave; `-` after it none. */
function client(text: string): PlanRow {
  const [name, grade, potential, ...more] = text.split("|").map((part) => part.trim());
  const wave = " ABCD".indexOf(grade);
  const target = more.map(quarterFromText).find((found) => found !== null) ?? null;
  const status = more.map(statusOf).find((found) => found !== "open") ?? "open";
  return {
    name,
    key: name.toLowerCase(),
    class: grade[0],
    wave: wave > 0 ? wave : null,
    upgrades: more.includes("L"),
    potential: Number(potential),
    upgradeValue: more.includes("L") ? 10 : 0,
    target,
    status,
  };
}

interface Asked {
  readonly slots?: number;
  readonly d?: readonly [signed: number, won: number];
  readonly won?: Readonly<Record<string, number>>;
}
function plan(clients: readonly string[], { slots = 2, d = [1, 0], won = {} }: Asked = {}): Plan {
  const actual = new Map(Object.entries(won).map(([text, count]) => [quarter(text), count]));
  const policies = { slotsPerQuarter: slots, signedPerQuarter: d[0], wonPerQuarter: d[1] };
  return planUpgrades(clients.map(client), LAST, actual, policies);
}
/** `2026-Q4: Ada Bob`, a line a quarter, in the order in which they are served. */
function lines(clients: readonly string[], asked?: Asked): string[] {
  const names = clients.map((text) => client(text).name);
  return plan(clients, asked).byQuarter.map(
    (one) => `${quarterText(one.quarter)}: ${one.rows.map((row) => names[row]).join(" ")}`,
  );
}

// By hand: two slots and one D client a quarter, from 2026-Q4.
test.each<[string, string[], string[]]>([
  ["nobody", [], []],
  [
    "class by class, whatever the potential",
    ["Cid | C | 900", "Bob | B | 50", "Ada | A | 1"],
    ["2026-Q4: Ada Bob", "2027-Q1: Cid"],
  ],
  [
    "within a wave `L` first, then potential",
    ["Low | A | 10", "Top | A | 90", "Old | A | 5 | L", "Mid | A | 50"],
    ["2026-Q4: Old Top", "2027-Q1: Mid Low"],
  ],
  [
    "`L` does not help into an earlier wave",
    ["Bob | B | 5 | L", "Ada | A | 1", "Amy | A | 1"],
    ["2026-Q4: Ada Amy", "2027-Q1: Bob"],
  ],
  ["equal potential: by name", ["b | A | 5", "a | A | 5", "B | A | 5"], ["2026-Q4: B a", "2027-Q1: b"]],
  [
    "what doubles tear apart ties",
    ["Ada | A | 0.3", "Amy | A | 0.30000000000000004", "Al | A | 0.2"],
    ["2026-Q4: Ada Amy", "2027-Q1: Al"],
  ],
  [
    "D clients are additional",
    ["Ada | A | 1", "Amy | A | 1", "Dan | D | 7", "Dot | D | 9", "Bob | B | 1"],
    ["2026-Q4: Ada Amy Dot", "2027-Q1: Bob Dan"],
  ],
  [
    "full stack, left or no class: not planned, even with a quarter typed",
    ["Ada | A- | 1", "Lea | Left | 1 | 2026-Q4", "Nix | – | 5 | 2026-Q4"],
    [],
  ],
])("plan: %s", (_, clients, found) => expect(lines(clients)).toEqual(found));

// By hand: what is typed stays, and takes its quarter's place.
test.each<[string, string[], string[]]>([
  [
    "a typed quarter moves the row",
    ["Ada | A | 9 | 2027-Q1", "Amy | A | 8", "Bob | B | 7", "Ben | B | 6", "Cid | C | 5"],
    ["2026-Q4: Amy Bob", "2027-Q1: Ada Ben", "2027-Q2: Cid"],
  ],
  [
    "forwards as well",
    ["Ada | A | 9", "Amy | A | 8", "Cid | C | 5 | 2026-Q4"],
    ["2026-Q4: Ada Cid", "2027-Q1: Amy"],
  ],
  [
    "more typed than slots: all stay, and none is added",
    ["Ada | A | 9", "Bob | B | 3 | 2026-Q4", "Ben | B | 2 | 2026-Q4", "Cid | C | 1 | 2026-Q4"],
    ["2026-Q4: Bob Ben Cid", "2027-Q1: Ada"],
  ],
  [
    "in the past it stays, and takes none of the slots to come",
    ["Ada | A | 9 | 2025-Q1", "Amy | A | 8 | 2026-Q3", "Bob | B | 1", "Ben | B | 1"],
    ["2025-Q1: Ada", "2026-Q3: Amy", "2026-Q4: Ben Bob"],
  ],
  ["far away it stays", ["Ada | A | 9 | 2031-Q2", "Bob | B | 1"], ["2026-Q4: Bob", "2031-Q2: Ada"]],
  [
    "D clients take the places of D clients",
    ["Dan | D | 9", "Dot | D | 1 | 2026-Q4", "Ada | A | 1", "Amy | A | 1"],
    ["2026-Q4: Ada Amy Dot", "2027-Q1: Dan"],
  ],
  [
    "signed rows keep their quarter and its slot",
    ["Ada | A | 1 | 2026-Q4 | Signed", "Amy | A | 9", "Abe | A | 8"],
    ["2026-Q4: Amy Ada", "2027-Q1: Abe"],
  ],
  [
    "signed without a quarter is planned as others are",
    ["Ada | A | 1 | Signed", "Amy | A | 9", "Abe | A | 8"],
    ["2026-Q4: Amy Abe", "2027-Q1: Ada"],
  ],
  [
    "declined and on hold are not planned",
    [
      "Ada | A | 9 | Declined",
      "Amy | A | 8 | On hold",
      "Bob | B | 1",
      "Dan | D | 9 | declined",
      "Dot | D | 1",
    ],
    ["2026-Q4: Bob Dot"],
  ],
  [
    "they keep a typed quarter and take no slot",
    ["Ada | A | 9 | 2026-Q4 | Declined", "Amy | A | 8 | 2026-Q4 | On hold", "Bob | B | 2", "Ben | B | 1"],
    ["2026-Q4: Ada Amy Bob Ben"],
  ],
  [
    "any other status changes nothing",
    ["Ada | A | 9 | Proposed", "Amy | A | 8 | waits for their board"],
    ["2026-Q4: Ada Amy"],
  ],
])("typed: %s", (_, clients, found) => expect(lines(clients)).toEqual(found));

test("no slots: only what is typed has a quarter", () => {
  const clients = ["Ada | A | 9", "Bob | B | 1 | 2027-Q1", "Dan | D | 1", "Dot | D | 1 | 2027-Q1"];
  expect(lines(clients, { slots: 0, d: [0, 0] })).toEqual(["2027-Q1: Bob Dot"]);
});

test("by default ten slots, and three D clients", () => {
  const clients = [..."abcdefghijk"].map((name) => client(`${name} | B | 1`));
  const d = [..."opqr"].map((name) => client(`${name} | D | 1`));
  const { byQuarter } = planUpgrades([...clients, ...d], LAST, new Map());
  expect(byQuarter.map(({ rows, dPlaces }) => [rows.length, dPlaces])).toEqual([
    [13, 3],
    [2, 3],
  ]);
  expect(defaultPlanPolicies).toEqual({ slotsPerQuarter: 10, signedPerQuarter: 2, wonPerQuarter: 1 });
});

// By hand: 2026-Q2 has two B clients signed, one of them on the full stack by now, and three new clients.
test("D places: actual up to the window's quarter, expected after it", () => {
  const clients = [
    "Bob | B | 1 | 2026-Q2 | Signed",
    "Ben | B- | 0 | 2026-Q2 | signed",
    "Ada | A | 1 | 2026-Q2 | Signed",
    "Bea | B | 1 | 2026-Q2 | Proposed",
    "Bet | B | 1 | 2026-Q3 | Signed",
    "Bix | B | 1 | 2026-Q4 | Signed",
  ];
  const { byQuarter } = plan(clients, { d: [2, 2], won: { "2026-Q2": 3, "2026-Q4": 9 } });
  expect(byQuarter.map((one) => [quarterText(one.quarter), one.dPlaces])).toEqual([
    ["2026-Q2", 5],
    ["2026-Q3", 1],
    ["2026-Q4", 4],
  ]);
});

test("money of a quarter: without who is declined or on hold", () => {
  const clients = ["Ada | A | 0.1 | L", "Amy | A | 0.2", "Abe | A | 9 | 2026-Q4 | Declined"];
  const [{ potential, upgradeValue }] = plan(clients).byQuarter;
  expect([potential.toFixed(12), upgradeValue]).toEqual(["0.300000000000", 10]);
});

// Method, part 9: a plan that would start all D clients within two quarters gets a warning.
test.each<[string, string[], boolean]>([
  ["two in two quarters", ["Dan | D | 1", "Dot | D | 1"], true],
  ["three in three", ["Dan | D | 1", "Dot | D | 1", "Dee | D | 1"], false],
  ["no D client", ["Ada | A | 1"], false],
  ["in two quarters far away", ["Dan | D | 1 | 2028-Q4", "Dot | D | 1 | 2029-Q1"], true],
  ["one is typed later", ["Dan | D | 1", "Dot | D | 1 | 2027-Q2"], false],
  ["one is on hold", ["Dan | D | 1", "Dot | D | 1 | 2026-Q4 | On hold"], false],
  ["one on the full stack is none of them", ["Dan | D | 1", "Dot | D- | 1"], true],
])("all D clients at once: %s", (_, clients, warned) => expect(plan(clients).allDAtOnce).toBe(warned));

test.each([-1, 1.5, NaN])("%d slots are refused", (slots) =>
  expect(refusal(() => plan([], { slots }))).toEqual([
    "plan/policies",
    `The plan needs whole numbers from 0 on for slots, B clients signed and new clients in a quarter: found ${slots}, 1, 0. Correct the settings.`,
  ]),
);
