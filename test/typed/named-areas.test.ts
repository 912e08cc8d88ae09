import type { Area } from "../../shared/grid";
import { isUsersName } from "../../shared/grid";
import type { Content } from "../../shared/typed/content";
import { lostNames, namesKept, namesMeant, namesMoved } from "../../shared/typed/named-areas";
import type { Standing } from "../../shared/typed/standing";
import { written } from "./small";
import { after, before } from "./two-grounds";

/*
 * Names that the user gave to cells. By hand, as in two-grounds: on the matrix revenue stood in C and clients A, B and C
 * in rows 4 to 6; now revenue is in D, D, B, A and E are in rows 5 to 8, and C is gone.
 */

const cells = (address: string): Area => {
  const [first, last = first] = address.split(":");
  const at = (text: string): [number, number] => [Number(text.slice(1)) - 1, text.charCodeAt(0) - 65];
  const [[row, column], [bottom, right]] = [at(first), at(last)];
  return { row, column, rows: bottom + 1 - row, columns: right + 1 - column };
};
const named = (address: string, more: Partial<Standing> = {}): Standing =>
  ({ kind: "matrix", name: "Matrix", readable: true, whole: true, named: [{ name: "Mine", area: cells(address) }], ...more }) as Standing; // prettier-ignore
const meant = (address: string, more: Partial<Standing> = {}) => namesMeant([named(address, more)], () => before, { versions: [] }); // prettier-ignore
const size = { rows: 20, columns: 6 };
const moved = (address: string, more: Partial<Standing> = {}): Area | undefined =>
  namesMoved(meant(address, more), "matrix", after, size)[0]?.area;

test.each<[what: string, address: string, now: string]>([
  ["a client's cell", "C5", "D6"],
  ["the column of all clients", "C4:C6", "D5:D8"],
  ["the whole table", "B4:D6", "B5:E8"],
  ["with the row above and room below", "C3:C9", "D4:D11"],
  ["a client's cells in several columns", "B5:C5", "B6:D6"],
  ["some of the rows stay these", "C5:C6", "D6:D7"],
  ["a label's cell", "C3", "D4"],
  ["a column down to the end of a tab of 30 rows", "C1:C30", "D1:D30"],
  ["a row up to the edge of a tab of 8 columns", "A5:H5", "A6:H6"],
  ["beyond the sheet as it is written nothing grows", "C4:C21", "D5:D21"],
])("%s", (_, address, now) => expect(moved(address)).toEqual(cells(now)));

test.each<[what: string, address: string, more: Partial<Standing>]>([
  ["that stands for nothing of ours", "Z20", {}],
  ["whose client is gone", "C6", {}],
  ["whose column is gone", "E5", {}],
  ["on a sheet that was cut off", "C5", { whole: false }],
  ["on one that cannot be read", "C5", { readable: false }],
  ["on none", "C5", { named: undefined }],
])("nothing is done with a name %s", (_, address, more) => expect(moved(address, more)).toBe(undefined));

test("far to the right a cell follows its row", () => {
  const far = (row: number): Area => ({ row, column: 27, rows: 1, columns: 2 });
  const [one] = namesMeant([named("A1", { named: [{ name: "Far", area: far(4) }] })], () => before, { versions: [] }); // prettier-ignore
  expect(namesMoved([one], "matrix", after, { rows: 20, columns: 40 })).toEqual([{ name: "Far", area: far(5) }]); // prettier-ignore
});

test("nor with one of another sheet", () => {
  expect(namesMoved(meant("C5"), "plan", after, size)).toEqual([]);
});

test.each<[string, kept: string, now: string, expected: string | null]>([
  ["stands where it stood: it means what it meant", "C5", "C5", "D6"],
  ["stands elsewhere by now", "C4", "C5", null],
])("where writing was cut off a name that %s", (_, kept, now, expected) => {
  const shown = new Map<string, Map<string, Content>>();
  for (const [row, slot, content] of namesKept(meant(kept), "matrix")) shown.set(row, new Map([[slot, content]])); // prettier-ignore
  const versions = [written("plan", []), { ...written("matrix", []), shown }];
  const cut = namesMeant([named(now, { whole: false })], () => after, { versions });
  expect(namesMoved(cut, "matrix", after, size).map(({ area }) => area)).toEqual(expected === null ? [] : [cells(expected)]); // prettier-ignore
});

test("one whose cells are gone is told where it stands, of the sheets that are written", () => {
  const told = (kinds: string[]): string[] =>
    lostNames([...meant("C5"), ...meant("C6")], () => after, new Set(kinds)).map(({ sheet, address, found }) => [sheet, address, found].join(" ")); // prettier-ignore
  expect(told(["matrix"])).toEqual(["Matrix C6 Mine"]);
  expect(told(["plan"])).toEqual([]);
});

test.each<[string, boolean]>([
  ["HazelTotal", true],
  ["_rate", true],
  ["_FilterDatabase", false],
  ["xs_total", false],
  ["XS_sheet_matrix", false],
  ["_xlnm.Print_Area", false],
  ["'Copy of Holdings'!Mine", false],
])("%s is a name of the user's: %s", (name, is) => expect(isUsersName(name)).toBe(is));
