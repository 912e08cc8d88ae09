import type { Cell } from "../../src/cell";
import { LINES, MATRIX, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { cellOf, get, opened, set, SETTINGS } from "./settings-sheet";

/* The Settings sheet: each value changes its figure, a wrong one is told, none is lost. */

const header = (hand: Hand, sheet: string, label: string, column: string): Cell => {
  const values = hand.values(sheet);
  const row = values.findIndex((cells) => cells.includes(label));
  return values[row][hand.column(sheet, column)];
};

/*
 * Acme 1,000 at a margin of 70 %, Birch 300 at 66.7 %, Cedar 200 at 25 %; 1,500 in all.
 * Acme starts at 0, Birch at 66.7 %, Cedar at 86.7 % of the revenue.
 */
test.each<[string, Cell, Record<string, string>]>([
  ["Class policy", "margin", { Acme: "A", Birch: "A", Cedar: "C" }],
  ["Class policy", " Revenue ", { Acme: "A", Birch: "A", Cedar: "B" }],
  ["Core: starts below", 0.5, { Acme: "A", Birch: "A", Cedar: "C" }],
  ["Mid: starts below", 0.85, { Acme: "A", Birch: "A", Cedar: "D" }],
  ["Best grade from a margin of", 0.68, { Acme: "A", Birch: "B", Cedar: "C" }],
  ["Best grade from a margin of", "68 %", { Acme: "A", Birch: "B", Cedar: "C" }],
  ["Second grade from a margin of", 0.25, { Acme: "A", Birch: "A", Cedar: "B" }],
  ["Third grade from a margin of", 0.3, { Acme: "A", Birch: "A", Cedar: "D" }],
])("%s = %s gives other classes", async (label, value, classes) => {
  const { hand, generate } = await opened();
  const now = (): Record<string, Cell> =>
    Object.fromEntries(
      ["Acme", "Birch", "Cedar"].map((client) => [client, hand.at(PORTFOLIO, client, "Class")]),
    );
  expect(now()).toEqual({ Acme: "A", Birch: "A", Cedar: "C" });
  set(hand, label, value);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(now()).toEqual(classes);
    expect(get(hand, label)).toBe(value);
  }
  set(hand, label, null);
  await generate();
  expect(now()).toEqual({ Acme: "A", Birch: "A", Cedar: "C" });
  expect(hand.workbook.sheets.map(({ name }) => name)).not.toContain("Problems");
});

// Email: Acme pays 600, Birch 300, Dogwood 300; Elm lacks it. Mean 400, median 300. Seats: 10, 10, none, 20.
const market: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ["Acme", "Email", 46_295, 600, 300],
  ["Birch", "Email", 46_295, 300, 150],
  ["Dogwood", "Email", 46_295, 300, 150],
  ["Elm", "Backup", 46_295, 100, 50],
];
const seats: Cell[][] = [["Client", "Seats", "Average discount"], ["Acme", 10, 0.1], ["Birch", 10, 0.2], ["Dogwood", null, null], ["Elm", 20, 0.3]]; // prettier-ignore

test("average and seats price the gaps", async () => {
  const { hand, generate } = await opened({ [LINES]: market, Clients: seats });
  expect(hand.at(MATRIX, "Elm", "Potential")).toBe(400);
  set(hand, "Average of an offering", "median");
  await generate();
  expect(hand.at(MATRIX, "Elm", "Potential")).toBe(300);
  set(hand, "Average of an offering", null);
  set(hand, "Averages per seat", "yes");
  await generate();
  // 900 of holders with 20 seats: 45 a seat, times 20.
  expect(hand.at(MATRIX, "Elm", "Potential")).toBe(900);
});

test("the share captured is a part of the potential", async () => {
  const { hand, generate } = await opened({ [LINES]: market });
  const captured = (): Cell => header(hand, "Cross-Sell Potential", "Captured", "Potential");
  // By hand: Elm lacks Email at 400, the three others Backup at 100.
  expect(captured()).toBe(700);
  set(hand, "Share of the potential captured", "25 %");
  await generate();
  expect(captured()).toBe(175);
});

