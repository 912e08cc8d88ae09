import fc from "fast-check";
import type { Cell } from "../../src/cell";
import { weird } from "./weird";
import { bundleHeaders } from "../core/bundle-table";

type Rows = Cell[][];

/** The five tables as a tidy provider keeps them, on a tab each. */
const tidy: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  Lines: [
    ["Client", "Offering", "Date", "Revenue", "Cost", "Stream"],
    ["Acme", "Backup", 46174, 100.1, 60, "MRR"],
    ["Acme", "Email", "2026-05-01", "$1,250.00", "", "Resale"],
    ["Birch", "Backup", 46143, -20.05, null, "MRR"],
    ["Cedar", "Phone", "30 Apr 2026", 70, 10, "Project"],
    ["Birch", "Email", 45800, 300, 100, "T&M"],
    ["Cedar", "Email", 46150, 12.5, 5, ""],
  ],
  Clients: [
    [
      "Client",
      "Client ID",
      "Seats",
      "In profile",
      "Client since",
      "Left on",
      "MRR",
      "Average discount",
      "Needs",
    ],
    ["Acme", "A-1", 12, "yes", 44000, null, 1000, "12 %", "3; Post"],
    ["Birch", "A-2", 40, "no", "2020-02-01", null, 500, 0.3, null],
    ["Cedar", "A-3", null, "", null, "2026-05-31", null, null, "Tape"],
  ],
  Offerings: [
    ["Offering", "Step", "Stream", "In stack", "List price a year", "Margin %", "Replaces", "Also known as"],
    ["Backup", 3, "MRR", "yes", 1200, "45 %", "Tape", "BCDR"],
    ["Email", 1, "MRR", "yes", "$600", 0.2, "", "Mail; Post"],
    ["Tape", 3, "Resale", "no", null, null, null, null],
  ],
  Holdings: [
    ["Client", "Backup", "Email", "Phone"],
    ["Acme", "Y", 10, null],
    ["Birch", null, "x", "no"],
    ["Total", 1, 11, 0],
  ],
  Bundles: [
    [...bundleHeaders],
    ["Start", "Backup; Mail", null, "10 %", 20, null, null, 40, "2026-01-01", null],
    ["Talk", "Email; Phone; BCDR", "$900", null, null, "Dental", 5, null, null, 46400],
  ],
};

/** What a careless hand does to a table. Places are fractions, so that they fit any size. */
type Slip =
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly cell: Cell }
  | {
      readonly kind: "drop row" | "repeat row" | "drop column" | "repeat column" | "empty row";
      readonly at: number;
    }
  | { readonly kind: "swap rows" | "swap columns"; readonly at: number; readonly with: number };

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const slip: fc.Arbitrary<Slip> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("cell" as const), row: place, column: place, cell: weird }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("drop row", "repeat row", "drop column", "repeat column", "empty row"),
      at: place,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("swap rows", "swap columns"),
      at: place,
      with: place,
    }),
  },
);

function swap<T>(list: T[], a: number, b: number): void {
  [list[a], list[b]] = [list[b], list[a]];
}

function slipped(rows: Rows, slips: readonly Slip[]): Rows {
  for (const one of slips) {
    const width = rows[0]?.length ?? 0;
    if (rows.length === 0 || width === 0) return rows;
    const row = Math.floor(("at" in one ? one.at : one.row) * rows.length);
    const column = Math.floor(("at" in one ? one.at : one.column) * width);
    if (one.kind === "cell") rows[row][column] = one.cell;
    else if (one.kind === "swap rows") swap(rows, row, Math.floor(one.with * rows.length));
    else if ("with" in one) for (const cells of rows) swap(cells, column, Math.floor(one.with * width));
    else if (one.kind === "drop row") rows.splice(row, 1);
    else if (one.kind === "repeat row") rows.splice(row, 0, [...rows[row]]);
    else if (one.kind === "empty row") rows.splice(row, 0, new Array<Cell>(width).fill(null));
    else if (one.kind === "drop column") for (const cells of rows) cells.splice(column, 1);
    else for (const cells of rows) cells.splice(column, 0, cells[column]);
  }
  return rows;
}

/** Some of the tidy tables after some slips each; one tab may hold two tables, one below the other. */
export const workbooks: fc.Arbitrary<Record<string, Rows>> = fc
  .tuple(
    fc.subarray(Object.keys(tidy), { minLength: 1 }),
    fc.array(fc.array(slip, { maxLength: 8 }), { minLength: 5, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([names, slips, together]) => {
    const tabs = names.map((name, at): [string, Rows] => [
      name,
      slipped(
        tidy[name].map((row) => [...row]),
        slips[at],
      ),
    ]);
    if (together && tabs.length > 1) {
      const [[, first], [, second], ...others] = tabs;
      return Object.fromEntries([["Both", [...first, [], ...second]] as const, ...others]);
    }
    return Object.fromEntries(tabs);
  });
