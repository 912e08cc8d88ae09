import type { Cell } from "../../src/cell";
import type { Office } from "../score/desk";
import { opened, type Change } from "./fact";
import { breadth } from "./facts/breadth";
import { planAndReview } from "./facts/plan-and-review";
import { profileAndStack } from "./facts/profile-and-stack";
import { aboutProspects, advised } from "./facts/prospects";
import { figureOf } from "./read";
import { statements } from "./statements";

/*
 * Every statement of the two sources: one input is changed, and the figure that answers it
 * changes as it does by hand.
 */

const facts = [...profileAndStack, ...planAndReview, ...breadth];

const offices = new Map<string, Office>();
/** The workbook before the change: the same for many facts. */
function before(figure: string, given: readonly Change[]): Office {
  const key = JSON.stringify([figure.split(" | ")[0], given]);
  const office = offices.get(key) ?? opened(figure, given);
  offices.set(key, office);
  return office;
}
function shown(value: Cell | undefined, expected: Cell | undefined): void {
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
}

test.each(facts.map((one) => ({ ...one, says: statements[one.statement] })))(
  "$statement, $says: $figure",
  ({ figure, given = [], was, change, is }) => {
    shown(figureOf(before(figure, given), figure), was);
    shown(figureOf(opened(figure, [...given, ...change]), figure), is);
  },
);

test.each(aboutProspects.map((one) => ({ ...one, says: statements[one.statement] })))(
  "$statement, $says: $figure",
  ({ of, described, was, is }) => {
    shown(of(advised({})), was);
    shown(of(advised(described)), is);
  },
);

test("no statement is without a fact, and no fact without a statement", () => {
  const proven = new Set([...facts, ...aboutProspects].map(({ statement }) => statement));
  expect(Object.keys(statements).filter((statement) => !proven.has(statement))).toEqual([]);
  expect([...proven].filter((statement) => !(statement in statements))).toEqual([]);
});
