import type { Need, Offering } from "../portfolio";
import { nameKey } from "../text";
import { quote, type Problem } from "./problem";
import type { TableReader } from "./reader";

/** A client's needs as its table has them, the most urgent first, and where they stand. */
export interface WrittenNeeds extends Omit<Problem, "advice" | "amount"> {
  readonly words: readonly string[];
}

/** So many words that mean nothing are named in one problem. */
const NAMED = 3;

/** The needs in a row of a Clients table; null when the cell is blank or unreadable. */
export function writtenNeeds(reader: TableReader, row: number): WrittenNeeds | null {
  const words = parts(reader.textOrProblem(row, "needs") ?? "", /[;\r\n]/u);
  if (words.length === 0) return null;
  const { source, fields } = reader.table;
  const column = fields.get("needs") as number;
  return { source: source.name, row, column, found: quote(source.cells[row][column]), words };
}

function parts(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

type Meaning = Need | "no longer sold" | "unknown";

/**
 * What the needs of clients mean. A word is an offering by any of its names, for one that is replaced its
 * newest successor; else a step by its number or its name. A comma parts needs where the whole is none. A
 * word that means nothing, or the name of two steps, is a problem of its cell; the other words count.
 *
 * @param written By client of the portfolio.
 * @param offeringNamed The key of the offering that a name means; null when there is none.
 * @param stepNames What the user calls the steps, from step 1 on.
 * @returns Needs by client of the portfolio, the most urgent first.
 * @source Scope, I1 (needs priority) and I7 (steps).
 */
export function settleNeeds(
  written: ReadonlyMap<number, WrittenNeeds>,
  offerings: readonly Offering[],
  offeringNamed: (name: string) => string | null,
  stepNames: readonly string[],
  problems: Problem[],
): Map<number, Need[]> {
  const indexOf = new Map(offerings.map(({ key }, index) => [key, index]));
  const stepOf = stepsByWord(stepNames);
  const meaningOf = (word: string): Meaning => {
    const index = indexOf.get(offeringNamed(word) ?? "");
    if (index !== undefined) {
      const { retired, successor } = offerings[index];
      if (!retired) return { offering: index };
      return successor === null ? "no longer sold" : { offering: successor };
    }
    const step = stepOf.get(nameKey(word));
    return step == null ? "unknown" : { step };
  };
  const settled = new Map<number, Need[]>();
  for (const [client, { words, ...place }] of written) {
    const meant = words
      .flatMap((word) => (meaningOf(word) === "unknown" ? parts(word, /,/u) : [word]))
      .map((word) => ({ word, meaning: meaningOf(word) }));
    settled.set(
      client,
      meant.flatMap(({ meaning }) => (typeof meaning === "string" ? [] : [meaning])),
    );
    const told = (wanted: Meaning, advice: (named: string) => string): void => {
      const found = meant.flatMap(({ word, meaning }) => (meaning === wanted ? [word] : []));
      if (found.length > 0) problems.push({ ...place, advice: advice(namedIn(found)), amount: null });
    };
    told("unknown", (named) => `Not a step and not an offering: ${named}. Write the step's number or name, or the offering, with ; between several.`); // prettier-ignore
    told("no longer sold", (named) => `No longer sold: ${named}. Write what is sold now, or take it out.`);
  }
  return settled;
}

/** Steps by number, "step" and number, and name; null for a name of several. */
function stepsByWord(names: readonly string[]): Map<string, number | null> {
  const steps = new Map<string, number | null>();
  names.forEach((name, index) => steps.set(nameKey(name), steps.has(nameKey(name)) ? null : index + 1));
  names.forEach((_, index) => {
    for (const word of [`${index + 1}`, `step ${index + 1}`]) steps.set(word, index + 1);
  });
  return steps;
}

function namedIn(words: readonly string[]): string {
  const named = words.slice(0, NAMED).map((word) => `"${quote(word)}"`);
  return [...named, ...(words.length > NAMED ? [`and ${words.length - NAMED} more`] : [])].join(", ");
}
