import type { Letter } from "../../../src/measures/states";
import { run, type Sheets } from "../small";

/** Lines of one day: client, offering, revenue, cost. */
const lines = (...rows: string[]): string =>
  [
    "Client | Offering | Date | Revenue | Cost",
    ...rows.map((row) => row.replace(/^([^|]+\|[^|]+)\|/, "$1| 2026-06-01 |")),
  ].join("\n");

/** Offers to a client: name, k of n, fit, what it pays, margin and score, rounded. */
function offersTo(client: string, sheets: Sheets, more: Parameters<typeof run>[1] = {}) {
  const { measures, row, intake } = run(sheets, more);
  const round = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1e6) / 1e6;
  return measures.offers[row(client)].map((offer) => ({
    name: intake.portfolio.offerings[offer.offering].name,
    type: offer.type,
    peers: `${offer.held} of ${offer.peers}`,
    fit: round(offer.fit),
    revenue: offer.revenue,
    margin: round(offer.margin),
    estimated: offer.marginEstimated,
    score: round(offer.score),
  }));
}
const namesTo = (client: string, sheets: Sheets, more: Parameters<typeof run>[1] = {}): string[] =>
  offersTo(client, sheets, more).map(({ name }) => name);

// By hand, part 7. Ada lacks Backup. Of the other 3 clients 2 hold it: p = 2/3, and k of n is 2 of 3.
// Fit = (2 + 10 × 2/3) ÷ 13 = 2/3; the median of 100 and 300 is 200; margin 50 %: 100; score 66.67.
test("one gap, worked out", () =>
  expect(
    offersTo("Ada", {
      Lines: lines(
        "Ada | Email | 10 |",
        "Bob | Backup | 100 | 50",
        "Cid | Backup | 300 | 150",
        "Dan | Email | 10 |",
      ),
    }),
  ).toEqual([
    {
      name: "Backup",
      type: "cross-sell",
      peers: "2 of 3",
      fit: 0.666667,
      revenue: 200,
      margin: 100,
      estimated: false,
      score: 66.666667,
    },
  ]));

/** Six dentists and two lawyers; how many of the dentists but Ada hold Backup for 100 each. */
const dentists = (holding: number, more = ""): Sheets => ({
  Clients: [
    "Client | Segment | In profile",
    ...["Ada", "Bob", "Cid", "Dan", "Eve", "Fay"].map((name) => `${name} | Dental | yes`),
    "Gil | Law | yes",
    "Hal | Law | yes",
  ].join("\n"),
  Lines: lines(
    "Ada | Email | 10 |",
    ...["Bob", "Cid", "Dan", "Eve", "Fay"].slice(0, holding).map((name) => `${name} | Backup | 100 | 50`),
    "Gil | Backup | 900 | 450",
    ...(more ? [more] : []),
  ),
});

// By hand. Five other dentists are enough: k of 5; p of all 7 others.
test.each<[string, Sheets, string, number, number]>([
  ["3 of 5 dentists, 4 of 7 in all", dentists(3), "3 of 5", (3 + 40 / 7) / 15, 100],
  ["no dentist: the price of all holders", dentists(0), "0 of 5", (0 + 10 / 7) / 15, 900],
])("five similar clients are a yardstick: %s", (_, sheets, peers, fit, revenue) => {
  const [offer] = offersTo("Ada", sheets);
  expect(offer).toMatchObject({ name: "Backup", peers, revenue });
  expect(offer.fit).toBeCloseTo(fit, 6);
});

test("four similar clients are not: all other clients in profile", () => {
  const clients = dentists(3).Clients.replace("Fay | Dental", "Fay | Law");
  expect(offersTo("Ada", { ...dentists(3), Clients: clients })[0]).toMatchObject({
    peers: "4 of 7",
    fit: 0.571429,
  });
});

test("a client without a segment has all others for peers", () => {
  const clients = dentists(3).Clients.replace("Ada | Dental", "Ada | ");
  expect(offersTo("Ada", { ...dentists(3), Clients: clients })[0]).toMatchObject({ peers: "4 of 7" });
});

