import { LINES, MATRIX, PORTFOLIO, type Desk } from "./desk";
import type { Hand } from "./hand";

/** Cedar becomes the largest client, and a third offering comes in: rows and columns move. */
export function shake(hand: Hand): void {
  hand.sheet(LINES).write(5, 0, [["Cedar", "Antivirus", 46295, 9000, 100].map((value) => ({ value }))]);
}

/** What hangs on people's own cells comes along: formats, notes, results that fill a column, and the rows they stand in. */
export function ownCellFacts(host: string, desk: () => Desk): void {
  const hand = (): Hand => desk().hand;

  test("number formats stay with their cells", async () => {
    const at = hand().addColumn(MATRIX, "Since");
    const row = hand().row(MATRIX, "Birch");
    hand().put(MATRIX, row, at, 45000);
    hand().sheet(MATRIX).format({ row, column: at, rows: 1, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
    shake(hand());
    await desk().generate();
    await desk().generate();
    const place = {
      row: hand().row(MATRIX, "Birch"),
      column: hand().column(MATRIX, "Since"),
      rows: 1,
      columns: 1,
    };
    expect(hand().sheet(MATRIX).formats(place)[0][0].numberFormat).toBe("yyyy-mm-dd");
    expect(hand().at(MATRIX, "Birch", "Since")).toBe(45000);
  });

  test("rows of one's own, in the body, below it and above header and title, texts beside the title and in a gap", async () => {
    hand().sheet(MATRIX).insertRows(hand().row(MATRIX, "Birch"), 1);
    hand().put(MATRIX, hand().row(MATRIX, "Birch") - 1, 2, "call these first");
    const end = hand().values(MATRIX).length;
    hand().put(MATRIX, end + 1, 4, "beneath it all");
    hand().put(MATRIX, end + 1, 5, 42);
    hand().put(MATRIX, 0, 6, "ours for 2026");
    const total = hand()
      .values(MATRIX)
      .findIndex((row) => row.includes("Total"));
    hand().put(MATRIX, total, hand().column(MATRIX, "Note"), "in a gap");
    hand().sheet(MATRIX).insertRows(total, 1);
    hand().put(MATRIX, total, hand().column(MATRIX, "Client"), "above the total");
    hand().sheet(MATRIX).insertRows(0, 1);
    hand().put(MATRIX, 0, 1, "above the title");
    for (let run = 0; run < 3; run++) {
      await desk().generate();
      expect(hand().texts(MATRIX)).toEqual(
        expect.arrayContaining([
          "call these first",
          "beneath it all",
          42,
          "ours for 2026",
          "above the title",
          "in a gap",
        ]),
      );
      expect(hand().clients(MATRIX)).toEqual(["Acme", "Birch", "Cedar"]);
      const added = hand()
        .values(MATRIX)
        .findIndex((row) => row.includes("Added by you"));
      const texts = hand()
        .values(MATRIX)
        .slice(added + 1)
        .flat()
        .filter((cell) => cell !== null);
      expect(texts).toEqual(["call these first", "beneath it all", 42, "above the title", "above the total"]);
    }
    const row = hand()
      .values(MATRIX)
      .findIndex((cells) => cells.includes("call these first"));
    hand().sheet(MATRIX).deleteRows(row, 1);
    await desk().generate();
    expect(hand().texts(MATRIX)).not.toContain("call these first");
  });

  test("a formula whose results fill a column stays at its place, and its results are no values", async () => {
    // Excel says how far results reach; in Sheets functions that fill columns are known by name.
    const [name, spill] =
      host === "Google Sheets" ? ["CUMREVPCT"] : ["XSELL.CUMREVPCT", { rows: 3, columns: 1 }];
    const at = hand().addColumn(PORTFOLIO, "Running");
    const first = hand().headerRow(PORTFOLIO) + 1;
    const formula = `=${name}(F${first + 1}:F${first + 3})`;
    hand()
      .sheet(PORTFOLIO)
      .write(first, at, [[{ value: 0.5, formula, spill }], [{ value: 0.8 }], [{ value: 1 }]]);
    shake(hand());
    await desk().generate();
    const cells = hand()
      .cells(PORTFOLIO)
      .map((row) => row[hand().column(PORTFOLIO, "Running")]);
    const top = hand().headerRow(PORTFOLIO) + 1;
    expect(cells.slice(top).map((cell) => cell?.formula ?? cell?.value)).toEqual([
      `=${name}(F${top + 1}:F${top + 3})`,
      null,
      null,
    ]);
  });

  // No add-in can move Excel's.
  if (host !== "Excel") {
    test("notes on cells follow their client and their column", async () => {
      const note = (row: number, column: number, text: string) => ({
        area: { row, column, rows: 1, columns: 1 },
        text,
      });
      hand().sheet(MATRIX).notes = [
        note(hand().row(MATRIX, "Birch"), hand().column(MATRIX, "Email"), "renewal in May"),
        note(hand().row(MATRIX, "Cedar"), hand().column(MATRIX, "Client"), "never call"),
        note(hand().headerRow(MATRIX), hand().column(MATRIX, "Note"), "keep it short"),
      ];
      shake(hand());
      for (let run = 0; run < 2; run++) {
        await desk().generate();
        const found = hand()
          .sheet(MATRIX)
          .notes.map(({ area, text }) => [area.row, area.column, text]);
        expect(found.sort()).toEqual(
          [
            [hand().row(MATRIX, "Birch"), hand().column(MATRIX, "Email"), "renewal in May"],
            [hand().row(MATRIX, "Cedar"), hand().column(MATRIX, "Client"), "never call"],
            [hand().headerRow(MATRIX), hand().column(MATRIX, "Note"), "keep it short"],
          ].sort(),
        );
      }
      hand().sheet(MATRIX).notes = [];
      await desk().generate();
      expect(hand().sheet(MATRIX).notes).toEqual([]);
    });
  }
}
