import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { LINES, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* A text beside an offer, an offering or a pair stays there when the offering or the client is known otherwise by now. */

const lines: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ["Acme", "Mail", 46_295, 600, 200],
  ["Acme", "Backup", 46_295, 400, 100],
  ["Birch", "Mail", 46_265, 300, 100],
  ["Cedar", "Backup", 46_235, 200, 150],
];
const called = (...rows: Cell[][]): Cell[][] => [["Offering", "Also known as"], ...rows];

/** A sheet and words of one of its rows, in which Mail is the offering. */
type Row = [sheet: string, ...words: Cell[]];
const offeringRows: Row[] = [
  ["Next Offers", "Cedar", "Mail"],
  ["Cross-Sell Potential", "Mail"],
  ["Playbook", "Mail", "Backup"],
  ["Playbook", "Backup", "Mail"],
  ["Scorecard", "Margin by offering", "Mail", "Revenue"],
  ["Summary", "Mail", "1 gap at 450 on average"],
  ["Summary", "Cedar: Mail"],
];
const clientRows: Row[] = [
  ["Next Offers", "Cedar", "Mail"],
  ["Client History", "2026-Q3", "Cedar"],
  ["Scorecard", "Clients by margin", "Cedar"],
  ["Summary", "Cedar: Mail"],
  ["Summary", "Cedar", 200],
  ["Tech Stack Matrix", "Cedar"],
];

/** Whether the words stand in a row in this order. */
function holds(cells: readonly Cell[], words: readonly Cell[]): boolean {
  let at = -1;
  return words.every((word) => (at = cells.indexOf(word, at + 1)) >= 0);
}

async function opened(rows: Row[], before: boolean): Promise<Desk> {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: sheetKinds });
  const { hand, generate } = desk;
  await generate();
  for (const name of new Set(rows.map(([sheet]) => sheet))) hand.addColumn(name, "Mine");
  for (const row of rows) {
    const [name, ...words] = row;
    const at = hand.values(name).findIndex((cells) => holds(cells, words));
    if (at < 0) throw new Error(`no ${row.join()}`);
    hand.put(name, at, hand.column(name, "Mine"), row.join());
  }
  if (before) await generate();
  return desk;
}

/** The rows whose text does not stand once, beside their words as they are today. */
function misplaced({ hand }: Desk, rows: Row[], today: (word: Cell) => Cell): unknown[] {
  return rows.flatMap((row) => {
    const [name, ...words] = row;
    const found = hand.values(name).filter((cells) => cells.includes(row.join()));
    const [cells = []] = found;
    return found.length === 1 && holds(cells, words.map(today)) ? [] : [row, found];
  });
}

const as = (then: string, now: string) => (word: Cell) =>
  typeof word === "string" ? word.replace(then, now) : word;

const when: [string, boolean][] = [
  ["long before", true],
  ["after the run before", false],
];

describe.each(when)("typed %s", (_, before) => {
  test.each<[string, (desk: Desk, sheets: string[]) => void]>([
    ["nothing else is done", () => undefined],
    ["the sheets are turned upside down", ({ hand }, sheets) => sheets.forEach((name) => hand.reverse(name))],
    [
      "the columns in sight of Next Offers are sorted by themselves",
      ({ hand }) => hand.reverse("Next Offers", 1),
    ],
  ])("an offering is renamed by Also known as, and back: %s", async (__, act) => {
    const desk = await opened(offeringRows, before);
    act(desk, [...new Set(offeringRows.map(([sheet]) => sheet))]);
    desk.hand.table("Offerings", ...called(["Email", "Mail"], ["Backup", null]));
    for (let run = 0; run < 3; run++) {
      await desk.generate();
      expect(misplaced(desk, offeringRows, as("Mail", "Email"))).toEqual([]);
    }
    desk.hand.table("Offerings", ...called(["Mail", "Email"], ["Backup", null]));
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      expect(misplaced(desk, offeringRows, (word) => word)).toEqual([]);
    }
  });

  test("a client's ID comes, and goes again", async () => {
    const desk = await opened(clientRows, before);
    desk.hand.table("Clients", ["Client", "Client ID"], ["Cedar", "C-7"]);
    for (let run = 0; run < 3; run++) {
      await desk.generate();
      expect(misplaced(desk, clientRows, (word) => word)).toEqual([]);
    }
    desk.hand.workbook.remove(desk.hand.sheet("Clients").id);
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      expect(misplaced(desk, clientRows, (word) => word)).toEqual([]);
    }
  });

  test("beside two offers and two offerings that become one, today's name keeps its text; the other stands below, by its name", async () => {
    const desk = await plainDesk(
      { [LINES]: [...lines, ["Birch", "Email", 46_265, 300, 100]] },
      { sheets: ["offers", "matrix", "potential"] },
    );
    const { hand, generate } = desk;
    await generate();
    const at = hand.addColumn("Next Offers", "Mine");
    hand.values("Next Offers").forEach((cells, row) => {
      if (cells.includes("Cedar")) hand.put("Next Offers", row, at, `about ${String(cells[5])}`);
    });
    const potential = hand.addColumn("Cross-Sell Potential", "Mine");
    hand.values("Cross-Sell Potential").forEach((cells, row) => {
      if (String(cells[1]).endsWith("ail"))
        hand.put("Cross-Sell Potential", row, potential, `of ${String(cells[1])}`);
    });
    if (before) await generate();
    hand.table("Offerings", ...called(["Email", "Mail"], ["Backup", null]));
    for (let run = 0; run < 3; run++) {
      await generate();
      const offered = hand
        .values("Cross-Sell Potential")
        .filter((cells) => /^of /.test(String(cells[potential])));
      expect(offered.map((cells) => [cells[1], cells[potential]])).toEqual([
        ["Email", "of Email"],
        ["Mail", "of Mail"],
      ]);
      const found = hand.values("Next Offers").filter((cells) => String(cells[at]).startsWith("about"));
      expect(found.map((cells) => [cells[1], cells[5], cells[at]])).toEqual([
        ["Cedar", "Email", "about Email"],
        ["Cedar: Mail", null, "about Mail"],
      ]);
      for (const name of ["Next Offers", "Tech Stack Matrix"]) expect(addedByYou(hand, name)).toEqual([]);
    }
  });
});

test("what is typed since beside a renamed offering on a sheet that was not written again counts", async () => {
  const wish: { sheets: ("potential" | "offers" | "summary")[] } = {
    sheets: ["potential", "offers", "summary"],
  };
  const desk = await plainDesk({ [LINES]: lines }, wish);
  const { hand, generate } = desk;
  await generate();
  for (const name of ["Cross-Sell Potential", "Next Offers"]) {
    const row = hand.values(name).findIndex((cells) => cells.includes("Mail"));
    hand.put(name, row, hand.addColumn(name, "Mine"), "first");
  }
  await generate();
  hand.table("Offerings", ...called(["Email", "Mail"], ["Backup", null]));
  wish.sheets = ["summary"];
  await generate();
  for (const name of ["Cross-Sell Potential", "Next Offers"]) {
    const row = hand.values(name).findIndex((cells) => cells.includes("Mail"));
    hand.put(name, row, hand.column(name, "Mine"), "second");
  }
  wish.sheets = ["potential", "offers", "summary"];
  for (let run = 0; run < 2; run++) {
    await generate();
    for (const name of ["Cross-Sell Potential", "Next Offers"]) {
      const found = hand
        .values(name)
        .filter((cells) => cells.some((cell) => cell === "first" || cell === "second"));
      expect(found).toEqual([expect.arrayContaining(["Email", "second"])]);
    }
  }
});
