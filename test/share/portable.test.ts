import { runs } from "../../shared/functions/runs";
import { columnLetters } from "../../shared/layout/address";
import { portables } from "../../shared/share/portable";
import { portableFunctions, type PortableFunction } from "../../shared/share/portable-functions";
import type { Cell } from "../../src/cell";
import { evaluate, type Task } from "./evaluator";
import { answered, refused, type Argument } from "./portable-sets";

/*
 * The formulas calculate in Univer's engine, which others wrote, and have to give what the
 * functions give. Excel itself was not there to try them.
 */

/** Arguments beside one another on a sheet, and the formula that looks at them. */
function taskOf(name: PortableFunction, given: readonly Argument[]): Task {
  const { parameters, formula } = portables[name];
  const rows = Math.max(...given.map((argument) => argument?.length ?? 0));
  const cells: Cell[][] = Array.from({ length: rows }, () => []);
  const ranges = parameters.map((_, index) => {
    const argument = given[index] ?? null;
    if (argument === null) return `""`;
    const left = Math.max(...cells.map((row) => row.length));
    argument.forEach((line, row) => line.forEach((cell, at) => (cells[row][left + at] = cell)));
    for (const row of cells) for (let at = 0; at < row.length; at++) row[at] ??= null;
    return `${columnLetters(left)}1:${columnLetters(left + argument[0].length - 1)}${argument.length}`;
  });
  return { cells, formula: `${formula}(${ranges.join(",")})`, rows: rows + 1, columns: 12 };
}

/** What the function gives; its refusal is an error in every cell. */
function given(name: PortableFunction, args: readonly Argument[]): Cell[][] | "refused" {
  try {
    return runs[name]([...args]);
  } catch {
    return "refused";
  }
}

/** What the formula shows and the function does not give, in words; none where they agree. */
function difference(is: readonly (readonly Cell[])[], due: Cell[][] | "refused"): string[] {
  if (due === "refused") {
    const shown = is.flat().filter((cell) => cell !== null && cell !== "");
    const refuses = shown.every((cell) => typeof cell === "string" && cell.startsWith("#"));
    return shown.length > 0 && refuses ? [] : [`shows ${JSON.stringify(is)} instead of an error`];
  }
  return is.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const expected = due[row]?.[column] ?? null;
      const where = columnLetters(column) + (row + 1);
      return same(cell, expected) ? [] : [`${where}: ${cell} instead of ${expected}`];
    }),
  );
}

function same(a: Cell, b: Cell): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return (a ?? "") === (b ?? "");
}

const sets = portableFunctions.map((name) => [...answered[name], ...refused[name]]);
/** All at once: starting the engine takes longer than what it has to do. */
const found = evaluate(
  sets.flatMap((some, index) => some.map((args) => taskOf(portableFunctions[index], args))),
);

test.each(portableFunctions)(
  "%s: the formula gives what the function gives, and refuses what it refuses",
  (name) => {
    const first = sets.slice(0, portableFunctions.indexOf(name)).flat().length;
    const wrong = sets[portableFunctions.indexOf(name)].flatMap((args, index) =>
      difference(found[first + index], given(name, args)).map((says) => `${JSON.stringify(args)}: ${says}`),
    );
    expect(wrong).toEqual([]);
    expect(refused[name].map((args) => given(name, args))).toEqual(refused[name].map(() => "refused"));
  },
);

test("a formula fits into a name, and holds none of our functions", () => {
  for (const { formula } of Object.values(portables)) {
    expect(formula.length).toBeLessThan(2000);
    expect(formula).not.toContain("XSELL.");
  }
});
