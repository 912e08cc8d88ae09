import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "./answer";
import { answerOf } from "./oracle";
import { adventureWorksClients, adventureWorksLines, northwindLines, samples } from "./samples";

interface Figures {
  readonly clients: number;
  readonly revenue: number;
  readonly cost: number | null;
  readonly read: number;
  readonly makes: Answer["company"]["makes"];
  readonly largestShare: number;
  readonly topTenShare?: number;
  /** The published potential may be given as a multiple of revenue alone. */
  readonly potential?: number;
  /** With its number of published decimals. */
  readonly uplift: readonly [number, number];
  readonly classes: Readonly<Record<string, number>>;
  readonly lastMonthIncomplete: boolean;
  readonly potentials?: Readonly<Record<string, number>>;
}

type Case = readonly [name: string, from: "whole" | "excerpts", table: keyof Runs, figures: Figures];

const settings = { today: "2020-06-01" };
const runs = {
  adventureWorks: (from: "whole" | "excerpts") => answerOf({ lines: adventureWorksLines(from), settings }),
  adventureWorksWithClients: (from: "whole" | "excerpts") =>
    answerOf({ lines: adventureWorksLines(from), clients: adventureWorksClients(from), settings }),
  northwind: (from: "whole" | "excerpts") => answerOf({ lines: northwindLines(from), settings }),
};
type Runs = typeof runs;

// The excerpts' figures are those of figures.py beside them: Python's fractions, no code shared with the oracle.
const computed = JSON.parse(readFileSync(join(__dirname, "../data/excerpts/figures.json"), "utf8")) as Record<
  keyof Runs,
  Omit<Figures, "uplift"> & { readonly uplift: number }
>;
const excerptCases = (Object.keys(runs) as (keyof Runs)[]).map((table): Case => {
  const { uplift, ...figures } = computed[table];
  return [`${table}, an excerpt`, "excerpts", table, { ...figures, uplift: [uplift, 12] }];
});

// Published with the sample tables, from exact fractions; the numbers by class are figures.py's, run on the whole tables.
const adventureWorks = {
  revenue: 35_129_997.32,
  cost: 35_370_628.64,
  read: 77_548_570.2,
  makes: { half: 71, eighty: 149, ninetyFive: 238 },
  largestShare: 0.015767881931623216,
  lastMonthIncomplete: false,
};
const wholeCases: readonly Case[] = [
  [
    "AdventureWorks, invoice lines alone",
    "whole",
    "adventureWorks",
    {
      ...adventureWorks,
      clients: 513,
      potential: 88_993_615.7347066556,
      uplift: [2.53326565681351027, 14],
      classes: { C: 57, D: 456 },
    },
  ],
  [
    "AdventureWorks with its clients",
    "whole",
    "adventureWorksWithClients",
    {
      ...adventureWorks,
      clients: 632,
      potential: 117_786_422.66,
      uplift: [117_786_422.66 / 35_129_997.32, 8],
      classes: { C: 57, D: 575 },
    },
  ],
  [
    "Northwind",
    "whole",
    "northwind",
    {
      clients: 87,
      revenue: 812_605.902,
      cost: null,
      read: 1_265_793.0395,
      makes: { half: 11, eighty: 33, ninetyFive: 62 },
      largestShare: 0.10136956893527461,
      uplift: [0.346, 3],
      classes: { A: 33, B: 29, C: 25 },
      lastMonthIncomplete: true,
    },
  ],
];

const cases = samples === "whole" ? [...wholeCases, ...excerptCases] : excerptCases;

describe.each(cases)("%s", (_, from, table, figures) => {
  const answer = runs[table](from);
  const { company, clients, byClass } = answer;

  test("lists the clients and reads the revenue to the cent", () => {
    expect(company).toMatchObject({ clients: figures.clients, revenue: figures.revenue, cost: figures.cost });
    const { read, used, outside, problem, totals } = company.reconciliation;
    expect({ read, used }).toEqual({ read: figures.read, used: figures.revenue });
    expect(used + outside + problem + totals).toBeCloseTo(read, 6);
  });

  test("counts the clients that make 50, 80 and 95 %", () => expect(company.makes).toEqual(figures.makes));

  test("knows the largest client and whether the last month is whole", () => {
    expect(company.largestShare).toBeCloseTo(figures.largestShare, 16);
    if (figures.topTenShare !== undefined) expect(company.topTenShare).toBeCloseTo(figures.topTenShare, 14);
    expect(company.lastMonthIncomplete).toBe(figures.lastMonthIncomplete);
  });

  test("prices the gaps", () => {
    expect(company.uplift).toBeCloseTo(...figures.uplift);
    const potential = figures.potential ?? company.potential;
    expect(Math.abs(company.potential - potential)).toBeLessThan(0.005);
    for (const [id, worth] of Object.entries(figures.potentials ?? {}))
      expect(clients.find((client) => client.id === id)?.potential).toBeCloseTo(worth, 6);
  });

  test("classes the clients", () => {
    const counted = byClass.filter((group) => group.clients > 0).map((group) => [group.class, group.clients]);
    expect(Object.fromEntries(counted)).toEqual(figures.classes);
  });

  test("ends the cumulative shares at exactly 1", () =>
    expect(clients.at(-1)).toMatchObject({ cumulative: 1, cumulativeClients: 1 }));

  test("finds current + potential = Σ average × (payers + gaps)", () => {
    const sum = answer.offerings.reduce((running, { name, average, gaps }) => {
      const payers = clients.filter((client) => (client.revenue[name] ?? 0) > 0).length;
      return running + (average ?? 0) * (payers + gaps);
    }, 0);
    const credits = clients.flatMap((client) =>
      Object.values(client.revenue).filter((revenue) => revenue < 0),
    );
    const expected = company.fullyCrossSold - credits.reduce((running, credit) => running + credit, 0);
    expect(Math.abs(sum / expected - 1)).toBeLessThan(1e-12);
  });
});

// Four rows of the client table, two pairs of one name: Friendly Bike Shop, Sports Products Store.
test("clients that share a name are shown with their ID", () => {
  const shown = runs.adventureWorksWithClients("excerpts").clients.map((client) => client.shown);
  expect(shown.filter((name) => name.includes("(")).sort()).toEqual([
    "Friendly Bike Shop (290)",
    "Friendly Bike Shop (643)",
    "Sports Products Store (211)",
    "Sports Products Store (649)",
  ]);
});
