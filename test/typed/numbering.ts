import type { Cell } from "../../src/cell";
import { addressOf } from "../../shared/layout/address";
import { LINES, MATRIX, PORTFOLIO, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A program numbers all clients anew, by the alphabet, so that each comes to an ID that was another's. */

export const NAMES = ["Birch", "Cedar", "Dune", "Elm", "Fir", "Gale", "Hazel"];
export type Ids = readonly (readonly [name: string, id: number])[];
export const numbered = (names: readonly string[]): Ids => names.map((name, index) => [name, index + 1]);
export const table = (ids: Ids): Cell[][] => [
  ["Client", "Client ID", "Offering", "Date", "Revenue", "Cost"],
  ...ids.flatMap(([name, id]): Cell[][] => {
    const revenue = 1000 - 10 * (name.charCodeAt(0) % 26);
    return [
      [name, id, "Email", 46295, revenue, 100],
      [name, id, name.length % 2 === 0 ? "Backup" : "Helpdesk", 46265, 50, 20],
    ];
  }),
];

const SHEETS = ["Tech Stack Matrix", "Client Portfolio", "Next Offers", "Upgrade Plan", "Client History"];

/** Types the client's name into a column of one's own on every sheet, row by row, and into Note, Package and a mark. */
export async function start(ids: Ids) {
  const desk = await plainDesk(
    { [LINES]: table(ids) },
    { sheets: ["matrix", "portfolio", "offers", "plan", "history", "problems"] },
  );
  const { hand, generate } = desk;
  await generate();
  for (const name of SHEETS) {
    const column = hand.addColumn(name, "Mine");
    const [header, client] = [hand.headerRow(name), hand.column(name, "Client")];
    hand.values(name).forEach((row, at) => {
      if (at > header && row[0] !== null && NAMES.includes(String(row[client]))) hand.put(name, at, column, `mine of ${String(row[client])}`); // prettier-ignore
    });
  }
  for (const [name] of ids) {
    hand.type(MATRIX, name, "Note", `note of ${name}`);
    hand.type(PORTFOLIO, name, "Package", `package of ${name}`);
  }
  const of = (name: string): string =>
    addressOf(hand.row(PORTFOLIO, name), hand.column(PORTFOLIO, "Revenue"));
  hand.addColumn(PORTFOLIO, "Twice");
  hand.type(PORTFOLIO, "Dune", "Twice", { formula: `=2*${of("Birch")}+${of("Dune")}` });
  hand.type(MATRIX, "Dune", "Helpdesk", "P");
  hand.type(MATRIX, "Elm", "Backup", "X");
  return desk;
}

const TYPED = /(?:mine|note|package) of (\w+)/;

/** Every text of a client's that stands in a row which does not bear its name. */
export const astray = (hand: Hand): string[] =>
  SHEETS.flatMap((name) =>
    hand.values(name).flatMap((row) => {
      const words = row.map(String);
      const names = words.filter((word) => !TYPED.test(word)).join();
      const others = words.filter((word) => !names.includes(TYPED.exec(word)?.[1] ?? ""));
      return others.length > 0 ? [`${name}: ${others.join()} at ${names}`] : [];
    }),
  );

export const count = (hand: Hand, text: string): number =>
  SHEETS.flatMap((name) => hand.texts(name)).filter((cell) => cell === text).length;

/** One comes before all. */
export const shift = numbered(["Aaron", ...NAMES]);
