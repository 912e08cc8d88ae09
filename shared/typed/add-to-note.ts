import type { SheetKind } from "../grid";
import type { Finding } from "../outcome";
import type { Remark } from "./remarks";
import { isEmpty, type Content } from "./content";
import type { Entries } from "./entries";
import { looseRow, nextLoose, orderOfLooseRow } from "./row";
import { cellSlot, fields } from "./slot";
import { LOOSE } from "./parts-below";

/** Stands between two texts in one Note. */
export const BETWEEN = " | ";

/** The longest text that every host takes into a cell. */
const LONGEST = 32_000;

/**
 * Puts words into the Note of their row. Those that it has no room for, and those beside a
 * formula or of one, have a row of their own below the body.
 *
 * @returns What the user is told of them, and the names of such rows.
 */
export function addToNotes(
  entries: Entries,
  remarks: readonly Remark[],
  kind: SheetKind,
): { findings: Finding[]; added: string[] } {
  const slotsOn = (on: SheetKind): string[] => ["client", "note"].map((column) => cellSlot(on, column));
  const nameOf = (on: SheetKind, who: Content, text: Content): string =>
    JSON.stringify([on, who.value, text.value, text.formula]);
  const loose = entries.rows().filter(([row]) => orderOfLooseRow(row) !== null);
  const there = new Set(
    [...new Set([kind, ...remarks.flatMap(({ below }) => below ?? [])])].flatMap((on) => {
      const [client, note] = slotsOn(on);
      return loose.map(([row]) => nameOf(on, entries.get(row, client), entries.get(row, note)));
    }),
  );
  let next = nextLoose(loose);
  const added: string[] = [];
  const findings = remarks.flatMap(({ row, about, text, content = { value: text }, tell, below }) => {
    const on = below ?? kind;
    const inNote =
      below === undefined &&
      isPlain(content) &&
      addToNote(entries, row, about === undefined ? text : `${about}: ${text}`);
    const label = entries.labels.get(row) ?? "";
    const who = { value: about === undefined ? label : `${label}: ${about}` };
    const { formula, numberFormat } = content;
    const words = isPlain(content) ? { value: text } : { value: content.value, formula, numberFormat };
    // A run that was cut off may have put them there.
    if (!inNote && !there.has(nameOf(on, who, words))) {
      there.add(nameOf(on, who, words));
      const [client, note] = slotsOn(on);
      added.push(looseRow(next));
      entries.set(looseRow(next), client, who);
      entries.set(looseRow(next++), note, words);
    }
    return tell ? [tell(inNote ? fields.note : `"${LOOSE}"`)] : [];
  });
  return { findings, added };
}

/** Whether it can be read among words: not a formula, nor a date, which is a number under its format. */
function isPlain({ value, formula, numberFormat }: Content): boolean {
  return formula === undefined && (typeof value !== "number" || numberFormat === undefined);
}

/** Whether a Note holds another's words. */
export function says(note: Content, { value, formula }: Content): boolean {
  return (
    formula === undefined &&
    String(note.value)
      .split(BETWEEN)
      .includes(String(value ?? ""))
  );
}

/** @returns Whether the words stand there now. */
function addToNote(entries: Entries, row: string, words: string): boolean {
  const note = entries.get(row, "note");
  const standing = isEmpty(note) ? "" : String(note.value);
  if (standing.split(BETWEEN).includes(words)) return true;
  const value = standing === "" ? words : standing + BETWEEN + words;
  if (value.length > LONGEST || !isPlain(note)) return false;
  entries.set(row, "note", { value });
  return true;
}
