import type { Cell } from "../../src/cell";
import { putInAnew } from "../../shared/typed/put-in-anew";
import { writtenWith } from "../../shared/typed/written-with";
import { identified, LINES, MATRIX, plainDesk } from "../kept/desk";
import { entriesOf, sheetOf, written, type Rows } from "./small";

/* A column of ours that was deleted, and one of its header that was put in elsewhere: what is empty there nobody emptied. */

const version = written("matrix", ["key", "client", "owner", "status", "o:email", "note"], {
  kA: "Y",
  kB: ".",
});
const kept: Rows = { kA: { note: "call", owner: "Kim" }, kB: { note: "visit" } };

test.each<[what: string, columns: string[], a: Cell[], b: Cell[], anew: string[]]>([
  ["one that is empty, elsewhere", ["client", "note", "owner", "status", "o:email"], ["Acme", null, "Kim", null, "Y"], ["Birch"], ["note"]],
  ["one with another text, elsewhere", ["client", "note", "owner", "status", "o:email"], ["Acme", "new", "Kim", null, "Y"], ["Birch"], ["note"]],
  ["one in the same place was emptied", ["client", "owner", "status", "o:email", "note"], ["Acme", "Kim", null, "Y"], ["Birch"], []],
  ["so was one beside columns that came", ["client", "owner", "own:1:Mine", "status", "o:email", "own:1:Ours", "note"], ["Acme", "Kim"], ["Birch"], []],
  ["one that was moved has one of its texts still", ["client", "note", "owner", "status", "o:email"], ["Acme", "call", "Kim", null, "Y"], ["Birch"], []],
  ["one that had no text was not deleted for all that is known", ["client", "status", "owner", "o:email", "note"], ["Acme", null, "Kim", null, "call"], ["Birch", null, null, null, "visit"], []],
  ["two of them", ["client", "note", "status", "o:email", "owner"], ["Acme", null, null, "Y"], ["Birch"], ["note", "owner"]],
["an offering's marks", ["client", "o:email", "owner", "status", "note"], ["Acme", null, "Kim", null, "call"], ["Birch", null, null, null, "visit"], ["o:email"]],
  ["marks that stand there still", ["client", "o:email", "owner", "status", "note"], ["Acme", "Y", "Kim", null, "call"], ["Birch", null, null, null, "visit"], []],
  ["a column of the user's", ["client", "own:1:Mine", "owner", "status", "o:email", "note"], ["Acme", null, "Kim", null, "Y", "call"], ["Birch"], []],
])("columns put in anew: %s", (_, columns, a, b, anew) => {
  const { standing } = sheetOf("matrix", columns, [["kA", ...a], ["kB", ...b]], { version }); // prettier-ignore
  expect([...putInAnew(standing, writtenWith(entriesOf(kept), version))]).toEqual(anew);
}); // prettier-ignore

test("nobody knows it without a journal", () => {
  const { standing } = sheetOf("matrix", ["note", "client"], [["kA", null, "Acme"]], { version: null });
  expect([...putInAnew(standing, writtenWith(entriesOf(kept), null))]).toEqual([]);
});

test("Notes come back into a column Note that was put in elsewhere, and stand beside what was typed there", async () => {
  const { hand, generate } = await plainDesk({ [LINES]: identified }, { sheets: ["matrix"] });
  await generate();
  hand.type(MATRIX, "Acme", "Note", "call");
  hand.type(MATRIX, "Birch", "Note", "visit");
  await generate();
  hand.deleteColumn(MATRIX, "Note");
  hand.addColumn(MATRIX, "Note", "Account manager");
  hand.type(MATRIX, "Birch", "Note", "new");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(["Acme", "Birch", "Cedar"].map((client) => hand.at(MATRIX, client, "Note"))).toEqual(["call", "new | visit", null]); // prettier-ignore
  }
});
