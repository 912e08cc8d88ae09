import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import { marksKept } from "../kept/sorting";
import { replace } from "./renaming";

/* Find & Replace makes two offerings one, in the data and on every sheet. */

test("one column of it stays; marks of the other stand below, each once", async () => {
  const more = [["Dune", "Voice", 46235, 150, 50]];
  const { hand, generate } = await plainDesk({ [LINES]: [...lines, ...more] }, { sheets: ["matrix"] });
  await generate();
  hand.type(MATRIX, "Birch", "Backup", "P");
  hand.type(MATRIX, "Dune", "Email", "N");
  await generate();
  replace(hand, "Backup", "Email");
  for (let run = 0; run < 2; run++) {
    await generate();
    const header = hand.values(MATRIX)[hand.headerRow(MATRIX)];
    expect(header.filter((word) => word === "Email")).toEqual(["Email"]);
    expect(hand.at(MATRIX, "Dune", "Email")).toBe("N");
    expect(hand.at(MATRIX, "Birch", "Email")).toBe("Y");
    expect(marksKept(hand)).toEqual(["Birch backup P", "Dune email N"]);
  }
});
