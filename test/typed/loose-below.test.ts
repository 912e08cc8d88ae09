import type { SheetKind } from "../../shared/grid";
import { calledBy, looseOn, standingOf, versionWith, type Line } from "./loose-sheet";

/* What in rows of those that are gone, below the body, nobody but the user can have filled. */

const columns = ["client", "manager", "level", "owner", "o:mail", "own:1:Mine"];
/** The Key of a line that tells a mark begins with an m, that of a row of a chart's table with a c. */
const [LINE, CHART] = ["mFax", "cCedar"];
/** C is gone from the data, and so is the offering Fax, of which A has a mark. */
const called = calledBy({ Acme: "kA", Cedar: "kC" }, { kA: "Acme", kC: "Cedar", [LINE]: "Fax: P" });

function below(line: Line, kind: SheetKind = "matrix", known = called, then = line[0]) {
  const version = versionWith(kind, columns, {
    empty: { level: [then] },
    shown: { [then]: { below: true } },
  });
  const keyThen = new Map([[2, then]]);
  return looseOn(standingOf(kind, columns, [["kA", "Acme"], line], { version, body: [1, 1], keyThen }), known); // prettier-ignore
}

test.each<[string, Line, string[]]>([
  ["nothing but their name", ["kC", "Cedar"], []],
  ["in fields, marks and columns of the user's", ["kC", "Cedar", null, null, "Dana", "P", "mine"], []],
  ["in a column of ours", ["kC", "Cedar", null, 5], ["client", "level"]],
  ["in another", ["kC", "Cedar", "Kim", null, "Dana"], ["client", "manager"]],
  ["another name", ["kC", "Cedar Ltd"], ["client"]],
  ["an emptied name is nothing", ["kC", null, null, null, "Dana"], []],
  ["a name where nobody knows what it was", ["kD", "Dune"], []],
])("a client who is gone: %s", (_, line, own) => {
  expect(below(line)).toEqual({ loose: own.length > 0 ? { 2: own } : {}, stray: [] });
});

test("on a sheet that has no marks, a cell under an offering is the user's too", () => {
  const line: Line = ["kC", "Cedar", null, null, null, 5];
  expect([below(line), below(line, "holdings")].map(({ loose }) => loose)).toEqual([{}, { 2: ["client", "o:mail"] }]); // prettier-ignore
});

test("a row with another Key by now stands below as the one that it was written as", () => {
  expect(below(["kNew", "Dune", null, 5], "matrix", called, "kC").loose).toEqual({ 2: ["client", "level"] });
});

test("what was written in the body is none of those", () => {
  const version = versionWith("matrix", columns, { shown: { kC: { owner: "Dana" } } });
  const lines: Line[] = [["kC", "Cedar", null, 5]];
  expect(looseOn(standingOf("matrix", columns, lines, { version }), called)).toEqual({
    loose: {},
    stray: [],
  });
});

test.each<[string, Line, string[]]>([
  ["as it was written", [LINE, "Acme", "Fax: P"], []],
  ["another letter", [LINE, "Acme", "fax:x"], []],
  ["another client's name", [LINE, "Cedar", "Fax: P"], []],
  ["other words in the place of the name", [LINE, "Acme Ltd", "Fax: P"], ["client"]],
  ["in a column of ours", [LINE, "Acme", "Fax: P", 5], ["client", "level"]],
  ["in a field, which has no row there", [LINE, "Acme", "Fax: P", null, "Dana"], ["client", "owner"]],
  ["one of a mark that was deleted meanwhile", ["mCloud", "Acme", "Cloud: P"], []],
  [
    "beside one that was deleted meanwhile",
    ["mCloud", "Acme", "Cloud: P", 5, "Dana"],
    ["client", "level", "owner"],
  ],
])("a line that tells a mark whose offering is gone: %s", (_, line, own) => {
  expect(below(line)).toEqual({ loose: own.length > 0 ? { 2: own } : {}, stray: [] });
});

test.each(["Fax: P, by May", "Fax: L", "Phone: X", ": X", "Fax"])(
  "another mark's words are told: %s",
  (words) => {
    expect(below([LINE, "Acme", words])).toEqual({
      loose: { 2: ["client", "manager"] },
      stray: [[2, "manager"]],
    });
  },
);

test("so it is without a journal, but for what stands there", () => {
  const lines: Line[] = [["kA", "Acme"], [LINE, "Acme", "Fax: X", 5]]; // prettier-ignore
  const standing = standingOf("matrix", columns, lines, { body: [1, 1] });
  expect(looseOn(standing, called)).toEqual({ loose: {}, stray: [] });
  const version = versionWith("matrix", columns, { empty: { level: [LINE] } });
  expect(looseOn({ ...standing, version }, called)).toEqual({ loose: {}, stray: [] });
});

test.each<[string, Line, string[]]>([
  ["its words", [CHART, "Cedar"], []],
  ["other words", [CHART, "Cedar Ltd"], ["client"]],
  ["a figure in a column of ours", [CHART, "Cedar", null, 5], []],
])("a row of a chart whose client is gone: %s", (_, line, own) => {
  const known = calledBy({}, { kA: "Acme", [CHART]: "Cedar" });
  expect(below(line, "summary", known).loose).toEqual(own.length > 0 ? { 2: own } : {});
});
