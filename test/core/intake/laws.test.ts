import fc from "fast-check";
import type { Cell } from "../../../src/cell";
import { takeIn, type Intake } from "../../../src/intake/intake";
import { numberStyle, readNumber } from "../../../src/intake/number";
import { readDate } from "../../../src/intake/date";
import { dayText } from "../../../src/calendar";
import { defaultPolicies, measure } from "../../../src/measures/measure";
import { TODAY } from "../small";

const take = (...sheets: Cell[][][]): Intake =>
  takeIn(
    sheets.map((cells, at) => ({ name: `Sheet ${at + 1}`, cells })),
    { today: TODAY, lastMonth: null, mapping: {} },
  );

const words =
  "Client|Client ID|Offering|Date|Revenue|Cost|Profit|Stream|Seats|MRR|Left on|In profile|Step|Replaces|Segments|In stack|Total|Ada|Bob|Y|N|x|yes|no|Backup|2026-06-01|30/06/2026|$5|(1,234.50)|1.234,5|#N/A|12 %|-|constructor|__proto__".split(
    "|",
  );
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(null, "", " ", true, false) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -1000, max: 60000 }), fc.double()) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);
const sheet = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const header = fc.shuffledSubarray(words.slice(0, 17), { minLength: 2 });
/** A sheet that may hold anything, mostly with a row that is a header. */
const sheets = fc.array(
  fc
    .tuple(sheet, fc.option(header), sheet)
    .map(([above, head, below]) => [...above, ...(head ? [head] : []), ...below]),
  { minLength: 1, maxLength: 3 },
);

test("no cells at all make it throw, nor the measures after it", () =>
  fc.assert(
    fc.property(sheets, (cells) => {
      const { portfolio } = take(...cells);
      measure(portfolio, { marks: new Map(), profiles: new Map() }, { ...defaultPolicies, perSeat: true });
    }),
    { numRuns: 500 },
  ));

test("every problem is at a cell of its sheet", () =>
  fc.assert(
    fc.property(sheets, (cells) => {
      for (const { source, row, column, found, advice } of take(...cells).problems) {
        const own = cells[Number(source.slice(6)) - 1];
        expect(row).toBeLessThan(own.length);
        expect([row >= 0, column >= 0, found !== "", advice.endsWith(".")]).toEqual([true, true, true, true]);
      }
    }),
    { numRuns: 300 },
  ));

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1e8 }).map((cents) => `$${(cents / 100).toFixed(2)}`) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>("n/a", null, "", "#REF!", "7 doubloons", true) },
);
const row = fc.tuple(
  fc.constantFrom<Cell>("Ada", "Bob", "Total", "Subtotal", "", null),
  fc.constantFrom<Cell>("Backup", "Email", null),
  fc.constantFrom<Cell>("2026-06-01", "2025-06-01", "2026-08-01", "1979-01-01", "soon", null, 46174, 1),
  amount,
);
const rows = fc.array(row, { maxLength: 40 });
/** Rows with totals rows that do add up, as an export has them. */
const withTotals = (lines: readonly (readonly Cell[])[]): Cell[][] => {
  let sum = 0;
  const found: Cell[][] = [];
  lines.forEach((line, at) => {
    found.push([...line]);
    if (typeof line[3] === "number") sum += Math.round(line[3] * 100);
    if (typeof line[3] === "string" && line[3].startsWith("$"))
      sum += Math.round(Number(line[3].slice(1)) * 100);
    if (at % 7 === 6) found.push(["Total", null, null, sum / 100]);
  });
  return found;
};

