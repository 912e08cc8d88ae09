/** @jest-environment ./test/wire/environment.mjs */
import { INCOMPLETE } from "../../shared/grid";
import { JOURNAL, MATRIX, PORTFOLIO } from "./desk";
import { sheetsDesk } from "./desks";
import type { Hand } from "./hand";
import { imageOf, putBack, type Image } from "./image";
import { prepare, SWEPT } from "./sweep";
import { addedByYou } from "./sorting";

/* Somebody closes the browser while a sheet is written, and types into the half of it that stands: nothing of that is lost. */

/** A workbook in Sheets, and how it stood whenever a killed run had left one of its sheets half written. */
async function halves(): Promise<{ hand: Hand; generate: () => Promise<void>; left: Map<string, Image[]> }> {
  const { hand, script, generate } = await sheetsDesk(undefined, SWEPT);
  await prepare({ hand, generate, close: () => undefined });
  const left = new Map([MATRIX, PORTFOLIO].map((name): [string, Image[]] => [name, []]));
  script.office.after = () => {
    for (const [name, images] of left)
      if (hand.texts(name).includes(INCOMPLETE)) images.push(imageOf(hand.workbook));
  };
  await generate();
  script.office.after = () => undefined;
  return { hand, generate, left };
}

const told = (hand: Hand): unknown[] =>
  hand
    .values("Problems")
    .filter((row) => String(row[4]).startsWith("Typed while this sheet was half written"))
    .map((row) => row[3]);

test.each([MATRIX, PORTFOLIO])("%s, however far it was written", async (name) => {
  const { hand, generate, left } = await halves();
  const images = left.get(name) as Image[];
  expect(images.length).toBeGreaterThan(5);
  for (const image of [images[0], images[Math.floor(images.length / 2)], images[images.length - 1]]) {
    putBack(hand.workbook, image);
    const values = hand.values(name);
    const end = values.length + 1;
    const own = hand.column(name, "Account manager");
    hand.put(name, end, hand.column(name, "Client"), "Prospect");
    hand.put(name, end, own, 5000);
    hand.put(name, 3, own, "above the table");
    hand.put(name, hand.row(name, "Acme"), own, "in a cell of ours");
    hand.type(name, "Acme", name === MATRIX ? "Status" : "Reason", "in a field");
    const sheet = hand.sheet(name);
    sheet.notes = [...sheet.notes, { area: { row: hand.row(name, "Acme"), column: own, rows: 1, columns: 1 }, text: "a note" }]; // prettier-ignore
    for (let run = 0; run < 2; run++) {
      await generate();
      const texts = hand.workbook.sheets.filter((sheet) => sheet.name !== JOURNAL && sheet.name !== "Problems").flatMap((sheet) => hand.texts(sheet.name)); // prettier-ignore
      for (const text of ["Prospect", 5000, "above the table", "in a cell of ours", "a note"])
        expect([text, texts.filter((one) => one === text).length]).toEqual([text, 1]);
      expect(texts).toContain("in a field");
      expect(addedByYou(hand, name)).toEqual(
        expect.arrayContaining([
          ["Prospect", 5000],
          ["Acme: Account manager", "in a cell of ours"],
          ["Acme: Account manager", "a note"],
        ]),
      );
    }
    putBack(hand.workbook, image);
    await generate();
    expect(hand.workbook.sheets.some((sheet) => sheet.name === "Problems") ? told(hand) : []).toEqual([]);
  }
});
