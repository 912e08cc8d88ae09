import { entriesOf, rowsOf } from "./small";

/* Everything that the user typed, by row and slot. */

describe("entries", () => {
  test("what was typed is there, by row and slot, and nothing else is", () => {
    const entries = entriesOf({ kA: { owner: "Dana", note: 5 }, kB: { owner: "Kim" } });
    expect(entries.get("kA", "owner")).toEqual({ value: "Dana" });
    expect(entries.value("kA", "note")).toBe(5);
    expect([entries.get("kB", "note"), entries.get("kC", "note")]).toEqual([
      { value: null },
      { value: null },
    ]);
    expect([...entries.of("kB")]).toEqual([["owner", { value: "Kim" }]]);
    expect([...entries.of("kC")]).toEqual([]);
  });

  test("of two in one cell the later counts", () => {
    const entries = entriesOf({ kA: { owner: "Dana" } });
    entries.set("kA", "owner", { value: "Kim" });
    expect(rowsOf(entries.rows())).toEqual({ kA: { owner: "Kim" } });
  });

  test.each<[string, string, string, object]>([
    ["one of two", "kA", "owner", { kA: { note: "n" }, kB: { note: "m" } }],
    ["a row's last takes the row away", "kB", "note", { kA: { owner: "Dana", note: "n" } }],
    ["one that is not there", "kB", "owner", { kA: { owner: "Dana", note: "n" }, kB: { note: "m" } }],
    ["one in a row that is not there", "kC", "note", { kA: { owner: "Dana", note: "n" }, kB: { note: "m" } }],
  ])("emptied: %s", (_, row, slot, expected) => {
    const entries = entriesOf({ kA: { owner: "Dana", note: "n" }, kB: { note: "m" } });
    entries.set(row, slot, { value: " " });
    expect(rowsOf(entries.rows())).toEqual(expected);
  });

  test("formulas are those of all rows, and of cells that calculate alone", () => {
    const [one, two] = ["=A1", "=A2"].map((formula) => ({ value: 0, formula }));
    expect(entriesOf({ kA: { owner: one, note: "n", status: two }, kB: { note: one } }).formulas()).toEqual([
      "=A1",
      "=A2",
      "=A1",
    ]);
    expect(entriesOf({ kA: { note: "n" } }).formulas()).toEqual([]);
  });
});
