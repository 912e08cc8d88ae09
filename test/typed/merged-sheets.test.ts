import { atOnce } from "../../src/slices";
import { merge } from "../../shared/typed/merge";
import type { Typed } from "../../shared/typed/read-typed";
import { markRow } from "../../shared/typed/row";
import { entriesOf, renamedBy, rowsOf, sheetOf, written, type Rows } from "./small";

/* Offerings that become one, texts among figures, and what rows are called. By hand: mail is email by now. */

const [EARLIER, TODAY] = [46_300, 46_345];
const columns = ["o:mail", "o:email"];
const MATRIX = "Tech Stack Matrix";

function merged(
  kept: Rows,
  typed: readonly Typed[],
  labels: Readonly<Record<string, string>> = {},
  rows = {},
) {
  const result = atOnce(
    merge(entriesOf(kept, labels), typed, TODAY, renamedBy(rows, { mail: "email" }), () => undefined),
  );
  const findings = result.findings.map(({ sheet, address, found, advice }) => [
    `${sheet}!${address}`,
    found,
    advice,
  ]);
  return { ...result, rows: rowsOf(result.entries.rows()), findings };
}

/** Marks under both names, as they were written and as they stand. */
const matrix = (states: string, ...cells: (string | null)[]): Typed =>
  sheetOf("matrix", columns, [["kA", ...cells]], { version: written("matrix", columns, { kA: states }) });
const mark = (value: string, since?: number): Rows[string] => ({
  "o:email": since === undefined ? value : { value, since },
});
const one = (where: string): string =>
  `Two offerings have become one, where "P" counts. Both are kept under ${where}.`;

test.each<[string, Rows, Typed[], Rows, string[][]]>([
  ["a mark moves", { kA: { "o:mail": "P" } }, [matrix("P.", "P", null)], { kA: mark("P") }, []],
  ["the same mark twice is one", { kA: { "o:mail": "P", "o:email": "P" } }, [matrix("PP", "P", "P")], { kA: mark("P") }, []],
  ["of two marks today's counts, and the other is told where it stands", { kA: { "o:mail": "C", "o:email": "P" } }, [matrix("CP", "C", "P")], { kA: { ...mark("P"), note: "o:mail: C" } }, [[`${MATRIX}!B2`, "o:mail: C", one("Note")]]],
  ["where it stands on no sheet it goes into Note alone", { kA: { "o:mail": "C", "o:email": "P" } }, [], { kA: { ...mark("P"), note: "mail: C" } }, []],
  ["marks of others are no matter", { kA: { "o:mail": "C", "o:email": "P" }, kB: { "o:fax": "X" } }, [matrix("CP", "C", "P"), sheetOf("matrix", ["o:fax"], [["kB", "X"]], { version: written("matrix", ["o:fax"], { kB: "X" }) })], { kA: { ...mark("P"), note: "o:mail: C" }, kB: { "o:fax": "X" } }, [[`${MATRIX}!B2`, "o:mail: C", one("Note")]]],
])("two offerings become one: %s", (_, kept, typed, expected, findings) => {
  expect(merged(kept, typed)).toMatchObject({ rows: expected, findings });
}); // prettier-ignore

/** A matrix from before the offering was called otherwise, while its mark is known under today's name. */
const before = (written: string, stands: string | null): Typed => matrix(`${written}.`, stands, null);

test.each<[string, Rows[string], Typed, Rows]>([
  ["emptied, it is deleted under today's name", mark("P", EARLIER), before("P", null), {}],
  ["changed, it is changed under today's name", mark("P", EARLIER), before("P", "C"), { kA: mark("C", TODAY) }],
  ["what it was not written with is another", mark("X", EARLIER), before("P", "C"), { kA: { ...mark("X", EARLIER), note: "o:mail: C" } }],
  ["a mark of then counts where it is known", { "o:mail": { value: "P", since: EARLIER }, ...mark("P") }, before("P", "C"), { kA: { ...mark("P"), note: "o:mail: C" } }],
  ["where today's is not known it moves", {}, before(".", "C"), { kA: mark("C", TODAY) }],
])("a sheet still shows the offering of then: %s", (_, kept, sheet, expected) => {
  expect(merged({ kA: kept }, [sheet]).rows).toEqual(expected);
}); // prettier-ignore

