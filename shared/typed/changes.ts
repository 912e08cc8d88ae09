import { asWritten } from "../../src/text";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import { isEmpty, NOTHING, sameContent, type Content } from "./content";
import type { Entries } from "./entries";
import type { Version } from "./journal";
import type { Found, Typed } from "./read-typed";
import { offeringOf } from "./slot";
import type { Standing } from "./standing";
import { isUserLetter, stateOf } from "./state";

/** A cell that was typed into, and its sheet's name. */
export interface SheetCell extends Found {
  readonly sheet: string;
}

/** An entry that was changed. */
export interface Change {
  readonly row: string;
  readonly slot: string;
  /** Different contents, each where it was met first. */
  readonly found: [SheetCell, ...SheetCell[]];
}

/** Fields and states that were changed since their sheet was written. */
export function changesOf(
  kept: Entries,
  typed: readonly Typed[],
  findings: Finding[],
  remarks: Remark[],
): Change[] {
  const changes = new Map<string, Change>();
  for (const { standing, shared } of typed) {
    const letters = lettersOf(standing.version);
    // Where rows stand twice, as copied ones do, an entry is emptied only where all its cells are.
    const twice = standing.rows.size > new Set(standing.rows.values()).size;
    const filled = new Set(twice ? shared.filter((one) => !isEmpty(one.content)).map(nameOf) : []);
    for (const cell of shared) {
      const { row, slot } = cell;
      const offering = offeringOf(slot);
      const base = baseOf(kept, standing, letters, row, slot);
      const content = offering === null ? cell.content : stateOf(cell.content);
      if (isEmpty(content) && filled.has(nameOf(cell))) continue;
      if (base ? sameContent(base, content) : isEmpty(content)) continue;
      const found: SheetCell = { ...cell, content, sheet: standing.name };
      if (offering !== null && !isEmpty(content) && !isUserLetter(content)) {
        // Without a journal nobody knows who set these.
        if (!base && /^[LZ]$/.test(String(content.value))) continue;
        const finding = notAState({ ...found, content: cell.content });
        findings.push(finding);
        remarks.push({ row, about: headerAt(standing, cell), text: finding.found, finding });
        continue;
      }
      const change = changes.get(nameOf(cell));
      if (!change) changes.set(nameOf(cell), { row, slot, found: [found] });
      else if (isEmpty(change.found[0].content)) change.found[0] = found;
      else if (!isEmpty(content) && !change.found.some((one) => sameContent(one.content, content)))
        change.found.push(found);
    }
  }
  return [...changes.values()];
}

function nameOf({ row, slot }: Found): string {
  return `${row} ${slot}`;
}

/** Row → slot → letter, as a sheet's states were written. */
function lettersOf(version: Version | null): (row: string, slot: string) => Content | undefined {
  const places = new Map<string, number>();
  for (const { column } of version?.columns ?? []) {
    if (offeringOf(column) !== null) places.set(column, places.size);
  }
  return (row, slot) => {
    const place = places.get(slot);
    const letters = version?.states.get(row);
    if (place === undefined || letters === undefined) return undefined;
    const letter = letters[place] ?? ".";
    return letter === "." ? NOTHING : { value: letter };
  };
}

/** What a cell was written with; undefined when nobody knows. */
function baseOf(
  kept: Entries,
  { version }: Standing,
  letters: ReturnType<typeof lettersOf>,
  row: string,
  slot: string,
): Content | undefined {
  if (!version) return undefined;
  return version.shown.get(row)?.get(slot) ?? letters(row, slot) ?? kept.get(row, slot);
}

function headerAt({ cells, headerRow }: Standing, { at }: Found): string {
  return asWritten(String(cells[headerRow][at[1]]));
}

function notAState({ sheet, at, content }: SheetCell): Finding {
  return {
    sheet,
    address: addressOf(at[0], at[1]),
    found: asWritten(String(content.value)),
    advice: "Not a state; kept under Note. Type P, C, X, N or Y, or clear the cell for a gap.",
    amount: null,
  };
}

/** Words that go into a row's Note. */
export interface Remark {
  readonly row: string;
  readonly text: string;
  /** What the words are about, such as an offering. */
  readonly about?: string;
  /** What the words are the result of. */
  readonly formula?: string;
  /** What tells of them. */
  readonly finding?: Finding;
}