// By hand: Bob is out of profile. Dentists in profile but Ada: 4, too few; all in profile but Ada: 6, of whom 3 hold it; p is 4 of 7.
test("a client out of profile is nobody's peer, and still one of all clients", () => {
  const clients = dentists(3).Clients.replace("Bob | Dental | yes", "Bob | Dental | no");
  const [offer] = offersTo("Ada", { ...dentists(3), Clients: clients });
  expect(offer).toMatchObject({ peers: "3 of 6" });
  expect(offer.fit).toBeCloseTo((3 + 40 / 7) / 16, 6);
});

test("not assessed is a peer", () => {
  const clients = dentists(3).Clients.replaceAll("| yes", "|");
  expect(offersTo("Ada", { ...dentists(3), Clients: clients })[0]).toMatchObject({ peers: "3 of 5" });
});

test("a client out of profile has the same peers, itself not among them", () => {
  const clients = dentists(3).Clients.replace("Ada | Dental | yes", "Ada | Dental | no");
  expect(offersTo("Ada", { ...dentists(3), Clients: clients })[0]).toMatchObject({ peers: "3 of 5" });
});

// By hand: Bob and Cid hold it, Dan has N; n counts those to whom it applies.
test("k, n and p count only clients to which the offering applies", () => {
  const sheets = {
    Lines: lines(
      "Ada | Email | 10 |",
      "Bob | Backup | 100 | 50",
      "Cid | Backup | 300 | 150",
      "Dan | Email | 10 |",
    ),
  };
  expect(offersTo("Ada", sheets, { marks: { "Dan/Backup": "N" } })[0]).toMatchObject({
    peers: "2 of 2",
    fit: 1,
  });
});

test("n = 0: fit = p", () => {
  const clients = "Client | In profile\nAda | yes\nBob | no\nCid | no";
  const sheets = {
    Clients: clients,
    Lines: lines("Ada | Email | 10 |", "Bob | Backup | 100 | 50", "Cid | Email | 10 |"),
  };
  expect(offersTo("Ada", sheets)[0]).toMatchObject({ peers: "0 of 0", fit: 0.5, revenue: 100 });
});

test("what applies to no other client is not offered", () => {
  const sheets = {
    Lines: lines("Ada | Email | 10 | 5", "Bob | Email | 10 | 5"),
    Offerings: "Offering | List price\nBackup | 100",
  };
  expect(namesTo("Ada", sheets)).toEqual(["Backup"]);
  expect(namesTo("Ada", sheets, { marks: { "Bob/Backup": "N" } })).toEqual([]);
});

// By hand: Aaa is held by 1 of 2 at 10 % of 3, Zzz by both at 50 % of 0.3: 0.5 × 0.3 and 1 × 0.15, which tie.
test("scores that doubles tear apart tie, and the attach rate decides", () => {
  const sheets = {
    Lines: lines("Ada | Other | 1 |", "Bob | Aaa | 3 |", "Bob | Zzz | 0.3 | 0.15", "Cid | Zzz | 0.3 | 0.15"),
    Offerings: "Offering | Margin %\nAaa | 10 %",
  };
  expect(3 * 0.1 * 0.5).toBeGreaterThan(0.15);
  expect(namesTo("Ada", sheets)).toEqual(["Zzz", "Aaa"]);
});

test("no other client at all: no offers", () =>
  expect(
    offersTo("Ada", {
      Lines: lines("Ada | Email | 10 | 5"),
      Offerings: "Offering | List price\nBackup | 100",
    }),
  ).toEqual([]));

// Price: the peers' median, else of all holders, else the list price, else not offered.
test.each<[string, string[], string, number[]]>([
  [
    "a mark has no price: all others' list price",
    [],
    "Offering | List price | Margin %\nBackup | 70 | 50 %",
    [70],
  ],
  ["nor has it without a list price", [], "Offering | List price | Margin %\nBackup | | 50 %", []],
  [
    "what holders pay beats the list price",
    ["Cid | Backup | 40 | 20"],
    "Offering | List price | Margin %\nBackup | 70 | 50 %",
    [40],
  ],
])("price: %s", (_, rows, offerings, prices) => {
  const sheets = {
    Lines: lines("Ada | Email | 10 |", "Bob | Email | 10 |", "Cid | Email | 10 |", ...rows),
    Holdings: "Client | Backup\nBob | Y",
    Offerings: offerings,
  };
  expect(offersTo("Ada", sheets).map(({ revenue }) => revenue)).toEqual(prices);
});

