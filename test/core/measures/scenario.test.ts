import { breakEvenRate, dClients, dScenario, type DClient } from "../../../src/measures/scenario";
import { refusal } from "../refusal";
import { run } from "../small";

// By hand: current ÷ (current + potential).
test.each<[string, number, number, number]>([
  ["a quarter has to convert", 20, 60, 0.25],
  ["as much to lose as to gain", 50, 50, 0.5],
  ["nothing to lose", 0, 60, 0],
  ["clients that cost money", -20, 60, 0],
  ["nothing to gain", 20, 0, 1],
  ["nothing at all", 0, 0, 0],
])("break-even: %s", (_, current, potential, rate) => expect(breakEvenRate(current, potential)).toBe(rate));

test("break-even needs a potential of 0 or more", () =>
  expect(refusal(() => breakEvenRate(20, -1))).toEqual([
    "scenario/potential",
    "Break-even needs a potential of 0 or more: found -1. Correct the potential.",
  ]));

const client = (more: Partial<DClient>): DClient => ({
  current: 0,
  gross: null,
  potential: 0,
  costedPotential: 0,
  grossPotential: 0,
  serviceHours: null,
  ...more,
});

// By hand: 0.2 × 800 = 160 gained, 0.8 × 100 = 80 lost; in margin 0.2 × 300 = 60 and 0.8 × 25 = 20.
test("gained, lost and net, in revenue and in gross margin", () => {
  const clients = [
    client({ current: 60, gross: 30, potential: 500, costedPotential: 500, grossPotential: 200 }),
    client({ current: 40, gross: -5, potential: 300, costedPotential: 300, grossPotential: 100 }),
  ];
  const found = dScenario(clients);
  expect(found).toMatchObject({ clients: 2, current: 100, potential: 800, side: "above" });
  expect(found.revenue).toEqual({ gained: 160, lost: 80, net: 80 });
  expect(found.margin).toEqual({ gained: 60, lost: 20, net: 40 });
  expect(found.breakEven).toBeCloseTo(1 / 9, 15);
});

test("nobody: all of it is 0, and no hours are known", () =>
  expect(dScenario([])).toEqual({
    clients: 0,
    current: 0,
    potential: 0,
    revenue: { gained: 0, lost: 0, net: 0 },
    margin: { gained: 0, lost: 0, net: 0 },
    breakEven: 0,
    side: "above",
    hoursReleased: null,
  }));

// By hand: 20 of 80 is break-even at a rate of 0.25.
test.each([
  [0.24, "below"],
  [0.25, "at"],
  [0.26, "above"],
] as const)("a rate of %d is %s break-even", (rate, side) =>
  expect(dScenario([client({ current: 20, potential: 60 })], rate).side).toBe(side),
);

test("all convert: nothing is lost, not even a loss", () =>
  expect(dScenario([client({ current: -20, gross: -9, potential: 60 })], 1)).toMatchObject({
    revenue: { gained: 60, lost: 0, net: 60 },
    margin: { lost: 0 },
  }));

// From 90 % of the money on a margin is known, as everywhere; below it the figure is empty, never 0.
test.each<[string, Partial<DClient>[], object]>([
  [
    "of nothing that they could buy: no gained margin, and no net",
    [{ current: 10, gross: 5, potential: 100 }],
    { gained: null, lost: 4, net: null },
  ],
  [
    "of 90 % of what they could buy: what is known",
    [{ current: 10, gross: 5, potential: 100, costedPotential: 90, grossPotential: 40 }],
    { gained: 8, lost: 4, net: 4 },
  ],
  [
    "of less",
    [{ current: 10, gross: 5, potential: 100, costedPotential: 89, grossPotential: 40 }],
    { gained: null, lost: 4, net: null },
  ],
  [
    "of clients with 90 % of the revenue: theirs",
    [{ current: -90, gross: -50 }, { current: 10 }],
    { gained: 0, lost: -40, net: 40 },
  ],
  [
    "of clients with less",
    [{ current: 89, gross: 50 }, { current: 11 }],
    { gained: 0, lost: null, net: null },
  ],
])("margins known %s", (_, clients, margin) => expect(dScenario(clients.map(client)).margin).toEqual(margin));

// By hand: 0.8 × (30 + 20).
test.each<[string, (number | null)[], number | null]>([
  ["of those that are known", [30, null, 20], 40],
  ["of none", [null, null], null],
  ["known to be none", [0, null], 0],
])("hours released: %s", (_, hours, released) =>
  expect(dScenario(hours.map((serviceHours) => client({ serviceHours }))).hoursReleased).toBe(released),
);

test.each([-0.1, 1.1, 20, NaN])("a rate of %d is refused", (rate) =>
  expect(refusal(() => dScenario([], rate))).toEqual([
    "scenario/rate",
    `The conversion rate is a share from 0 to 1: found ${rate}. Enter 0.2 for 20 %.`,
  ]),
);

// By hand. Backup: 100 and 300 on average 200, at 50 %. Fax: list price 70, no margin. Old is no longer sold.
// Dot's Email nets to less than 0: a gap at 20, the average of Dan's and Lea's, at (50 − 72) ÷ 50 = −44 %.
const sheets = {
  Lines: `
    Client | Offering | Date | Revenue | Cost
    Ada | Backup | 2026-06-01 | 300 | 150
    Amy | Backup | 2026-06-01 | 100 | 50
    Dan | Email | 2026-06-01 | 20 | 30
    Dot | Email | 2026-06-01 | 10 | 12
    Dot | Email | 2026-06-01 | -15 |
    Lea | Email | 2026-06-01 | 20 | 30`,
  Offerings: `
    Offering | List price | Replaces
    Fax | 70 | Old
    Phone | | `,
  Clients: `
    Client | Service hours | Left on | Seats
    Dan | 12 | | 8
    Lea | 99 | 2026-06-30 |
    Ada | 50 | | 2`,
};

test("the D clients of a portfolio, without who left", () => {
  const { intake, measures } = run(sheets);
  expect(dClients(intake.portfolio, measures, false)).toEqual([
    {
      current: 20,
      gross: -10,
      potential: 270,
      costedPotential: 200,
      grossPotential: 100,
      serviceHours: 12,
    },
    {
      current: -5,
      gross: null,
      potential: 290,
      costedPotential: 220,
      grossPotential: 91.2,
      serviceHours: null,
    },
  ]);
});

// By hand: Ada's 300 over 2 seats is 150 a seat, times Dan's 8.
test("per seat", () => {
  const { intake, measures } = run(sheets, { perSeat: true });
  expect(dClients(intake.portfolio, measures, true)).toMatchObject([
    { potential: 1270, costedPotential: 1200, grossPotential: 600 },
    { potential: 290, costedPotential: 220, grossPotential: 91.2 },
  ]);
});
