import { run } from "../small";

// By hand. Backup: 100, 300: average 200. Email: 50. Phone: by Ada's mark alone, list price 70.
const sheets = {
  Lines: `
    Client | Offering | Date | Revenue | Stream
    Ada | Backup | 2026-06-01 | 100 |
    Bob | Backup | 2026-06-01 | 300 |
    Cid | Email | 2026-06-01 | 50 |
    Dan | Email | 2026-06-01 | -20 |`,
  Offerings: `
    Offering | List price
    Backup | 999
    Email |
    Phone | 70
    Fax |`,
  Holdings: `
    Client | Phone
    Ada | Y`,
};

test.each<[string, Record<string, number>]>([
  ["Ada", { gaps: 2, potential: 50 }],
  ["Bob", { gaps: 3, potential: 50 + 70 }],
  ["Cid", { gaps: 3, potential: 200 + 70 }],
  ["Dan", { gaps: 4, potential: 200 + 50 + 70 }],
])("%s: the sum of the averages of its gaps", (name, figures) =>
  expect(run(sheets).of(name)).toMatchObject(figures),
);

test("by offering, and for the company", () => {
  const { measures, column } = run(sheets);
  const by = (name: string) => [
    measures.potential.gapsByOffering[column(name)],
    measures.potential.byOffering[column(name)],
  ];
  expect(["Backup", "Email", "Phone", "Fax"].map(by)).toEqual([
    [2, 400],
    [3, 150],
    [3, 210],
    [4, 0],
  ]);
  expect(measures.potential.total).toBe(760);
  expect([...measures.averages.estimated]).toEqual([0, 0, 1, 0]);
});

// Letters decide what is a gap: P and Z are, C, X, N, L and Y are not.
test.each([
  ["P", 3],
  ["C", 2],
  ["X", 2],
  ["N", 2],
  ["Y", 2],
] as const)("%s on a gap of Bob's leaves %d", (letter, gaps) =>
  expect(run(sheets, { marks: { "Bob/Email": letter } }).of("Bob").gaps).toBe(gaps),
);

test("a lapsed service is a gap, and its revenue counts in the average", () => {
  const lines = `
    Client | Offering | Date | Revenue | Stream
    Ada | Backup | 2025-09-01 | 100 | MRR
    Bob | Backup | 2026-06-01 | 300 | MRR`;
  expect(run({ Lines: lines }).of("Ada")).toMatchObject({
    states: { Backup: "Z" },
    gaps: 1,
    potential: 200,
    revenue: 100,
  });
});

test("what is no longer sold, and lines without an offering, are no gaps", () => {
  const lines = `
    Client | Offering | Date | Revenue
    Ada | Old | 2026-06-01 | 100
    Bob | New | 2026-06-01 | 300
    Bob | | 2026-06-01 | 5`;
  const { of, measures } = run({ Lines: lines, Offerings: "Offering | Replaces\nNew | Old" });
  expect(of("Bob")).toMatchObject({ gaps: 0, potential: 0, stack: 1 });
  expect(of("Ada")).toMatchObject({ gaps: 0, potential: 0, stack: 0, states: { New: "L" }, upgrade: 200 });
  expect(measures.potential.total).toBe(0);
});

// By hand: the successor's average is 300; what the old ones bring is taken off.
test.each<[string, string, string, number]>([
  ["one old offering", "Ada | Old | 2026-06-01 | 100", "Offering | Replaces\nNew | Old", 200],
  [
    "two old offerings of one successor",
    "Ada | Old | 2026-06-01 | 100\nAda | Older | 2026-06-01 | 50",
    "Offering | Replaces\nNew | Old; Older",
    150,
  ],
  [
    "a chain counts at its end",
    "Ada | Older | 2026-06-01 | 100",
    "Offering | Replaces\nOld | Older\nNew | Old",
    200,
  ],
  [
    "an old one that is dearer: nothing, not a loss",
    "Ada | Old | 2026-06-01 | 500",
    "Offering | Replaces\nNew | Old",
    0,
  ],
  ["no old one", "Ada | Other | 2026-06-01 | 100", "Offering | Replaces\nNew | Old\nOld |", 0],
])("upgrade value: %s", (_, rows, offerings, value) => {
  const lines = `Client | Offering | Date | Revenue\nBob | New | 2026-06-01 | 300\n${rows}`;
  expect(run({ Lines: lines, Offerings: offerings }).of("Ada").upgrade).toBe(value);
});

test("who left upgrades nothing", () => {
  const lines =
    "Client | Offering | Date | Revenue\nBob | New | 2026-06-01 | 300\nAda | Old | 2026-06-01 | 100";
  const found = run({
    Lines: lines,
    Offerings: "Offering | Replaces\nNew | Old",
    Clients: "Client | Left on\nAda | 2026-06-30",
  });
  expect(found.of("Ada")).toMatchObject({ upgrade: 0, wave: null });
});

// By hand: 400 over 10 seats is 40 a seat; Cid has 5 seats, Dan none: the average of 200 a client.
test("per seat", () => {
  const lines = `
    Client | Offering | Date | Revenue
    Ada | Backup | 2026-06-01 | 100
    Bob | Backup | 2026-06-01 | 300
    Cid | Email | 2026-06-01 | 1
    Dan | Email | 2026-06-01 | 1`;
  const { of } = run(
    { Lines: lines, Clients: "Client | Seats\nAda | 4\nBob | 6\nCid | 5\nDan |" },
    { perSeat: true },
  );
  expect([of("Cid").potential, of("Dan").potential]).toEqual([200, 200]);
  const more = run(
    { Lines: lines, Clients: "Client | Seats\nAda | 4\nBob | 6\nCid | 50\nDan |" },
    { perSeat: true },
  );
  expect([more.of("Cid").potential, more.of("Dan").potential]).toEqual([2000, 200]);
});

// By hand: without Bob's 300, Backup's average is 100; Bob's own gaps and revenue are blank.
test("in profile only: the rows of clients out of profile are blank everywhere", () => {
  const { measures, column } = run({ ...sheets, Clients: "Client | In profile\nBob | no\nCid | yes" });
  const { averages, potential, current } = measures.inProfileOnly;
  expect(averages.perClient[column("Backup")]).toBe(100);
  expect([current, potential.total]).toEqual([130, 50 + (100 + 70) + (100 + 50 + 70)]);
  expect([measures.current, measures.potential.total]).toEqual([430, 760]);
});

test("current + potential = average × (cells above 0 + gaps) + credits", () => {
  const { measures } = run(sheets);
  // By hand: 200 × 4 + 50 × 4 + 70 × 3 − 20; Phone is held by a mark alone.
  expect(measures.current + measures.potential.total).toBe(200 * 4 + 50 * 4 + 70 * 3 - 20);
});