// Margin: its own lines; else its Margin % column; else the others' median, marked est.; else by revenue.
test.each<[string, string, string, object | null]>([
  [
    "its own lines",
    "Bob | Backup | 100 | 70",
    "Offering | Margin %\nBackup | 90 %",
    { margin: 30, estimated: false },
  ],
  [
    "its column",
    "Bob | Backup | 100 |",
    "Offering | Margin %\nBackup | 90 %",
    { margin: 90, estimated: false },
  ],
  [
    "the others' median of 10, 20 and 60 %",
    "Bob | Backup | 100 |",
    "Offering | Margin %\nBackup |\nEmail | 10 %\nPhone | 20 %\nFax | 60 %",
    { margin: 20, estimated: true },
  ],
  [
    "nobody's: by revenue",
    "Bob | Backup | 100 |",
    "Offering | Step\nBackup |",
    { margin: null, estimated: true, score: 100 },
  ],
  ["at 0 never", "Bob | Backup | 100 | 100", "Offering | Step\nBackup |", null],
  ["at a loss never", "Bob | Backup | 100 | 130", "Offering | Step\nBackup |", null],
])("margin: %s", (_, row, offerings, found) => {
  const sheets = { Lines: lines("Ada | Email | 10 |", row), Offerings: offerings };
  const [offer] = offersTo("Ada", sheets).filter(({ name }) => name === "Backup");
  if (found === null) expect(offer).toBeUndefined();
  else expect(offer).toMatchObject(found);
});

test("lines without an offering are no other offering: their margin is nobody's median", () => {
  const sheets = {
    Lines: lines("Ada | Email | 10 |", "Bob | Backup | 100 |", "Bob | | 100 | 10"),
    Offerings: "Offering | Margin %\nEmail | 40 %",
  };
  expect(offersTo("Ada", sheets)).toMatchObject([{ name: "Backup", margin: 40, estimated: true }]);
});

/** Everything costs 100 at 50 %, everybody but Ada has all; steps as given, in the stack unless "out". */
const stepped = (steps: Record<string, string>): Sheets => ({
  Offerings: [
    "Offering | Step | In stack",
    ...Object.entries(steps).map(
      ([name, step]) => `${name} | ${step.replace(/ out$/, "")} | ${step.endsWith("out") ? "no" : "yes"}`,
    ),
  ].join("\n"),
  Lines: lines(
    "Ada | Other | 1 |",
    ...["Bob", "Cid"].flatMap((client) => Object.keys(steps).map((name) => `${client} | ${name} | 100 | 50`)),
  ),
});
const marked = (letters: Record<string, Letter>) => ({
  marks: Object.fromEntries(Object.entries(letters).map(([name, letter]) => [`Ada/${name}`, letter])),
});

// Method, part 7: the frontier is the first step with an in-stack gap; it and the next step that has offerings are open.
test.each<[string, Record<string, string>, Record<string, Letter>, string[]]>([
  ["the first two steps", { a1: "1", b2: "2", c3: "3" }, {}, ["a1", "b2"]],
  ["the next step that has offerings, not the next number", { a1: "1", b4: "4", c5: "5" }, {}, ["a1", "b4"]],
  ["what is held is passed", { a1: "1", b2: "2", c3: "3" }, { a1: "Y" }, ["b2", "c3"]],
  [
    "N, X and C are passed, and never offered",
    { a1: "1", b2: "2", c3: "3", d4: "4", e5: "5" },
    { a1: "N", b2: "X", c3: "C" },
    ["d4", "e5"],
  ],
  ["P is a gap: it holds the frontier", { a1: "1", b2: "2", c3: "3" }, { a1: "P" }, ["a1", "b2"]],
  ["a gap outside the stack is no frontier", { a1: "1 out", b2: "2", c3: "3", d4: "4" }, {}, ["b2", "c3"]],
  ["it is offered where its step is open", { a1: "1", b2: "2 out", c3: "3" }, {}, ["a1", "b2"]],
  ["offerings without a step are always open", { a1: "1", b2: "2", c3: "3", z: "" }, {}, ["a1", "b2", "z"]],
  ["no frontier: all open", { a1: "1", b2: "2 out", c7: "7 out" }, { a1: "Y" }, ["b2", "c7"]],
  ["only the last step is left", { a1: "1", b2: "2" }, { a1: "Y" }, ["b2"]],
])("steps: %s", (_, steps, letters, names) =>
  expect(namesTo("Ada", stepped(steps), marked(letters)).sort()).toEqual(names),
);

