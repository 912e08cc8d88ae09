import type { Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import { showsNotes } from "./label";
import { isClientRow } from "./row";
import type { StandingSheet } from "./standing";

/**
 * Names of today that were typed over those of then on sheets whose rows are clients'. One that the data still have is
 * no other's, unless somebody typed over it on every sheet, of which there are two or more; nor is one that the journal knew.
 *
 * @param named The rows of today's clients by their names; null where two have one.
 * @param known Those that the journal knows.
 */
export function* clientsOver(
  standing: readonly StandingSheet[],
  named: ReadonlyMap<string, string | null>,
  known: ReadonlyMap<string, string>,
  labelOf: (row: string) => string | undefined,
): Slices<[row: string, text: string][]> {
  const today = new Set(named.values());
  const bodies: Named[][] = [];
  for (const sheet of standing) {
    if (showsNotes(sheet.kind)) bodies.push(bodyOf(sheet, labelOf));
    yield;
  }
  // Somebody else may be called so by now.
  const still = new Set(bodies.flatMap((body) => body.filter(({ text, then }) => text === then).map(({ of }) => of))); // prettier-ignore
  const sheets = new Map<string, number>();
  for (const { of } of bodies.flat()) sheets.set(of, (sheets.get(of) ?? 0) + 1);
  const isStill = (row: string): boolean => today.has(row) && (still.has(row) || Number(sheets.get(row)) < 2);
  const found: [row: string, text: string][] = [];
  for (const body of bodies) {
    yield;
    for (const [row, text] of namesIn(body)) {
      const now = named.get(nameKey(text)) ?? null;
      const isAnother = now !== row && (isStill(row) || (now !== null && known.has(now)));
      if (now !== null && !isAnother) found.push([row, text]);
    }
  }
  return found;
}

interface Named {
  readonly of: string;
  readonly text: string;
  readonly then: string;
}

/** The rows of clients, each with the words beside it and those that it was called by. */
function bodyOf({ cells, headerRow }: StandingSheet, labelOf: (row: string) => string | undefined): Named[] {
  const header = cells[headerRow].map((cell) => nameKey(String(cell ?? "")));
  const [key, client] = ["key", "client"].map((word) => header.indexOf(word));
  if (key < 0 || client < 0) return [];
  return cells.slice(headerRow + 1).flatMap((row) => {
    const [of, text] = [String(row[key] ?? ""), String(row[client] ?? "")];
    const then = isClientRow(of) ? labelOf(of) : undefined;
    return then === undefined ? [] : [{ of, text, then }];
  });
}

/** So few rows beside each other's names were not sorted for sure: one client may have been given the name of the other. */
const MOST_PASSED_ON = 2;

/** Rows beside other words than they were called by. Where the sheet was sorted without its Keys, the only one that went and the only one that came. */
function namesIn(body: readonly Named[]): [row: string, text: string][] {
  const [texts, thens] = [new Set(body.map(({ text }) => text)), new Set(body.map(({ then }) => then))];
  const gone = body.filter(({ then }) => !texts.has(then));
  const came = body.filter(({ text }) => text !== "" && !thens.has(text));
  const over = gone.filter(({ text }) => text !== "");
  // Who went stands where somebody came.
  if (over.every(({ text }) => !thens.has(text))) return over.map(({ of, text }) => [of, text]);
  const isSorted = body.filter(({ text, then }) => text !== then).length > MOST_PASSED_ON;
  return isSorted && gone.length === 1 && came.length === 1 ? [[gone[0].of, came[0].text]] : [];
}