test("texts among figures and above the header are kept below, and told", () => {
  const stray = sheetOf("matrix", ["client", "manager"], [["kA", "Acme", "Dana"], ["kB", "Birch", null]], { stray: [[1, 2], [2, 2]] }); // prettier-ignore
  const above = new Map([[1, { columns: [2], label: { column: -1, text: "" } }]]);
  const page = sheetOf("page", ["client", "figure"], [["kA", "Acme", "Kim"]], { above });
  const { findings, rows } = merged({}, [stray, page]);
  expect(rows).toEqual({});
  const figure =
    '"manager" shows what the data say, so this is kept under "Added by you". Type it into your data, into Note, or into a column of your own.';
  expect(findings).toEqual([
    [`${MATRIX}!C2`, "Dana", figure],
    [`${MATRIX}!C3`, "", figure],
    ["Client Page!C2", "Kim", '"Client Page" shows whichever client is chosen, so this is kept under "Added by you" and changes no client. Type it on "Tech Stack Matrix" or "Client Portfolio" beside the client (Owner, Status, Package, Note).'],
  ]); // prettier-ignore
});

describe("what rows are called", () => {
  const version = written("summary", ["key", "figure", "own:1:Mine"]);
  const summary = (...lines: [string, string, string | null][]): Typed =>
    sheetOf("summary", ["figure", "own:1:Mine"], lines, { version });

  test("a row with an entry is called as its sheet calls it", () => {
    const { entries } = merged({}, [summary(["kF", "Revenue", "mine"], ["kG", "Gaps", null])]);
    expect([...entries.labels]).toEqual([["kF", "Revenue"]]);
  });

  test("so is one that has something to say and no entry", () => {
    const sheet = summary(["kF", "Revenue", "one"], ["kF", "Revenue", "two"]);
    const { entries, rows } = merged({}, [sheet]);
    expect(entries.labels.get("kF")).toBe("Revenue");
    expect(rows["loose 0"]["at:summary:client"]).toBe("Revenue: Mine");
  });

  test("a client who has something to say is called as the sheet calls it, whether it is in its body or not", () => {
    const sheet = sheetOf("matrix", ["client", "o:mail"], [["kA", "Acme", "Later"]], { version: written("matrix", ["key", "client", "o:mail"]) }); // prettier-ignore
    expect([...merged({}, [sheet]).entries.labels]).toEqual([["kA", "Acme"]]);
  });

  test("a word that is known stays", () => {
    const { entries } = merged({}, [summary(["kF", "Revenue", "mine"])], { kF: "Total", kX: "Gone" });
    expect([...entries.labels]).toEqual([["kF", "Total"], ["kX", "Gone"]]); // prettier-ignore
  });
});

test("a line that tells a mark, emptied, deletes the mark", () => {
  const line = markRow("kA", "o:fax");
  const kept = { kA: { "o:fax": "C", "o:web": "P" } };
  const sheet = (cell: string | null): Typed =>
    sheetOf("matrix", ["client", "manager"], [[line, "Acme", cell]]);
  expect(merged(kept, [sheet(null)]).rows).toEqual({ kA: { "o:web": "P" } });
  expect(merged(kept, [sheet("Fax: C")]).rows).toEqual(kept);
});

test("a client's name typed over that of one who is gone takes what is kept of it", () => {
  const columns = ["client", "owner"];
  const version = written("matrix", ["key", ...columns], {}, { kGONE: { below: "yes", owner: "Dana" }, kA: { owner: null } }); // prettier-ignore
  const sheet = sheetOf("matrix", columns, [["kA", "Acme", null], ["kA", "Acme", "Dana"]], { version, body: [1, 1] }); // prettier-ignore
  const cells = sheet.standing.cells.map((row, at) => (at === 2 ? ["kGONE", ...row.slice(1)] : row));
  const { rows } = merged({ kGONE: { owner: "Dana", note: "n" } }, [{ ...sheet, standing: { ...sheet.standing, cells } }]); // prettier-ignore
  expect(rows).toEqual({ kA: { owner: "Dana", note: "n" } });
});