test("the three types", () => {
  const sheets = {
    Offerings: "Offering | Replaces | Margin %\nNew | Old | 50 %\nGap | | 50 %\nStopped | | 50 %",
    Lines: `Client | Offering | Date | Revenue | Stream
      Ada | Old | 2026-06-01 | 10 |
      Ada | Stopped | 2025-09-01 | 10 | MRR
      Bob | New | 2026-06-01 | 30 |
      Bob | Gap | 2026-06-01 | 20 |
      Bob | Stopped | 2026-06-01 | 10 | MRR`,
  };
  expect(offersTo("Ada", sheets).map(({ name, type }) => [name, type])).toEqual([
    ["New", "upgrade"],
    ["Gap", "cross-sell"],
    ["Stopped", "win back"],
  ]);
});

test("best score first, five at the most, or as set", () => {
  const prices = [10, 70, 20, 60, 30, 50, 40];
  const sheets = {
    Lines: lines("Ada | Other | 1 |", ...prices.map((price) => `Bob | o${price} | ${price} | 1`)),
  };
  expect(namesTo("Ada", sheets)).toEqual(["o70", "o60", "o50", "o40", "o30"]);
  expect(namesTo("Ada", sheets, { offersPerClient: 2 })).toEqual(["o70", "o60"]);
});

// By hand: all three are held by Bob for the same.
test("equal scores: by name", () => {
  const sheets = {
    Lines: lines("Ada | Other | 1 |", "Bob | b | 10 | 5", "Bob | a | 10 | 5", "Bob | B2 | 10 | 5"),
  };
  expect(namesTo("Ada", sheets)).toEqual(["B2", "a", "b"]);
});

test("nothing to who left, nor of what is no longer sold", () => {
  const sheets = {
    Lines: lines("Ada | Email | 10 |", "Bob | Old | 100 | 50", "Bob | Email | 10 |"),
    Offerings: "Offering | Replaces\nNew | Old",
  };
  expect(namesTo("Ada", sheets)).toEqual([]);
  const left = {
    Lines: lines("Ada | Email | 10 |", "Bob | Backup | 100 | 50"),
    Clients: "Client | Left on\nAda | 2026-06-30",
  };
  expect(namesTo("Ada", left)).toEqual([]);
  expect(namesTo("Bob", left)).toEqual(["Email"]);
});

// By hand: waves by class, for who has gaps or an upgrade and is not on the full stack.
test("waves", () => {
  const sheets = {
    Lines: lines(
      "Ada | Backup | 1000 | 100",
      "Ada | Email | 10 | 5",
      "Bob | Backup | 900 | 450",
      "Cid | Backup | 800 | 560",
      "Dan | Backup | 20 | 30",
      "Eve | Backup | 700 |",
    ),
    Clients: "Client | Client since\nNew | 2026-01-01",
  };
  const { of } = run(sheets);
  expect(["Ada", "Bob", "Cid", "Dan", "Eve", "New"].map((name) => [of(name).class, of(name).wave])).toEqual([
    ["A", null],
    ["B", 2],
    ["C", 3],
    ["D", 4],
    ["–", null],
    ["New", null],
  ]);
});

test("full stack is not planned, whatever is open outside it", () => {
  const sheets = {
    Lines: lines("Ada | Backup | 1000 | 100", "Bob | Email | 900 | 90", "Bob | Backup | 900 | 90"),
    Offerings: "Offering | In stack\nBackup | yes\nEmail | no",
  };
  expect(run(sheets).of("Ada")).toMatchObject({ class: "A", stack: 1, gaps: 1, wave: null });
});

// Method, part 4: class, then revenue descending, then name by code unit; part A by revenue alone.
test("the order of the portfolio and of part A", () => {
  const rows = [
    "b | B | 500 | 50",
    "a | B | 500 | 50",
    "Ba | B | 500 | 50",
    "low | B | 900 | 890",
    "Zed | B | 1 | 2",
  ];
  const { order, ranking } = run({ Lines: lines(...rows) });
  expect(ranking).toEqual(["low", "Ba", "a", "b", "Zed"]);
  expect(order).toEqual(["Ba", "a", "b", "low", "Zed"]);
});
