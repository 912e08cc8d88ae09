import { SLICE, type Slices } from "../../src/slices";
import { exactSum } from "../../src/sums";
import type { Described } from "../book";
import { label, subtitle, type Context } from "../context";
import { hashed } from "../key";
import type { Finding } from "../outcome";
import { labelHeaders } from "../typed/label";
import { several } from "../words";

/** Characters across. */
const [FOUND, ADVICE] = [40, 75];

/** Sheet "Problems": what a person has to look at, by cell. */
export function* problems(context: Context, findings: readonly Finding[]): Slices<Described> {
  const keys = yield* keysOf(findings);
  const amounts = findings.map(({ amount }) => amount).filter((amount) => amount !== null);
  return {
    kind: "problems",
    title: "Problems",
    subtitle: subtitle(context),
    notes: [
      findings.length === 0
        ? "No problems."
        : `${several(findings.length, "problem")}. Rows with an amount are not counted in the revenue.`,
    ],
    columns: [
      {
        key: "key",
        header: "Key",
        look: "text",
        hidden: true,
        values: keys,
      },
      {
        key: "sheet",
        header: labelHeaders.problems.sheet,
        look: "text",
        values: findings.map(({ sheet }) => sheet),
      },
      {
        key: "cell",
        header: labelHeaders.problems.cell,
        look: "text",
        values: findings.map(({ address }) => address),
      },
      {
        key: "found",
        header: labelHeaders.problems.found,
        look: "text",
        values: findings.map(({ found }) => found),
        ...wrapped(
          findings.some(({ found }) => found.length > FOUND),
          FOUND,
        ),
      },
      {
        key: "advice",
        header: labelHeaders.problems.advice,
        look: "sentence",
        values: findings.map(({ advice }) => advice),
        ...wrapped(
          findings.some(({ advice }) => advice.length > ADVICE),
          ADVICE,
        ),
      },
      {
        key: "amount",
        header: labelHeaders.problems.amount,
        look: "cents",
        values: findings.map(({ amount }) => amount),
      },
    ],
    summary: [
      {
        key: "total",
        tone: "total",
        cells: { sheet: label("Total"), amount: { value: exactSum(amounts), formula: "SUM({this:body})" } },
      },
    ],
    rows: findings.length,
    colours: [],
    frozenColumns: 0,
    names: {},
  };
}

/** A column whose texts go on in the next line; where all fit into one, tens of thousands of rows need no look at their height. */
function wrapped(isLong: boolean, most: number): { most?: number } {
  return isLong ? { most } : {};
}

/** Keys that stay with what a problem is about; where all is equal, in order. */
function* keysOf(findings: readonly Finding[]): Slices<string[]> {
  const met = new Map<string, number>();
  const keys: string[] = [];
  for (const { sheet, address, found, advice, about = address } of findings) {
    if (keys.length % SLICE === 0) yield;
    // The advice tells two problems of one cell apart; how many rows it counts may change.
    const problem = JSON.stringify([sheet, about, found, advice.replace(/\d+/g, "")]);
    const count = (met.get(problem) ?? 0) + 1;
    met.set(problem, count);
    keys.push(hashed(`problem ${count} ${problem}`));
  }
  yield;
  return keys;
}
