import type { SheetKind } from "../../shared/grid";
import { keptBelow } from "../../shared/typed/kept-below";
import type { Found, Typed } from "../../shared/typed/read-typed";
import { sheetOf } from "./small";

/* What is kept below the body is told where it was typed. By hand: header in row 1, the body in rows 2 to 4, below it row 5. */

const lines: Parameters<typeof sheetOf>[2] = [
  ["kA", "Acme", "three"],
  ["", "mine", 7],
  ["kB", "Birch", 5],
  ["", "last", null],
];

/** Clients A and B, a row of the user's between them and one below. */
function told(
  standing: Partial<Typed["standing"]>,
  alone: readonly Found[] = [],
  kind: SheetKind = "matrix",
) {
  const rows = new Map([[1, "kA"], [3, "kB"]]); // prettier-ignore
  const typed = sheetOf(kind, ["client", "gap"], lines, { rows, body: [1, 3], ...standing });
  return keptBelow({ standing: typed.standing, alone });
}
const places = (...asked: Parameters<typeof told>): string[][] =>
  told(...asked).map(({ address, found }) => [address, found]);

/** A cell in a row of the user's own, or in another one. */
const cell = (row: number, column: number, name = "loose 0"): Found => ({
  row: name,
  slot: "at:matrix:client",
  content: { value: "" },
  at: [row, column],
});

const above = (row: number, ...columns: number[]): Typed["standing"]["above"] =>
  new Map([[row, { columns, label: { column: -1, text: "" } }]]);

test.each<[string, Partial<Typed["standing"]>, Found[], string[][]]>([
  ["nothing", {}, [], []],
  ["words among figures", { stray: [[1, 2]] }, [], [["C2", "three"]]],
  ["each of several", { stray: [[1, 2], [3, 2]] }, [], [["C2", "three"], ["C4", "5"]]],
  ["what shows nothing", { stray: [[4, 2]] }, [], [["C5", ""]]],
  ["cells of a row of the Client Page", { above: above(2, 1, 2) }, [], [["B3", "mine"], ["C3", "7"]]],
  ["a row among ours, by its first cell", {}, [cell(2, 1), cell(2, 2)], [["B3", "mine"]]],
  ["as it was read", {}, [cell(2, 2), cell(2, 1)], [["C3", "7"]]],
  ["one above the header", { headerRow: 3, body: [4, 4], rows: new Map() }, [cell(0, 1)], [["B1", "client"]]],
  ["not one below the body", {}, [cell(4, 1)], []],
  ["one in the body's last line", { rows: new Map([[1, "kA"]]) }, [cell(3, 1)], [["B4", "Birch"]]],
  ["not a cell beside a row of ours", {}, [cell(1, 2)], []],
  ["not one in the header's row", {}, [cell(0, 2)], []],
  ["not what is kept in its row", {}, [cell(2, 1, "head Total"), cell(2, 2, "place 1")], []],
  ["not a row of a sheet that was sorted", { shuffled: true }, [cell(2, 1)], []],
  ["what is told as typed on the page is not told twice", { above: above(2, 2) }, [cell(2, 1)], [["C3", "7"]]],
  ["two rows", { body: [1, 4] }, [cell(2, 1), cell(4, 1, "loose 1")], [["B3", "mine"], ["B5", "last"]]],
])("told: %s", (_, standing, alone, expected) => {
  expect(places(standing, alone)).toEqual(expected);
}); // prettier-ignore

test.each<[string, Parameters<typeof told>, string, string]>([
  ["words among figures", [{ stray: [[1, 2]] }], "Tech Stack Matrix", '"gap" shows what the data say, so this is kept under "Added by you". Type it into your data, into Note, or into a column of your own.'],
  ["on the Client Page", [{ above: above(2, 2) }, [], "page"], "Client Page", '"Client Page" shows whichever client is chosen, so this is kept under "Added by you" and changes no client. Type it on "Tech Stack Matrix" or "Client Portfolio" beside the client (Owner, Status, Package, Note).'],
  ["a row of the user's", [{}, [cell(2, 1)]], "Tech Stack Matrix", 'Our rows are written anew in their order, so this row of yours is kept under "Added by you". What is about a client stays beside it in Note, or in a column of your own.'],
])("what to do about it: %s", (_, asked, sheet, advice) => {
  expect(told(...asked)).toMatchObject([{ sheet, advice, amount: null }]);
}); // prettier-ignore
