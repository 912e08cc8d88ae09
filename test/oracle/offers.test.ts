import type { OfferAnswer } from "./answer";
import { answer, client, line, named } from "./small";

const june = (name: string, offering: string, revenue: number, cost: number | null = null) =>
  line(name, offering, "2026-06", revenue, { cost });

/** Ada and five others of Retail, two of Legal; Backup is held by three of Retail and one of Legal. */
const clients = ["Ada", "R1", "R2", "R3", "R4", "R5"]
  .map((name) => client(name, { segment: "Retail" }))
  .concat(["L1", "L2"].map((name) => client(name, { segment: "Legal" })));
const lines = [
  june("Ada", "Mail", 100, 50),
  june("R1", "Backup", 10, 6),
  june("R2", "Backup", 30, 18),
  june("R3", "Backup", 50, 30),
  june("L1", "Backup", 900, 540),
];

// Peers R1 to R5: k 3, n 5; all others: 4 of 7. Fit (3 + 40/7) / 15 = 61/105; margin 30 × 0.4 = 12.
test("fit, margin and score of one offer", () => {
  const [offer] = named(answer({ lines, clients }), "Ada").offers;
  expect(offer).toMatchObject({
    offering: "Backup",
    rank: 1,
    type: "cross-sell",
    k: 3,
    n: 5,
    yearlyMargin: 12,
  });
  expect(offer?.fit).toBeCloseTo(61 / 105, 15);
  expect(offer?.score).toBeCloseTo((12 * 61) / 105, 13);
});

// R5 out of profile leaves four alike: all six others that fit are peers, and R5 still counts among "all others".
test("fewer than five alike: all others in profile are peers", () => {
  const fewer = clients.map((one) => (one.client === "R5" ? { ...one, inProfile: false } : one));
  const [offer] = named(answer({ lines, clients: fewer }), "Ada").offers;
  expect(offer).toMatchObject({ k: 4, n: 6, yearlyMargin: 16 });
  expect(offer?.fit).toBeCloseTo((4 + 40 / 7) / 16, 15);
});

test("clients to whom it does not apply are not counted", () => {
  const marks = ["R4", "L2"].map((name) => ({ client: name, offering: "Backup", letter: "N" }));
  const [offer] = named(answer({ lines, clients, marks }), "Ada").offers;
  expect(offer).toMatchObject({ k: 3, n: 4 });
  expect(offer?.fit).toBeCloseTo((3 + 10 * (4 / 5)) / 14, 15);
});

const offered = (offers: readonly OfferAnswer[]): string[] => offers.map((offer) => offer.offering);

test.each([
  ["the first step with a gap and the next that has offerings", {}, [], ["Four", "Free", "Two"]],
  [
    "N, X and C do not hold up the frontier",
    {},
    [{ offering: "Two", letter: "X" }],
    ["Four", "Free", "Seven"],
  ],
  ["a setting opens all", { allStepsOpen: true }, [], ["Four", "Free", "Seven", "Two"]],
  ["at most so many", { offersPerClient: 2, allStepsOpen: true }, [], ["Four", "Free"]],
])("steps: %s", (_, settings, marks, names) => {
  const offerings = [
    { offering: "One", step: 1 },
    { offering: "Two", step: 2 },
    { offering: "Four", step: 4 },
    { offering: "Seven", step: 7 },
    { offering: "Free" },
  ];
  // Ada has step 1; Bob has all, for the same money, so that names decide.
  const bought = [june("Ada", "One", 5, 1), ...offerings.map(({ offering }) => june("Bob", offering, 10, 5))];
  const found = answer(
    { lines: bought, offerings, marks: marks.map((mark) => ({ client: "Ada", ...mark })) },
    settings,
  );
  expect(offered(named(found, "Ada").offers)).toEqual(names);
});

// Phone has no lines: list price 60 at 0.5. Fax: neither. Loss: sold below cost. Uncosted: the others' median 0.4, est.
test("where margins come from", () => {
  const offerings = [{ offering: "Phone", listPrice: 60, margin: "0.5" }, { offering: "Fax" }];
  const extra = [june("R1", "Loss", 10, 12), june("R1", "Uncosted", 10)];
  const found = answer({ lines: [...lines, ...extra], clients, offerings }, { allStepsOpen: true });
  const offers = named(found, "Ada").offers;
  expect(offered(offers)).toEqual(["Backup", "Uncosted", "Phone"]);
  // Known margins: Backup 0.4, Mail 0.5, Phone 0.5, Loss -0.2; their median is 0.45.
  expect(offers[1]).toMatchObject({ yearlyMargin: 4.5, marginEstimated: true });
  // Nobody holds Phone: fit 0, so the last.
  expect(offers[2]).toMatchObject({ yearlyMargin: 30, fit: 0, score: 0 });
});

test("no margin anywhere: by revenue", () => {
  const found = answer({ lines: lines.map((row) => ({ ...row, cost: null })), clients });
  expect(named(found, "Ada").offers[0]).toMatchObject({
    yearlyMargin: null,
    score: expect.closeTo((30 * 61) / 105, 12),
  });
});

test("a client alone gets no offers", () => {
  const found = answer({ lines: [june("Ada", "Mail", 1)], offerings: [{ offering: "Phone", listPrice: 5 }] });
  expect(named(found, "Ada").offers).toEqual([]);
});

test("upgrades and win-backs are named so", () => {
  const found = answer({
    lines: [
      june("Ada", "Old", 5),
      line("Ada", "Stopped", "2025-08", 5, { stream: "MRR" }),
      june("Bob", "New", 8),
      june("Bob", "Stopped", 5),
    ],
    offerings: [{ offering: "New", replaces: ["Old"] }],
  });
  const types = named(found, "Ada").offers.map(({ offering, type }) => [offering, type]);
  expect(types).toEqual([
    ["New", "upgrade"],
    ["Stopped", "win back"],
  ]);
});
