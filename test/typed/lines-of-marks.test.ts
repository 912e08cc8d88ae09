import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { generate as run } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { LINES, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { marksKept } from "../kept/sorting";

/*
 * A line such as "Acme | Backup: C" below the matrix tells a mark whose offering is gone. What is typed
 * into it is known there by the Key with which it was written, whatever its client and offering are called by now.
 */

type Rows = readonly (readonly Cell[])[];
type Kind = Exclude<SheetKind, "journal">;

const sold: Rows = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ["Acme", "Email", 46295, 600, 200],
  ["Birch", "Email", 46295, 400, 100],
  ["Dune", "Backup", 46265, 200, 50],
];
const without = sold.filter(([, offering]) => offering !== "Backup");
const withIds = without.map((row, index) => [...row, index === 0 ? "Client ID" : `C-${String(row[0])}`]);

/** Acme's mark of Backup stands in a line, and Backup is gone. */
async function begun(letter: string) {
  const desk = await plainDesk({ [LINES]: sold });
  const { hand, host } = desk;
  const generate = (...sheets: Kind[]): void => void runNow(run(host, { ...defaultWish, sheets }));
  const all = (): void => generate("matrix", "portfolio", "plan", "problems");
  all();
  hand.type(MATRIX, "Acme", "Backup", letter);
  all();
  hand.table(LINES, ...without);
  all();
  const line = hand.values(MATRIX).findIndex((row) => row.includes(`Backup: ${letter}`));
  const put = (header: string, value: Cell): void =>
    hand.put(MATRIX, line, hand.column(MATRIX, header), value);
  return { hand, all, generate, put, line };
}

/** What happens to the data before all is generated. */
const since: Readonly<Record<string, (hand: Hand, generate: (...sheets: Kind[]) => void) => void>> = {
  "nothing happens": () => undefined,
  "clients get IDs": (hand) => hand.table(LINES, ...withIds),
  "clients got IDs when the matrix was left out": (hand, generate) => {
    hand.table(LINES, ...withIds);
    generate("portfolio", "problems");
  },
  "the offering was renamed when the matrix was left out": (hand, generate) => {
    hand.table("Offerings", ["Offering", "Also known as"], ["Cloud Backup", "Backup"], ["Email", null]);
    generate("portfolio", "problems");
  },
};

describe.each(Object.entries(since))("%s", (_, happens) => {
  test("a text in a field or a name over the client's is kept below", async () => {
    const { hand, all, generate, put } = await begun("C");
    happens(hand, generate);
    put("Note", "they went to Veeam");
    put("Client", "Acme Group");
    all();
    expect(hand.texts(MATRIX)).toEqual(expect.arrayContaining(["they went to Veeam", "Acme Group"]));
  });

  test("another letter counts", async () => {
    const { hand, all, generate, put } = await begun("C");
    put("Account manager", "Backup: P");
    happens(hand, generate);
    all();
    expect(marksKept(hand).map((mark) => mark.slice(-1))).toEqual(["P"]);
  });

  test("an emptied line stays away", async () => {
    const { hand, all, generate, put } = await begun("C");
    put("Account manager", null);
    happens(hand, generate);
    all();
    expect(marksKept(hand)).toEqual([]);
    expect(hand.texts(MATRIX)).not.toContain("Backup: C");
  });

  test("a note on it is one on the mark, and stands once", async () => {
    const { hand, all, generate, line } = await begun("C");
    const sheet = hand.sheet(MATRIX);
    const area = { row: line, column: hand.column(MATRIX, "Note"), rows: 1, columns: 1 };
    sheet.notes = [...sheet.notes, { area, text: "ask Jo" }];
    happens(hand, generate);
    all();
    const noted = [...sheet.notes.map(({ text }) => text), ...hand.texts(MATRIX)].map(String);
    expect(noted.filter((text) => text.endsWith("ask Jo")).map((text) => text.replace(/^Backup: /, ""))).toEqual(["ask Jo"]); // prettier-ignore
    expect(hand.texts(MATRIX)).not.toContain("Added by you");
  });
});

test("a text beside a mark that was won when the matrix was left out is kept below", async () => {
  const { hand, all, generate, put } = await begun("P");
  hand.table(LINES, ...sold, ["Acme", "Backup", 46295, 50, 10]);
  generate("portfolio", "problems");
  put("Note", "signed on Monday");
  all();
  expect(hand.texts(MATRIX)).toContain("signed on Monday");
});
