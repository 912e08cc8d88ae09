import fc from "fast-check";
import type { Cell } from "../../src/cell";
import { catalogue } from "../../shared/catalogue";
import { columnLetters } from "../../shared/layout/address";
import { portables } from "../../shared/share/portable";
import { evaluate, type Task } from "./evaluator";

/*
 * The formulas calculate in Univer's engine, which others wrote, and have to give what the
 * functions give. Excel itself was not there to try them.
 */

/** Rows of cells; null for an argument that is left out. */
type Argument = readonly (readonly Cell[])[] | null;

/** Arguments beside one another on a sheet, and the formula that looks at them. */
function taskOf(name: string, given: readonly Argument[]): Task {
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
function given(name: string, args: readonly Argument[]): Cell[][] | "refused" {
  try {
    return catalogue.find((one) => one.name === name)?.run([...args]) as Cell[][];
  } catch {
    return "refused";
  }
}

/** Differences between what the formula and what the function gave, in words. */
function differences(name: string, all: readonly (readonly Argument[])[]): string[] {
  const found = evaluate(all.map((args) => taskOf(name, args)));
  return all.flatMap((args, index) => {
    const due = given(name, args);
    const is = found[index];
    const wrong: string[] = [];
    if (due === "refused") {
      const shown = is.flat().filter((cell) => cell !== null && cell !== "");
      const refused =
        shown.length > 0 && shown.every((cell) => typeof cell === "string" && cell.startsWith("#"));
      if (!refused) wrong.push(`shows ${JSON.stringify(is)} instead of an error`);
    } else {
      is.forEach((line, row) =>
        line.forEach((cell, column) => {
          const expected = due[row]?.[column] ?? null;
          if (!same(cell, expected))
            wrong.push(`${columnLetters(column)}${row + 1}: ${cell} instead of ${expected}`);
        }),
      );
    }
    return wrong.length === 0 ? [] : [`${JSON.stringify(args)}: ${wrong.join("; ")}`];
  });
}

function same(a: Cell, b: Cell): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return (a ?? "") === (b ?? "");
}

const money = fc.oneof(
  fc.integer({ min: -400, max: 2000 }),
  fc.integer({ min: -4000, max: 200_000 }).map((cents) => cents / 100),
  // Equal revenues, and equal but for what sums leave behind.
  fc.constantFrom<number>(100, 0.1 + 0.2, 0.3, 0),
);
const revenue: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: money },
  fc.constantFrom<Cell>(null, "", " "),
);
const flag = fc.constantFrom<Cell>(null, null, "yes", "No", "x", "0", 1, 0, true, false, "ja", " nein ");
const margin: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, 0.6, 0.4, 0.2, 0, 0.6 - 5e-10, -0.1, 1),
  fc.integer({ min: -50, max: 100 }).map((percent) => percent / 100),
);
const holding: fc.Arbitrary<Cell> = fc.oneof(
  money,
  fc.constantFrom<Cell>(null, null, "Y", "n", " X", "C", "L", "P", "z"),
);

const column = (cells: readonly Cell[]): Argument => cells.map((cell) => [cell]);
const row = (cells: readonly Cell[]): Argument => [[...cells]];
const line = (cells: readonly Cell[], across: boolean): Argument => (across ? row(cells) : column(cells));

/** So many sets of arguments, the same in every run. */
function samples<T>(arbitrary: fc.Arbitrary<T>, seed: number): T[] {
  return fc.sample(arbitrary, { numRuns: 150, seed });
}

const revenues = fc
  .tuple(fc.array(revenue, { minLength: 1, maxLength: 9 }), fc.boolean())
  .map(([cells, across]): Argument[] => [line(cells, across)]);

test.each(["REVPCT", "CUMREVPCT", "CUMCLIENTPCT"])(
  "%s: the formula gives what the function gives",
  (name) => {
    expect(differences(name, samples(revenues, 11))).toEqual([]);
  },
);

test("ABCDCLASS: the formula gives what the function gives", () => {
  const sets = fc
    .array(fc.tuple(revenue, margin, flag), { minLength: 1, maxLength: 9 })
    .chain((clients) =>
      fc.record({
        clients: fc.constant(clients),
        across: fc.boolean(),
        known: fc.constantFrom("margins", "no margins", "flags", "cuts"),
      }),
    )
    .map(({ clients, across, known }): Argument[] => [
      line(
        clients.map(([one]) => one),
        across,
      ),
      line(
        clients.map(([, one]) => (known === "no margins" ? null : one)),
        across,
      ),
      known === "flags" || known === "cuts"
        ? line(
            clients.map(([, , one]) => one),
            across,
          )
        : null,
      known === "cuts" ? row([0.5, 0.9, 0.7, 0.5, 0.1]) : null,
    ]);
  expect(differences("ABCDCLASS", samples(sets, 12))).toEqual([]);
});

test("XSELLPOTENTIAL: the formula gives what the function gives", () => {
  const sets = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 1, 2, 3))
    .chain(([rows, columns, extra]) =>
      fc.record({
        holdings: fc.array(fc.array(holding, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        flags: fc.array(flag, { minLength: rows, maxLength: rows }),
        seats: fc.array(fc.constantFrom<Cell>(null, 0, 5, 12, 40), { minLength: rows, maxLength: rows }),
        extra: fc.constant(extra),
      }),
    )
    .map(({ holdings, flags, seats, extra }): Argument[] => [
      holdings,
      extra % 2 === 1 ? column(flags) : null,
      extra >= 2 ? column(seats) : null,
    ]);
  expect(differences("XSELLPOTENTIAL", samples(sets, 13))).toEqual([]);
});

const refusals: readonly (readonly [what: string, name: string, args: readonly Argument[]])[] = [
  ["text among revenues", "CUMREVPCT", [column([100, "n/a", 50])]],
  ["text among revenues again", "CUMCLIENTPCT", [column([100, "n/a", 50])]],
  ["a truth value among revenues", "REVPCT", [column([100, true, 50])]],
  ["revenues of 0 in all", "CUMREVPCT", [column([100, -100])]],
  ["a margin typed as 62", "ABCDCLASS", [column([100, 50]), column([62, 0.5])]],
  ["a flag that is none", "ABCDCLASS", [column([100, 50]), column([0.6, 0.5]), column(["maybe", null])]],
  [
    "cuts that rise",
    "ABCDCLASS",
    [column([100, 50]), column([0.6, 0.5]), null, row([0.8, 0.95, 0.2, 0.4, 0.6])],
  ],
  ["four cuts", "ABCDCLASS", [column([100, 50]), column([0.6, 0.5]), null, row([0.8, 0.95, 0.6, 0.4])]],
  [
    "a letter that is none",
    "XSELLPOTENTIAL",
    [
      [
        ["Q", 5],
        [3, null],
      ],
    ],
  ],
  [
    "seats below 0",
    "XSELLPOTENTIAL",
    [
      [
        [5, null],
        [3, 2],
      ],
      null,
      column([4, -1]),
    ],
  ],
];

test.each(Object.keys(portables))("%s: the function and the formula refuse the same", (name) => {
  const sets = refusals.filter((one) => one[1] === name).map(([, , args]) => args);
  expect(sets.map((args) => given(name, args))).toEqual(sets.map(() => "refused"));
  expect(differences(name, sets)).toEqual([]);
});

test("a formula fits into a name, and holds none of our functions", () => {
  for (const { formula } of Object.values(portables)) {
    expect(formula.length).toBeLessThan(2000);
    expect(formula).not.toContain("XSELL.");
  }
});
