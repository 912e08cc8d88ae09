import { run } from "../small";

/** Ada's lines: stream, revenue, cost (blank = not known). */
const ada = (rows: string) => {
  const lines = rows.split("\n").map((row) => {
    const [stream, revenue, cost] = row.split("|").map((part) => part.trim());
    return `Ada | B | 2026-06-01 | ${revenue} | ${cost} | ${stream}`;
  });
  const text = ["Client | Offering | Date | Revenue | Cost | Stream", ...lines].join("\n");
  const { of, measures } = run({ Lines: text });
  const { service, resale, total, gross } = measures.margins[0];
  return { service, resale, total, gross, basis: of("Ada").basis, decides: of("Ada").classMargin };
};

// By hand. Method, part 4, step 2: service where it is a fifth of the revenue and nine tenths costed.
test.each<[string, string, object]>([
  [
    "service alone",
    "MRR | 100 | 40",
    { service: 0.6, resale: null, total: 0.6, basis: "service", decides: 0.6, gross: 60 },
  ],
  [
    "MRR, project and T&M are service",
    "MRR | 50 | 10\nProject | 30 | 20\nT&M | 20 | 10",
    { service: 0.6, basis: "service" },
  ],
  [
    "service of 20 % decides",
    "MRR | 20 | 5\nResale | 80 | 72",
    { service: 0.75, resale: 0.1, total: 0.23, basis: "service", decides: 0.75 },
  ],
  ["service of less does not", "MRR | 19 | 5\nResale | 81 | 73", { basis: "total", decides: 0.22 }],
  [
    "a line without a stream is no service",
    "| 100 | 40",
    { service: null, total: 0.6, basis: "total", decides: 0.6 },
  ],
  [
    "90 % costed is known",
    "MRR | 90 | 45\nMRR | 10 |",
    { service: 0.5, total: 0.5, basis: "service", gross: 45 },
  ],
  [
    "less is not",
    "MRR | 89 | 45\nMRR | 11 |",
    { service: null, total: null, basis: null, decides: null, gross: null },
  ],
  [
    "service not known: the total by the same test",
    "MRR | 20 | 5\nMRR | 5 |\nResale | 75 | 60",
    { service: null, total: (95 - 65) / 95, basis: "total" },
  ],
  [
    "by absolute amount: a credit without a cost weighs",
    "MRR | 100 | 40\nMRR | -12 |",
    { service: null, basis: null },
  ],
  ["a small one does not", "MRR | 100 | 40\nMRR | -10 |", { service: 0.6, basis: "service" }],
  ["the cost of 0 is known", "MRR | 100 | 0", { service: 1, decides: 1 }],
  ["a loss", "MRR | 100 | 150", { service: -0.5, decides: -0.5, gross: -50 }],
  [
    "nothing but credits has a gross margin and no share",
    "MRR | -100 | -40",
    { service: null, total: null, basis: null, gross: -60 },
  ],
  [
    "costed lines that net to nothing",
    "MRR | 100 | 40\nMRR | -100 | -30",
    { service: null, total: null, basis: null, gross: -10 },
  ],
  [
    "no revenue at all: the service test is not asked",
    "MRR | 100 | 40\nResale | -100 |",
    { service: 0.6, total: null, basis: null, decides: null },
  ],
  ["no cost anywhere", "MRR | 100 |", { service: null, total: null, gross: null, basis: null }],
])("%s", (_, rows, found) => {
  const margin = ada(rows) as Record<string, unknown>;
  for (const [name, value] of Object.entries(found)) {
    if (typeof value === "number") expect([name, margin[name]]).toEqual([name, expect.closeTo(value, 12)]);
    else expect([name, margin[name]]).toEqual([name, value]);
  }
});

test("a client without a line has no margin, not one of 0", () => {
  const lines = "Client | Offering | Date | Revenue | Cost\nBob | B | 2026-06-01 | 5 | 1";
  const { measures, row } = run({ Lines: lines, Clients: "Client | Seats\nAda | 5" });
  expect(measures.margins[row("Ada")]).toEqual({
    service: null,
    resale: null,
    total: null,
    gross: null,
    grossOf: null,
    deciding: null,
  });
});