test("the number of offers, their steps, and the discount that is flagged", async () => {
  const steps = [["Offering", "Step"], ["Email", 1], ["Backup", 3], ["Voice", 5], ["Files", 7]]; // prettier-ignore
  const more = [...market, ["Birch", "Voice", 46_295, 80, 20], ["Dogwood", "Files", 46_295, 90, 20]];
  const { hand, generate } = await opened({ [LINES]: more, Clients: seats, Offerings: steps });
  const offers = (client: string): Cell[] => {
    const at = [hand.column("Next Offers", "Client"), hand.column("Next Offers", "Offering")];
    return hand.values("Next Offers").filter((row) => row[at[0]] === client).map((row) => row[at[1]]); // prettier-ignore
  };
  // Elm lacks Email, the first step, so Email and the next step with offerings, which it has.
  expect(offers("Elm")).toEqual(["Email"]);
  expect(offers("Acme").sort()).toEqual(["Backup", "Voice"]);
  set(hand, "Offers from all steps", "yes");
  await generate();
  expect(offers("Elm").sort()).toEqual(["Email", "Files", "Voice"]);
  set(hand, "Offers a client, at most", 1);
  await generate();
  expect(offers("Elm")).toHaveLength(1);
  expect(hand.at(PORTFOLIO, "Birch", "Flags")).toBe(null);
  set(hand, "Discount that is flagged, above", 0.15);
  await generate();
  expect(hand.at(PORTFOLIO, "Birch", "Flags")).toContain("discount");
});

test.each<[string, Cell, string]>([
  [
    "Class policy",
    "matrixx",
    "Not valid; the default counts. Enter one of matrix, margin, revenue, or clear the cell.",
  ],
  [
    "Core: starts below",
    80,
    "Not valid; the default counts. Enter a share from 0 to 100 %, or clear the cell.",
  ],
  [
    "Core: starts below",
    "most",
    "Not valid; the default counts. Enter a share from 0 to 100 %, or clear the cell.",
  ],
  [
    "Offers a client, at most",
    2.5,
    "Not valid; the default counts. Enter a whole number from 1 to 20, or clear the cell.",
  ],
  ["Averages per seat", "perhaps", "Not valid; the default counts. Enter yes or no, or clear the cell."],
])("%s = %s is told with its cell, stays there, and the default counts", async (label, value, advice) => {
  const { hand, generate } = await opened();
  set(hand, label, value);
  const [row, column] = cellOf(hand, label);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(get(hand, label)).toBe(value);
    const told = hand.values("Problems").find((cells) => cells.includes(`${label}: ${String(value)}`));
    expect(told).toEqual(
      expect.arrayContaining([SETTINGS, `${String.fromCharCode(65 + column)}${row + 1}`, advice]),
    );
    expect(hand.at(PORTFOLIO, "Cedar", "Class")).toBe("C");
  }
});

test("cuts that do not follow each other are told, and all have their defaults", async () => {
  const { hand, generate } = await opened();
  set(hand, "Core: starts below", 0.97);
  await generate();
  expect(hand.texts("Problems").join("\n")).toContain("found 0.97, 0.95, 0.6, 0.4, 0.2");
  expect([get(hand, "Core: starts below"), hand.at(PORTFOLIO, "Cedar", "Class")]).toEqual([0.97, "C"]);
});

test("the values are there under their names, and after the sheet was deleted", async () => {
  const { hand, generate } = await opened();
  set(hand, "Core: starts below", 0.7);
  await generate();
  hand.workbook.remove(hand.sheet(SETTINGS).id);
  await generate();
  expect([get(hand, "Core: starts below"), header(hand, PORTFOLIO, "Cuts", "Revenue")]).toEqual([0.7, 0.7]);
  expect(hand.workbook.sheets.map(({ name }) => name).slice(-1)).toEqual([SETTINGS]);
});

test("a value that is not valid is told where it is kept while the sheet is deleted", async () => {
  const { hand, generate } = await opened();
  set(hand, "Core: starts below", 80);
  await generate();
  hand.workbook.remove(hand.sheet(SETTINGS).id);
  await generate();
  const told = hand.values("Problems").find((cells) => cells.includes("Core: starts below: 80"));
  expect(told).toEqual(
    expect.arrayContaining([
      "Not valid; the default counts. Enter a share from 0 to 100 %, or clear the cell. No Settings sheet held it: the hidden sheet XSELL Journal keeps it. Correct it on Settings, once that is generated.",
    ]),
  );
});

test("a formula that looks at a setting takes no value that the run would not take", async () => {
  const { hand, generate } = await opened({ [LINES]: market });
  const formula = (): string | undefined => {
    const cells = hand.cells("Cross-Sell Potential");
    const row = cells.find((line) => line.some(({ value }) => value === "If they bought this share of it"))!;
    return row[hand.column("Cross-Sell Potential", "Potential")].formula;
  };
  // 80 is no share: all of it counts, as long as nothing valid stands there.
  set(hand, "Share of the potential captured", 80);
  await generate();
  expect(formula()).toBe("=IF(ISNUMBER(XS_capture),IF(AND(XS_capture>=0,XS_capture<=1),XS_capture,1),1)");
  set(hand, "Share of the potential captured", "25 %");
  await generate();
  expect(formula()).toBe(
    "=IF(ISNUMBER(XS_capture),IF(AND(XS_capture>=0,XS_capture<=1),XS_capture,0.25),0.25)",
  );
});
