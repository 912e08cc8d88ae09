import { again, LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { attach, notesOn } from "../kept/notes";

/* Notes on the cells of clients that are gone from the data, or called otherwise. */

const without = lines.filter(([client]) => client !== "Cedar");
const renamed = lines.map((row) => row.map((cell) => (cell === "Cedar" ? "Cedar AG" : cell)));

/** The matrix with a note on a client's cell. */
async function noted(
  client: string,
  header: string,
  also: (hand: Hand) => void = () => undefined,
): Promise<Desk> {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "problems"] });
  await desk.generate();
  attach(desk.hand, MATRIX, desk.hand.row(MATRIX, client), desk.hand.column(MATRIX, header), "never call");
  also(desk.hand);
  await desk.generate();
  return desk;
}
const notes = (hand: Hand): string[] => notesOn(hand, MATRIX);

describe("a client goes", () => {
  const gone = async (header = "Client", also?: (hand: Hand) => void): Promise<Desk> => {
    const desk = await noted("Cedar", header, also);
    desk.hand.table(LINES, ...without);
    await desk.generate();
    return desk;
  };

  test.each(["Client", "Backup", "Note", "Key"])(
    "it stays on the client's row below, under %s",
    async (header) => {
      const desk = await gone(header);
      const { hand } = desk;
      expect(hand.texts(MATRIX)).toContain("No longer in the data");
      await again(desk, () => expect(notes(hand)).toEqual([`Cedar, ${header}: never call`]));
      hand.table(LINES, ...lines);
      await desk.generate();
      expect(notes(hand)).toEqual([`Cedar, ${header}: never call`]);
      expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
    },
  );

  test("deleted there it is gone, and so is a row that holds nothing else", async () => {
    const { hand, generate } = await gone();
    hand.sheet(MATRIX).notes = [];
    await generate();
    expect(hand.texts(MATRIX)).not.toContain("Cedar");
    hand.table(LINES, ...lines);
    await generate();
    expect(notes(hand)).toEqual([]);
  });

  test("a row that was deleted says nothing of its note", async () => {
    const { hand, generate } = await gone();
    hand.deleteRow(MATRIX, "Cedar");
    hand.sheet(MATRIX).notes = [];
    await generate();
    expect(notes(hand)).toEqual(["Cedar, Client: never call"]);
  });

  test("another on its row below is kept too, and comes back with the client", async () => {
    const { hand, generate } = await gone();
    attach(hand, MATRIX, hand.row(MATRIX, "Cedar"), hand.column(MATRIX, "Email"), "ask Kim");
    for (const all of [without, without, lines]) {
      hand.table(LINES, ...all);
      await generate();
      expect(notes(hand)).toEqual(["Cedar, Client: never call", "Cedar, Email: ask Kim"]);
    }
  });
});

describe("a client is called otherwise, and today's name is typed over the old one", () => {
  test.each<[string, (hand: Hand) => void]>([
    ["alone", () => undefined],
    ["with a text", (hand) => hand.type(MATRIX, "Cedar", "Note", "text")],
  ])("its note moves: %s", async (_, also) => {
    const desk = await noted("Cedar", "Client", also);
    const { hand, generate } = desk;
    hand.table(LINES, ...renamed);
    await generate();
    hand.type(MATRIX, "Cedar", "Client", "Cedar AG");
    await again(desk, () => expect(notes(hand)).toEqual(["Cedar AG, Client: never call"]));
    expect(hand.texts(MATRIX)).not.toContain("Cedar");
  });

  test("where today's has one too, that stays and the other goes into Note", async () => {
    const { hand, generate } = await noted("Cedar", "Client");
    hand.table(LINES, ...renamed);
    await generate();
    attach(hand, MATRIX, hand.row(MATRIX, "Cedar AG"), hand.column(MATRIX, "Client"), "newer");
    hand.type(MATRIX, "Cedar", "Client", "Cedar AG");
    await generate();
    expect(notes(hand)).toEqual(["Cedar AG, Client: newer"]);
    expect(hand.at(MATRIX, "Cedar AG", "Note")).toContain("never call");
  });
});

test("a column of one's own that was deleted takes its notes along", async () => {
  const desk = await plainDesk(undefined, { sheets: ["matrix"] });
  const { hand, generate } = desk;
  await generate();
  const at = hand.addColumn(MATRIX, "Mine");
  attach(hand, MATRIX, hand.row(MATRIX, "Birch"), at, "never call");
  await generate();
  expect(notes(hand)).toEqual(["Birch, Mine: never call"]);
  hand.deleteColumn(MATRIX, "Mine");
  hand.sheet(MATRIX).notes = [];
  await generate();
  hand.addColumn(MATRIX, "Mine");
  await generate();
  expect(notes(hand)).toEqual([]);
});
