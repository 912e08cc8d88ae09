import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { journalOf, LINES, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Somebody looks back at other twelve months, or takes an older export: what was in use then, and is no more, is no sale. */

const header: Cell[] = ["Client", "Offering", "Date", "Revenue"];
/** From October 2024 on, on the 15th of each month; 45,580 is 2024-10-15. Birch had Backup in the first year alone. */
const days = [...Array(24).keys()].map((month) => Date.UTC(2024, 9 + month, 15) / 86_400_000 + 25_569);
const rows = days.flatMap((day, month): Cell[][] => [
  ["Acme", "Email", day, 600],
  ["Acme", "Backup", day, 300],
  ["Birch", "Email", day, 300],
  ...(month < 12 ? [["Birch", "Backup", day, 200]] : []),
]);
const older = rows.filter(([, , day]) => Number(day) <= days[11]);

const wins = (hand: Hand): number => journalOf(hand).filter((row) => row[1] === "won").length;
const told = (hand: Hand): Cell[] => hand.workbook.sheets.some(({ name }) => name === "Problems") ? hand.values("Problems").map((row) => row[3]) : []; // prettier-ignore

async function start() {
  const sheets: SheetKind[] = ["matrix", "problems"];
  const wish: { sheets: SheetKind[]; lastMonth?: string } = { sheets };
  const desk = await plainDesk({ [LINES]: [header, ...rows] }, wish as never);
  desk.host.day = 46_298; // 2026-10-03
  await desk.generate();
  desk.hand.type(MATRIX, "Birch", "Backup", "P");
  await desk.generate();
  return { ...desk, wish };
}

test.each<[string, (desk: Awaited<ReturnType<typeof start>>, isBack: boolean) => void]>([
  ["another last month is chosen", ({ wish }, isBack) => (isBack ? (wish.lastMonth = "2025-09") : delete wish.lastMonth)],
  ["an older export", ({ hand }, isBack) => hand.table(LINES, header, ...(isBack ? older : rows))],
])("a proposal stays one: %s", async (_, look) => {
  const desk = await start();
  const { hand, generate } = desk;
  for (let times = 0; times < 2; times++) {
    look(desk, true);
    await generate();
    expect([hand.at(MATRIX, "Birch", "Backup"), wins(hand)]).toEqual(["Y", 0]);
    expect(told(hand)).toContain("P was typed, but invoices show Backup in use");
    look(desk, false);
    await generate();
    expect([hand.at(MATRIX, "Birch", "Backup"), wins(hand)]).toEqual(["P", 0]);
    expect(told(hand)).not.toContain("P was typed, but invoices show Backup in use");
  }
  hand.table(LINES, header, ...rows, ["Birch", "Backup", days[23] + 20, 200]);
  desk.host.day = days[23] + 50;
  await generate();
  expect([hand.at(MATRIX, "Birch", "Backup"), wins(hand)]).toEqual(["Y", 1]);
}); // prettier-ignore
