import type { Sheet } from "../book";
import type { Content } from "./content";
import type { Detail } from "./detail";
import type { Entries } from "./entries";
import { addressed, type Grounds } from "./formula";
import type { Version } from "./journal";
import { columnName } from "./own-columns";
import type { Found, Typed } from "./read-typed";
import { cellSlot, columnIn } from "./slot";
import { writtenWith } from "./written-with";

/** A reference in its lasting form, or what is left of one: Excel leaves the cell when its sheet is deleted. */
const REFERENCES = /\uE000[^\uE001]*\uE001|#REF!(?:[$A-Z\d]|\.?:\.?)*/g;

/** How a formula in its lasting form begins what it says of another sheet. */
const ELSEWHERE = '\uE000["';

/** The slot by which the version of a sheet keeps how the formula of another slot reads. */
const READS = "reads ";
/** The same of one that is about to be written; it may bear its stamp already. */
const WILL_READ = "will read ";

/** How the formulas of a sheet read. */
function readingOf(details: readonly Detail[]): (found: Found) => string | undefined {
  const formulas = new Map(details.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
  return ({ at }) => formulas.get(at.join(" "));
}

/**
 * How formulas that refer to other sheets read on one that is left as it is: where those are
 * written anew meanwhile, others stand at their addresses, and they still mean what they meant.
 */
export function readingsOn({ shared, alone }: Typed, details: readonly Detail[]): [Found, string, Content][] {
  if (details.every(({ formula }) => formula === undefined)) return [];
  const reading = readingOf(details);
  return [...shared, ...alone].flatMap((found): [Found, string, Content][] => {
    const formula = reading(found);
    const isElsewhere = formula?.includes("!") && formula !== found.content.formula;
    return isElsewhere ? [[found, READS + found.slot, { value: null, formula }]] : [];
  });
}

/**
 * The same of formulas on a sheet as it will be written: as long as others still stand as they were, others than
 * meant stand at the addresses that it names.
 */
export function readingsWritten(
  { kind, columns }: Pick<Sheet, "kind" | "columns">,
  entries: Entries,
  grounds: Grounds,
): [row: string, slot: string, Content][] {
  const names = new Set(columns.map(columnName));
  const readings: [string, string, Content][] = [];
  for (const [row, slots] of entries.rows())
    for (const [slot, { formula }] of slots) {
      if (formula?.includes(ELSEWHERE) !== true) continue;
      const isHere = names.has(slot) || columnIn(slot, cellSlot, kind) !== null;
      const at = isHere ? grounds.own.row(row) : undefined;
      if (at !== undefined)
        readings.push([row, WILL_READ + slot, { value: null, formula: addressed(formula, at, grounds) }]);
    }
  return readings;
}

/**
 * What was typed, with the references that formulas have lost since: what they refer to
 * may come back, such as a client or a sheet that one run did without; and as it was where
 * only other sheets have changed. A formula whose words were changed is the user's as it stands.
 */
export function restored(typed: Typed, details: readonly Detail[], kept: Entries, grounds: Grounds): Typed {
  const { version } = typed.standing;
  const [reading, written] = [readingOf(details), writtenWith(kept, version)];
  const restore = (found: Found): Found => {
    const { row, slot, content, at } = found;
    const now = content.formula;
    if (now === undefined) return found;
    const isSame = keptReadings(version, found).includes(unquoted(reading(found) ?? ""));
    const asWritten = isSame ? written(row, slot)?.formula : undefined;
    const then = kept.get(row, slot).formula;
    const read =
      then === undefined ? now : asBefore(now, then, reading(found) === addressed(then, at[0], grounds));
    const formula = asWritten ?? read;
    return { ...found, content: { ...content, formula } };
  };
  return { ...typed, shared: typed.shared.map(restore), alone: typed.alone.map(restore) };
}

/** Excel takes off the quotes that a sheet's name can do without. */
function unquoted(formula: string): string {
  return formula.replace(/'([A-Za-z_][\w.]*)'!/g, "$1!");
}

function keptReadings(version: Version | null, { row, slot }: Found): string[] {
  const slots = version?.shown.get(row);
  return [READS, WILL_READ].flatMap((as) => {
    const formula = slots?.get(as + slot)?.formula;
    return formula === undefined ? [] : [unquoted(formula)];
  });
}

/** @param isSame Whether both read alike today: of a body with one row nobody can see whether all of it is meant. */
function asBefore(now: string, then: string, isSame: boolean): string {
  if (isSame) return then;
  return now.includes("#REF!") ? withReferences(now, then) : now;
}

/** A formula in its lasting form, with the references that it had before where it is otherwise the same. */
function withReferences(now: string, then: string): string {
  if (now.replace(REFERENCES, "#REF!") !== then.replace(REFERENCES, "#REF!")) return now;
  const before = then.match(REFERENCES) ?? [];
  let at = 0;
  return now.replace(REFERENCES, (reference) => {
    const known = before[at++];
    return reference.startsWith("#REF!") ? known : reference;
  });
}
