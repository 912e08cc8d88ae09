import type { Cell } from "../../src/cell";
import { plainDesk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* With 600 clients more than 20,000 words of ours stand on Next Offers; typed over, each of them is told as on a small sheet. */

const OFFERS = "Next Offers";
const OFFERINGS = ["Email", "Backup", "Voice", "Firewall", "Antivirus", "Archive", "Wifi", "Cloud"];
const clients = Array.from({ length: 600 }, (_, at) => `Client ${at}`);
const tables: Record<string, Cell[][]> = {
  Invoices: [
    ["Client", "Offering", "Date", "Revenue", "Cost"],
    ...clients.map((name, at) => [name, OFFERINGS[at % 8], 46_295, 1000 + at, 300]),
  ],
  Clients: [
    ["Client", "Account manager"],
    ...clients.map((name, at) => [name, at % 2 === 1 ? "Tom" : "Mia"]),
  ],
};

test("a word that its column has elsewhere, typed over another on a large sheet", async () => {
  const { hand, generate } = await plainDesk(tables, { sheets: ["offers", "problems"] });
  await generate();
  const [row, column] = [hand.headerRow(OFFERS) + 5, hand.column(OFFERS, "Account manager")];
  const before = hand.values(OFFERS)[row][column];
  const other = before === "Tom" ? "Mia" : "Tom";
  hand.put(OFFERS, row, column, other);
  await generate();
  expect(hand.values(OFFERS)[row][column]).toBe(before);
  expect(addedByYou(hand, OFFERS)).toEqual([expect.arrayContaining([other])]);
  expect(hand.values("Problems").map((cells) => cells[3])).toContain(other);
  await generate();
  expect(addedByYou(hand, OFFERS)).toEqual([expect.arrayContaining([other])]);
});
