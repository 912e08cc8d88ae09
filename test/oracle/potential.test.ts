import { answer, client, line, named } from "./small";

// Backup: 10, 20 and 60 for 1, 4 and 10 seats; Mail: Eve alone, who is the one without seats.
const lines = [
  line("Ada", "Backup", "2026-06", 10),
  line("Bob", "Backup", "2026-06", 20),
  line("Cid", "Backup", "2026-06", 60),
  line("Eve", "Mail", "2026-06", 12),
];
const clients = [
  client("Ada", { seats: 1 }),
  client("Bob", { seats: 4 }),
  client("Cid", { seats: "10" }),
  client("Fay", { seats: 6 }),
];

// By hand: mean 30, median 20; a seat 90 / 15 = 6, the median of 10, 5 and 6 a seat is 6 as well.
test.each([
  ["mean", {}, 30, 42],
  ["median", { average: "median" as const }, 20, 32],
  ["per seat: Fay's 6 seats at 6, Mail by client", { perSeat: true }, 30, 48],
  ["per seat by median, likewise", { perSeat: true, average: "median" as const }, 20, 48],
])("%s", (_, settings, eve, fay) => {
  const found = answer({ lines, clients }, settings);
  expect([named(found, "Eve").potential, named(found, "Fay").potential]).toEqual([eve, fay]);
});

test("without seats anywhere an average seat is an average client", () => {
  expect(named(answer({ lines }, { perSeat: true }), "Eve").potential).toBe(30);
});

test("what only a mark holds has its list price, and nothing without one", () => {
  const marks = ["Phone", "Fax"].map((offering) => ({ client: "Ada", offering, letter: "Y" }));
  const found = answer({
    lines,
    marks,
    offerings: [{ offering: "Phone", listPrice: "7" }, { offering: "Fax" }],
  });
  expect(found.offerings.find(({ name }) => name === "Phone")).toMatchObject({
    average: 7,
    estimated: true,
    holders: 1,
    gaps: 3,
    potential: 21,
  });
  expect(found.offerings.find(({ name }) => name === "Fax")).toMatchObject({
    average: null,
    estimated: false,
    potential: 0,
  });
});

// Without Cid: Backup averages 15, and Eve alone lacks it; Ada and Bob lack Mail.
test("out of profile is blank everywhere", () => {
  const found = answer({ lines, clients: [client("Cid", { inProfile: false })] });
  expect(found.company).toMatchObject({
    revenue: 102,
    potential: 30 + 3 * 12,
    inProfileRevenue: 42,
    inProfilePotential: 15 + 2 * 12,
  });
});
