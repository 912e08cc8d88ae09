import { answer, client, line, named } from "./small";
import type { LineRecord, Settings } from "./records";

/** A sale of June with a margin: revenue 100 at 0.6 costs 40. */
const sale = (
  name: string,
  revenue: number,
  margin: number | null,
  more: Partial<LineRecord> = {},
): LineRecord =>
  line(name, "Backup", "2026-06", revenue, {
    cost: margin === null ? null : (revenue * (100 - 100 * margin)) / 100,
    stream: "MRR",
    ...more,
  });

// Starts: Ada 0, Bob 0.5, Cid 0.8, Dan 0.95.
const lines = [sale("Ada", 50, 0.3), sale("Bob", 30, 0.7), sale("Cid", 15, 0.5), sale("Dan", 5, -0.1)];

test.each<[string, Partial<Settings>, string]>([
  ["matrix", {}, "CABD"],
  ["margin looks at the grade alone", { policy: "margin" }, "CABD"],
  ["revenue looks at the band alone", { policy: "revenue" }, "AABC"],
  ["other cuts", { cuts: [0.5, 0.8, 0.8, 0.2, 0.1] }, "BBCD"],
])("policy %s", (_, settings, letters) => {
  const found = answer({ lines }, settings);
  expect(["Ada", "Bob", "Cid", "Dan"].map((name) => named(found, name).class).join("")).toBe(letters);
});

test("policy margin gives a Tail client of 60 % an A, where the matrix gives a B", () => {
  const tail = [...lines.slice(0, 3), sale("Dan", 5, 0.6)];
  expect(named(answer({ lines: tail }, { policy: "margin" }), "Dan").class).toBe("A");
  expect(named(answer({ lines: tail }), "Dan").class).toBe("B");
});

test("no margin anywhere: the bands are the classes", () => {
  const found = answer({ lines: lines.map((row) => ({ ...row, cost: null })) });
  expect(found.company.policy).toBe("revenue");
  expect(found.clients.map((one) => one.class).join("")).toBe("AABC");
  expect(found.clients.every((one) => one.toNextClass === null)).toBe(true);
});

test("revenue that sums to 0 or less forms no shares and no class, except D for those without revenue", () => {
  const found = answer({ lines: [sale("Ada", 50, 0.7), sale("Bob", -60, 0.7)] });
  expect(found.clients.map((one) => [one.share, one.cumulative, one.class])).toEqual([
    [null, null, "–"],
    [null, null, "D"],
  ]);
  expect(found.company).toMatchObject({ largestShare: null, uplift: null, makes: { half: null } });
});

// By hand: service 20 of 100 at 0.5; resale 80 at 0.1; both costed: (10 + 8) / 100.
test.each<[string, LineRecord[], [string | null, number | null]]>([
  [
    "a fifth of service",
    [sale("Ada", 20, 0.5), sale("Ada", 80, 0.1, { stream: "Resale" })],
    ["service", 0.5],
  ],
  ["a cent less", [sale("Ada", 19.99, 0.5), sale("Ada", 80.01, 0, { stream: "Resale" })], ["total", 0.09995]],
  [
    "service not costed",
    [sale("Ada", 20, null), sale("Ada", 180, 0.1, { stream: "Resale" })],
    ["total", 0.1],
  ],
  [
    "nine tenths costed, by amount",
    [sale("Ada", 95, 0.5), sale("Ada", -5, 0.5), sale("Ada", 10, null)],
    ["service", 0.5],
  ],
  ["less than that", [sale("Ada", 95, 0.5), sale("Ada", -5, 0.5), sale("Ada", 12, null)], [null, null]],
  ["no stream is no service", [sale("Ada", 100, 0.5, { stream: null })], ["total", 0.5]],
  [
    "costed lines that net to a credit",
    [sale("Ada", 10, 0.5), sale("Ada", -20, 0.5), sale("Ada", 3, null)],
    [null, null],
  ],
])("class margin: %s", (_, own, [basis, margin]) => {
  const found = named(answer({ lines: [...own, sale("Eve", 1000, 0.5)] }), "Ada");
  expect(found.basis).toBe(basis);
  if (margin === null) expect(found.classMargin).toBeNull();
  else expect(found.classMargin).toBeCloseTo(margin, 14);
});

// Ada alone is Core. At 10 % of 100 the cost is 90; 90 / (1 - 0.4) - 100 = 50.
test.each<[string, number, boolean, number | null]>([
  ["C at 10 % to B at 40 %", 0.1, true, 50],
  ["D at -10 % to C at 0 %", -0.1, true, 10],
  ["B at 40 % to A at 60 %", 0.4, true, 50],
  ["A", 0.6, true, null],
  ["out of profile at C", 0.1, false, null],
  ["out of profile at D, to C", -0.1, false, 10],
])("the price rise: %s", (_, margin, inProfile, rise) => {
  const found = named(
    answer({ lines: [sale("Ada", 100, margin)], clients: [client("Ada", { inProfile })] }),
    "Ada",
  );
  expect(found.toNextClass).toBe(rise);
});

test("a user's override of the profile wins", () => {
  const clients = [client("Ada", { inProfile: false, profileOverride: true })];
  expect(named(answer({ lines, clients }, { policy: "revenue" }), "Ada").class).toBe("A");
});
