import type { CellState, Problem } from "./answer";
import type { Client, Directory } from "./directory";
import type { Lineup, Offering } from "./lineup";
import type { MarkRecord } from "./records";

export interface Marks {
  readonly letter: (client: Client, offering: Offering) => CellState | null;
  readonly all: readonly {
    readonly client: Client;
    readonly offering: Offering;
    readonly letter: CellState;
  }[];
  readonly problems: readonly Problem[];
}

/** `L` and `Z` come from the data alone. */
const usersLetters: readonly string[] = ["Y", "P", "C", "X", "N"];

export const marksOf = (table: readonly MarkRecord[], find: Directory, lineup: Lineup): Marks => {
  const letters = new Map<Client, Map<Offering, CellState>>();
  const problems: Problem[] = [];
  for (const [row, mark] of table.entries()) {
    const [client, offering, letter] = [
      find(mark),
      lineup.find(mark.offering),
      mark.letter.trim().toUpperCase(),
    ];
    if (letter === "") continue;
    const refuse = (reason: string): unknown => problems.push({ table: "marks", row, reason, amount: 0 });
    if (typeof client === "string")
      refuse(client === "nobody" ? "no such client" : "several clients of this name");
    else if (offering === null) refuse("no such offering");
    else if (!usersLetters.includes(letter)) refuse("no such letter");
    else {
      const own = letters.get(client) ?? new Map<Offering, CellState>();
      letters.set(client, own.set(offering, letter as CellState));
    }
  }
  const all = [...letters].flatMap(([client, own]) =>
    [...own].map(([offering, letter]) => ({ client, offering, letter })),
  );
  return { letter: (client, offering) => letters.get(client)?.get(offering) ?? null, all, problems };
};
