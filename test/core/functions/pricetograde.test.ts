import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, date, down, PRICETOGRADE } from "./call";

// By hand: cost ÷ (1 − cut) − revenue. 60 of cost has to be 40 %, 60 % and 80 % of the price.
test.each<[Input, number]>([
  ["A", 50],
  ["B", 0],
  ["C", 0],
  [" a ", 50],
  [0.6, 50],
  [0.5, 20],
  [0.25, 0],
  [0, 0],
  [0.94, 900],
])("a client with 100 of revenue and 60 of cost to %j: %d", (grade, rise) => {
  const found = PRICETOGRADE([[100]], [[60]], [[grade]]);
  expect(found).toEqual([[expect.closeTo(rise, 9)]]);
});

// By hand, to grade B: cost ÷ 0.6 − revenue.
test.each<[string, Input[], Input[], (number | null)[]]>([
  ["each for itself", [100, 100, 80], [60, 90, 60], [0, 50, 20]],
  ["at the cut already", [100, 0.3], [60, 0.18], [0, 0]],
  ["within 1e-9 of the cut is at the cut", [100], [60.00000005], [0]],
  ["losses as well", [30], [60], [70]],
  ["without revenue", [0, -30], [60, 60], [100, 130]],
  ["without cost", [100, 0], [0, 0], [0, 0]],
  ["costs given back", [100], [-60], [0]],
  ["a blank row stays blank", [80, null, ""], [60, null, " "], [20, null, null]],
  ["what is not known is not guessed", [80, null, 80], [null, 60, 60], [null, null, 20]],
])("%s", (_, revenues, costs, rises) => {
  const near = rises.map((rise) => (rise === null || rise === 0 ? rise : expect.closeTo(rise, 9)));
  expect(PRICETOGRADE(down(revenues), down(costs), [["B"]])).toEqual(down(near));
  if (revenues.length > 1) {
    expect(PRICETOGRADE(across(revenues), across(costs), [["B"]])).toEqual(across(near));
    expect(PRICETOGRADE(across(revenues), down(costs), [["B"]])).toEqual(across(near));
  }
});

const one = [[100]];
const needs = "PRICETOGRADE needs a grade of A, B or C, or a margin from 0 to below 1: found";
const advice = "Enter A, B, C or a fraction such as 0.6.";
// As the user reads them.
test.each<[string, Parameters<typeof PRICETOGRADE>, string]>([
  ["grade D", [one, one, [["D"]]], `${needs} "D". ${advice}`],
  ["no grade", [one, one], `${needs} nothing. ${advice}`],
  ["a blank grade", [one, one, [[" "]]], `${needs} nothing. ${advice}`],
  ["60 for 60 %", [one, one, [[60]]], `${needs} 60. Enter 60 % as 0.6.`],
  ["60 % as text", [one, one, [["60 %"]]], `${needs} "60 %". ${advice}`],
  ["all of the price", [one, one, [[1]]], `${needs} 1. ${advice}`],
  ["100 %", [one, one, [[100]]], `${needs} 100. ${advice}`],
  ["a loss", [one, one, [[-0.1]]], `${needs} -0.1. ${advice}`],
  ["TRUE", [one, one, [[true]]], `${needs} TRUE. ${advice}`],
  ["a date", [one, one, [[date]]], `${needs} a date. ${advice}`],
  [
    "two grades",
    [one, one, across(["A", "B"])],
    "PRICETOGRADE needs one grade: found 2 cells. Choose a single cell.",
  ],
  [
    "revenue in words",
    [down([1, "tbd"]), down([1, 1]), [["A"]]],
    `PRICETOGRADE needs numbers: row 2 holds "tbd". Clear the cell or enter the revenue.`,
  ],
  [
    "cost in words",
    [across([1, 2]), across([1, "1,000"]), [["A"]]],
    `PRICETOGRADE needs numbers: column 2 holds "1,000". Clear the cell or enter the cost.`,
  ],
  [
    "costs for fewer clients",
    [down([1, 1, 1]), down([1, 1]), [["A"]]],
    "PRICETOGRADE needs as many costs as revenues: found 2 and 3. Make both ranges the same length.",
  ],
  [
    "no revenue",
    [null, one, [["A"]]],
    "PRICETOGRADE needs revenues: found nothing. Give a row or a column of cells.",
  ],
  ["no cost", [one], "PRICETOGRADE needs costs: found nothing. Give a row or a column of cells."],
  [
    "a block",
    [
      [
        [1, 2],
        [3, 4],
      ],
      one,
      [["A"]],
    ],
    "PRICETOGRADE needs revenues in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
])("refuses %s", (_, args, text) => expect(message(() => PRICETOGRADE(...args))).toBe(text));