test("revenue read = used + outside + problem + totals, to the cent, whatever the rows", () =>
  fc.assert(
    fc.property(rows, rows, (one, two) => {
      const head = ["Client", "Offering", "Date", "Revenue"];
      const { portfolio, problems } = take([head, ...withTotals(one)], [head, ...two]);
      const { read, used, outside, problem, totals } = portfolio.reconciliation;
      const cents = (value: number): number => Math.round(value * 100);
      expect(cents(read)).toBe(cents(used + outside + problem + totals));
      // What is left out stands among the problems, row by row.
      expect(cents(problems.reduce((sum, one) => sum + (one.amount ?? 0), 0))).toBe(cents(problem));
      // What is read is all that the column holds.
      const all = [...withTotals(one), ...two].map((line) => line[3]);
      const amounts = all.map((cell) =>
        typeof cell === "number"
          ? cell
          : typeof cell === "string" && cell.startsWith("$")
            ? Number(cell.slice(1))
            : 0,
      );
      expect(cents(read)).toBe(cents(amounts.reduce((sum, one) => sum + one, 0)));
    }),
    { numRuns: 300 },
  ));

test("the same without lines: a Clients table and a grid", () =>
  fc.assert(
    fc.property(rows, fc.boolean(), (lines, grid) => {
      const head = grid ? ["Client", "Backup", "Email"] : ["Client", "Client ID", "MRR"];
      const ids = (line: readonly Cell[]): Cell =>
        grid ? (typeof line[3] === "number" ? line[3] : null) : line[1];
      const { portfolio, problems } = take([head, ...lines.map((line) => [line[0], ids(line), line[3]])]);
      const { read, used, outside, problem, totals } = portfolio.reconciliation;
      const cents = (value: number): number => Math.round(value * 100);
      expect(cents(read)).toBe(cents(used + outside + problem + totals));
      expect(cents(problems.reduce((sum, one) => sum + (one.amount ?? 0), 0))).toBe(cents(problem));
      const { current } = measure(portfolio, { marks: new Map(), profiles: new Map() });
      expect(cents(used)).toBe(cents(current));
    }),
    { numRuns: 300 },
  ));

const styles: readonly ((value: number) => string)[] = [
  (value) => value.toFixed(2),
  (value) => value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ","),
  (value) =>
    value
      .toFixed(2)
      .replace(".", ",")
      .replace(/\B(?=(\d{3})+,)/g, "."),
  (value) =>
    value
      .toFixed(2)
      .replace(".", ",")
      .replace(/\B(?=(\d{3})+,)/g, "\u202f"),
  (value) => value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, "'"),
];
const signs: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `(${text})`,
  (text) => `${text}-`,
  (text) => `−${text}`,
];

test("a number written in any style is read back, alone or in its column", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -1e10, max: 1e10 }).map((cents) => cents / 100),
        { minLength: 1 },
      ),
      fc.constantFrom(...styles),
      fc.constantFrom(...signs),
      fc.constantFrom("", "$", "€ "),
      (values, write, sign, currency) => {
        const column = values.map((value) => {
          const text = currency + write(Math.abs(value));
          return value < 0 ? sign(text) : text;
        });
        const style = numberStyle(column);
        expect(column.map((text) => readNumber(text, style))).toEqual(values.map((value) => value + 0));
      },
    ),
  ));

test("a date in any unmistakable form is read back", () =>
  fc.assert(
    fc.property(fc.integer({ min: 29221, max: 73415 }), (serial) => {
      const [year, month, day] = dayText(serial).split("-");
      const name = "JanFebMarAprMayJunJulAugSepOctNovDec".slice(Number(month) * 3 - 3, Number(month) * 3);
      const forms: Cell[] = [
        serial,
        `${year}-${month}-${day}`,
        `${day} ${name} ${year}`,
        `${name} ${day}, ${year}`,
        `${day}.${month}.${year}`,
        Number(year + month + day),
      ];
      expect(forms.map((form) => readDate(form, null))).toEqual(forms.map(() => serial));
      expect([
        readDate(`${day}/${month}/${year}`, "day first"),
        readDate(`${month}/${day}/${year}`, "month first"),
      ]).toEqual([serial, serial]);
    }),
  ));
