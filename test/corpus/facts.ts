import type { Cell } from "../../src/cell";
import type { Book } from "./book";

/** What a person who adds up an export by hand expects of the sheets. */
export interface Facts {
  /** Client and revenue, largest first, as on Revenue Concentration. */
  readonly clients: readonly (readonly [client: string, revenue: number])[];
  /** Where every cent went. */
  readonly sums: { readonly used: number; readonly outside?: number; readonly problem?: number; readonly totals?: number }; // prettier-ignore
  /** Cell, what stands there, and the amount that is left out because of it. */
  readonly problems?: readonly (readonly [cell: string, found: string, amount?: number])[];
  /** Other cells: sheet, client, header, and what stands where they meet. */
  readonly cells?: readonly (readonly [sheet: string, client: string, header: string, value: Cell])[];
}

const inCents = (value: Cell): Cell => (typeof value === "number" ? Math.round(value * 100) / 100 : value);

/**
 * The facts as the sheets of a book tell them; of the cells those that are asked for.
 *
 * @param header Of the column with the clients' revenue: Total is a formula, which not every book calculates.
 */
export function factsOf(book: Book, { cells }: Facts, header = "Total"): Required<Facts> {
  const sum = (label: string): number =>
    inCents(book.above("Revenue Concentration", label, "Total")) as number;
  const [used, outside, problem, totals] = [
    ...["Used", "Outside the window", "In problem rows", "In totals rows"].map(sum),
  ];
  // The book that a reader gets has to add up by itself.
  const read = inCents(used + outside + problem + totals);
  expect(sum("Revenue read")).toBe(read);
  if (header === "Total") expect(sum("Total")).toBe(used);
  return {
    clients: book
      .rows("Revenue Concentration", "Client", header)
      .map(([client, revenue]) => [String(client), inCents(revenue) as number]),
    sums: { used, outside, problem, totals },
    problems: problemsOf(book),
    cells: (cells ?? []).map(([sheet, client, header]) => {
      const row = book.rows(sheet, "Client", header).find(([name]) => name === client);
      return [sheet, client, header, inCents(row?.[1] ?? null)];
    }),
  };
}

type Found = NonNullable<Facts["problems"]>[number];

/** By row, then by column, as a person goes through a sheet. */
function problemsOf(book: Book): Found[] {
  if (!book.has("Problems")) return [];
  const place = (cell: string): number => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell) as RegExpExecArray;
    return (
      Number(row) * 20_000 + [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    );
  };
  return book
    .rows("Problems", "Cell", "Found", "Amount")
    .map(([cell, found, amount]): Found =>
      amount === null
        ? [String(cell), String(found)]
        : [String(cell), String(found), inCents(amount) as number],
    )
    .sort(([a], [b]) => place(a) - place(b));
}

/** Facts with what goes without saying: nothing outside, no problems, no totals. */
export function whole({ clients, sums, problems = [], cells = [] }: Facts): Required<Facts> {
  return { clients, sums: { outside: 0, problem: 0, totals: 0, ...sums }, problems, cells };
}
