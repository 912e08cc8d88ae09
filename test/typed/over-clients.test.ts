import type { Cell } from "../../src/cell";
import { atOnce } from "../../src/slices";
import type { SheetKind } from "../../shared/grid";
import { clientsOver } from "../../shared/typed/over-clients";

/*
 * New names over those of clients. By hand: Acme, Birch, Cedar and Dune stood on the sheets; Beech and Larch are new in
 * the data, and whoever is not named as gone is there still.
 */

const then: Readonly<Record<string, string>> = { kA: "Acme", kB: "Birch", kC: "Cedar", kD: "Dune" };
const news: Readonly<Record<string, string>> = { Beech: "kBeech", Larch: "kLarch" };

type Rows = readonly (readonly [key: string, client: Cell, ...more: Cell[]])[];
const sheet = (rows: Rows, kind: SheetKind = "matrix", header: Cell[] = ["Key", "Client"]) => ({
  id: kind,
  kind,
  name: kind,
  headerRow: 1,
  cells: [["s1", "above"], header, ...rows],
});
/** All four rows, with other words beside some of them. */
const all = (over: Readonly<Record<string, Cell>>, kind: SheetKind = "matrix") =>
  sheet(Object.entries(then).map(([key, name]) => [key, key in over ? over[key] : name]), kind); // prettier-ignore

function found(sheets: readonly ReturnType<typeof sheet>[], gone: readonly string[] = ["kB"]): string[] {
  const today = Object.entries(then).filter(([key]) => !gone.includes(key));
  const named = new Map<string, string | null>([
    ...today.map(([key, name]) => [name.toLowerCase(), key] as const),
    ...Object.entries(news).map(([name, key]) => [name.toLowerCase(), key] as const),
    ["twice", null],
    ["fir", "kF"],
  ]);
  // Of Fir the journal knows, but no sheet says anything.
  const known = new Map([...Object.entries(then), ["kF", "Fir"]]);
  return atOnce(clientsOver(sheets, named, known, (row) => then[row])).map((one) => one.join(" "));
}

test.each<[what: string, over: Readonly<Record<string, Cell>>, gone: string[], names: string[]]>([
  ["a new name over that of one who is gone", { kB: "Beech" }, ["kB"], ["kB Beech"]],
  ["two of them", { kB: "Beech", kC: "Larch" }, ["kB", "kC"], ["kB Beech", "kC Larch"]],
  ["a name in other letters", { kB: "BIRCH" }, [], ["kB BIRCH"]],
  ["a name that the data do not have", { kB: "Elm" }, ["kB"], []],
  ["one that two have", { kB: "Twice" }, ["kB"], []],
  ["one that the sheet has already", { kB: "Acme", kA: "Acme" }, ["kB"], []],
  ["one that the journal knew", { kB: "Fir" }, ["kB"], []],
  ["nothing", { kB: null }, ["kB"], []],
  ["over one who is still there", { kB: "Beech" }, [], []],
  ["rows that were sorted without their Keys, of which one is called otherwise", { kA: "Cedar", kC: "Beech", kB: "Acme" }, ["kB"], ["kB Beech"]],
  ["two rows alone, where one may have been given the other's name", { kB: "Acme", kA: "Beech" }, ["kB"], []],
  ["rows that were sorted, of which two are called otherwise", { kA: "Cedar", kC: "Beech", kB: "Acme", kD: "Larch" }, ["kB", "kD"], []],
  ["rows that were sorted, of which one is called otherwise and one was emptied", { kA: "Cedar", kC: "Beech", kB: "Acme", kD: null }, ["kB", "kD"], []],
])("%s", (_, over, gone, names) => expect(found([all(over)], gone)).toEqual(names)); // prettier-ignore

describe("a client who is still in the data is called otherwise", () => {
  const over = { kB: "Beech" };
  test.each<[where: string, sheets: ReturnType<typeof sheet>[], names: string[]]>([
    ["where every sheet says so, of two", [all(over), all(over, "plan")], ["kB Beech", "kB Beech"]],
    ["where one of two does not", [all(over), all({}, "plan")], []],
    ["where one of three does not", [all(over), all(over, "plan"), all({}, "portfolio")], []],
    ["where a sheet without rows of clients says nothing of it", [all(over), all(over, "plan"), all({}, "potential")], ["kB Beech", "kB Beech"]],
    ["where the only other sheet lacks the row", [all(over), sheet([["kA", "Acme"]], "plan")], []],
  ])("%s", (_, sheets, names) => expect(found(sheets, [])).toEqual(names)); // prettier-ignore
});

test.each<[string, ReturnType<typeof sheet>]>([
  ["without Keys", sheet([["kB", "Beech"]], "matrix", ["", "Client"])],
  ["without clients", sheet([["kB", "Beech"]], "matrix", ["Key", ""])],
  ["whose rows are offerings", sheet([["kB", "Beech"]], "potential")],
  ["with rows of nobody", sheet([["", "Beech"], ["c1", "Beech"], ["kX", "Beech"]])], // prettier-ignore
])("nothing is found on a sheet %s", (_, one) => expect(found([one])).toEqual([]));

test("columns are known by their headers, in whatever letters", () => {
  const moved = sheet([["Acme", "x", "kA"], ["Beech", "x", "kB"]], "matrix", [" CLIENT", null, "key"]); // prettier-ignore
  expect(found([moved])).toEqual(["kB Beech"]);
});
