import fc from "fast-check";
import type { Cell } from "../../src/cell";
import { survey } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { Recorder } from "../agree/recorder";
import { generated } from "../corpus/book";
import { day, TODAY } from "../core/small";
import { runs } from "./runs";
import { weird } from "./weird";

/** Invoice lines of four clients; every figure is a number and every date one as well, so that a row tells nothing of another. */
const headers = ["Client", "Offering", "Date", "Revenue", "Cost"] as const;
const line = fc.tuple(
  fc.constantFrom("Acme Dental", "Birch & Co", "Cedar Law", "Dogwood"),
  fc.constantFrom("Backup", "Email", "Phone"),
  fc.integer({ min: day("2025-07-01"), max: day("2026-06-30") }),
  fc.integer({ min: -1e8, max: 1e9 }).map((cents) => cents / 100),
  fc.option(fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100)),
);
const lines = fc.array(line, { minLength: 1, maxLength: 25 });

/** By field, what no one can use there, in no column whatever else it holds. */
const useless: Readonly<Record<(typeof headers)[number], fc.Arbitrary<Cell>>> = {
  Client: fc.constantFrom<Cell>(null, "", " \u00a0", "\u200b", "#N/A", "#REF!"),
  Offering: fc.constantFrom<Cell>(null, " ", "#NAME?", "#VALUE!"),
  Date: fc.constantFrom<Cell>(null, "soon", "2026-02-30", 0, 29220, 1e300, true, "#VALUE!", day("2026-07-11")),
  Revenue: fc.constantFrom<Cell>(null, "n/a", "5 doubloons", "1.2.3", "12 %", false, "#DIV/0!", 1e13, -1e300),
  Cost: fc.constantFrom<Cell>("tbd", "5 %", true, "#REF!", 1e14, "--5"),
}; // prettier-ignore

const letters = "ABCDE";
const findings = (rows: Cell[][]): string[] => {
  const host = new Recorder({ Lines: rows }, TODAY);
  const found = runNow(survey(host, { ...defaultWish, lastMonth: "2026-06" }));
  return found.findings.map(({ address }) => address).sort();
};

test("every cell that cannot be used is reported once, and no other", () =>
  fc.assert(
    fc.property(
      lines,
      fc.array(fc.option(fc.constantFrom(...headers)), { maxLength: 25 }),
      fc.shuffledSubarray([...headers], { minLength: headers.length }),
      fc.infiniteStream(fc.record(useless)),
      (good, broken, order, bad) => {
        const expected: string[] = [];
        const rows = good.map((cells, at): Cell[] => {
          const field = broken[at] ?? null;
          const row = Object.fromEntries(headers.map((header, column) => [header, cells[column]]));
          if (field !== null) {
            row[field] = bad.next().value[field];
            expected.push(`${letters[order.indexOf(field)]}${at + 2}`);
          }
          return order.map((header) => row[header]);
        });
        expect(findings([[...order], ...rows])).toEqual(expected.sort());
      },
    ),
    runs(150),
  ));

/** Revenue, class and margin by client. */
async function figures(rows: Cell[][]): Promise<Map<Cell, Cell[]>> {
  const host = new Recorder({ Lines: rows }, TODAY);
  const { book } = await generated(host, { lastMonth: "2026-06" });
  const found = book.rows("Client Portfolio", "Client", "Revenue", "Gross margin", "Margin %");
  return new Map(found.map(([client, ...others]) => [client, others]));
}

test("whatever stands in the rows of one client, the others' figures stay", () =>
  fc.assert(
    fc.asyncProperty(
      lines,
      fc.array(fc.tuple(fc.nat(4), weird), { minLength: 1, maxLength: 10 }),
      async (good, slips) => {
        const own = [...good.map(([, ...others]): Cell[] => ["Zeder", ...others])].slice(0, slips.length);
        const before = await figures([[...headers], ...good, ...own]);
        slips.slice(0, own.length).forEach(([column, cell], at) => (own[at][column] = cell));
        const after = await figures([[...headers], ...good, ...own]);
        const joined = new Set(own.map(([client]) => String(client).trim().toLowerCase()));
        for (const [client, found] of before) {
          if (client === "Zeder" || joined.has(String(client).toLowerCase())) continue;
          expect([client, after.get(client)]).toEqual([client, found]);
        }
      },
    ),
    runs(40),
  ));

test("rows and columns in any order, and empty rows between them, give the same figures", () =>
  fc.assert(
    fc.asyncProperty(
      lines.chain((good) =>
        fc.tuple(
          fc.constant(good),
          fc.shuffledSubarray([...good.keys()], { minLength: good.length }),
          fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
          fc.nat(good.length),
        ),
      ),
      async ([good, rows, columns, gap]) => {
        const turn = (row: readonly Cell[]): Cell[] => columns.map((column) => row[column]);
        const moved = rows.map((row) => turn(good[row]));
        moved.splice(gap, 0, [], []);
        const straight = await figures([[...headers], ...good]);
        expect(await figures([turn(headers), ...moved])).toEqual(straight);
      },
    ),
    runs(40),
  ));
