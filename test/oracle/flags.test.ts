import { quantile } from "./flags";
import { Fraction } from "./fraction";
import { answer, client, line, named } from "./small";

// R's quantile(1:10, 0.9) is 9.1, of type 7; and of (15, 20, 35, 40, 50) at 0.4 it is 29.
test.each([
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
  [[50, 15, 40, 20, 35], 0.4, 29],
  [[7], 0.9, 7],
])("R-7 of %j at %d is %d", (values, share, expected) =>
  expect(quantile(values.map(Fraction.parse), Fraction.parse(share)).toNumber()).toBe(expected),
);

const june = (name: string, revenue: number) => line(name, "Mail", "2026-06", revenue);

/** Ten clients of 1 seat and 100 revenue with 1 to 10 hours: only the last is above 9.1. */
const ten = Array.from({ length: 10 }, (_, index) =>
  client(`C${index}`, { seats: 1, serviceHours: index + 1 }),
);
const flagged = (count: number): string[][] =>
  answer({
    lines: ten.slice(0, count).map(({ client: name }) => june(name, 100)),
    clients: ten.slice(0, count),
  }).clients.map((one) => [...one.flags]);

test("hours above the 90th percentile are flagged from ten clients on", () => {
  expect(flagged(10).filter((flags) => flags.length > 0)).toEqual([["hours per seat", "hours per revenue"]]);
  expect(flagged(9).flat()).toEqual([]);
});

test.each([
  ["an early termination", { earlyTerminations: "1" }, ["early termination"]],
  ["none", { earlyTerminations: "0" }, []],
  ["a discount at the limit", { averageDiscount: "0.25" }, []],
  ["a discount above it", { averageDiscount: "0.2501" }, ["discount"]],
])("%s", (_, record, flags) => {
  expect(named(answer({ lines: [june("Ada", 1)], clients: [client("Ada", record)] }), "Ada").flags).toEqual(
    flags,
  );
});

// 100 for one offering the year before; two offerings now. 95 and 105 are within 5 %.
test.each([
  ["money moved about", [55, 50], "2024-07", ["money moved about"]],
  ["a cent more is growth", [55, 50.01], "2024-07", []],
  ["down to 95", [50, 45], "2024-07", ["money moved about"]],
  ["the same number of offerings", [100], "2024-07", []],
  ["data that do not reach back a year", [55, 50], "2024-08", []],
])("%s", (_, now, since, flags) => {
  const lines = now.map((revenue, index) => line("Ada", `Offering ${index}`, "2026-06", revenue));
  expect(named(answer({ lines: [...lines, line("Ada", "Mail", since, 100)] }), "Ada").flags).toEqual(flags);
});
