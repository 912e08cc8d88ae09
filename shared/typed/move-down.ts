import { isBlank, type Cell } from "../../src/cell";
import { isEmpty, NOTHING, type Content } from "./content";
import type { Sheet } from "../book";
import type { SheetKind } from "../grid";
import type { Entries } from "./entries";
import { underNamesNow } from "./formula";
import { headsOf, isFree } from "./heads";
import { labelColumn } from "./label";
import { columnName } from "./own-columns";
import { HEADER_ROW, headWords, isHeadRow, looseRow, nextLoose, orderOfLooseRow } from "./row";
import { cellSlot, columnIn, emptySlot, isNote, madeBy, offeringOf, sheetOfCell } from "./slot";

/** What went below, and where it stood. */
export interface MovedDown {
  readonly row: string;
  readonly column: string;
  readonly content: Content;
}

/**
 * What stood in a row above the header that is not there any more, or where something of
 * ours will stand, goes into a row of the user's own below the body. So does what stood
 * under a column that is not there any more, each by itself, with the words that it stood at.
 * Notes go with it, and one on the header of such a column.
 *
 * @param headers Of columns that were there, by their names.
 * @param told Gets all that goes there.
 * @returns Whether a formula that names such a row is another one now.
 */
export function moveDown(
  sheet: Parameters<typeof headsOf>[0] & Pick<Sheet, "kind">,
  entries: Entries,
  headers: ReadonlyMap<string, string>,
  told: MovedDown[] = [],
): boolean {
  const { kind, columns } = sheet;
  const names = columns.map(columnName);
  const sight = names.filter((_, at) => at > 0 && columns[at].hidden !== true);
  const behindLabel = sight.slice(sight.indexOf(labelColumn(names)) + 1);
  const heads = new Map(headsOf(sheet).map((head) => [head.name, head]));
  const aside = asideOn(kind, names);
  const { label } = aside;
  let next = nextLoose(entries.rows());
  const moved = new Map<string, string>();
  for (const [row, slots] of entries.rows()) {
    const isLoose = orderOfLooseRow(row) !== null;
    const isHeader = row === HEADER_ROW;
    if (!isLoose && !isHeader && !isHeadRow(row)) continue;
    const head = heads.get(row);
    const words = headWords(row);
    const called = words === null ? null : (head?.text ?? words);
    const own = entries.value(row, label);
    let to = isLoose ? row : "";
    let isRepeated = false;
    for (const [slot, content] of [...slots]) {
      const make = madeBy(slot);
      const column = columnIn(slot, make, kind);
      if (column === null || slot === emptySlot(kind) || (isHeader && !isNote(slot))) continue;
      // What ends in a hidden column, as a wide paste does, nobody would find there.
      const isHidden = names.indexOf(column, isNote(slot) ? 1 : 0) >= 0 && !sight.includes(column);
      const at = isHidden ? -1 : names.indexOf(column);
      if (at >= 0 && (isLoose || isHeader || (head && (isNote(slot) || isFree(head, at))))) continue;
      const header = at < 0 && !isHidden ? headers.get(column) : undefined;
      const beside = at >= 0 ? [column] : isNote(slot) || isEmpty(entries.get(row, label)) ? [] : behindLabel;
      const free = [...beside, ...sight]
        .map((name) => make(kind, name))
        .find((one) => isEmpty(entries.get(to, one)));
      entries.set(row, slot, NOTHING);
      if (!isLoose) told.push({ row, column, content });
      if (header !== undefined || free === undefined) {
        putAside(entries, looseRow(next++), aside, [called ?? own, header], content);
        isRepeated = isLoose;
      } else {
        if (to === "") to = looseRow(next++);
        entries.set(to, free, content);
      }
    }
    // Its words are said there by now.
    const left = [...entries.of(row)].filter(([, content]) => !isEmpty(content));
    if (isRepeated && left.every(([slot]) => slot === label)) entries.set(row, label, NOTHING);
    if (!isLoose && to !== "") moved.set(row, to);
    // The words of the row say what it was about.
    if (!isLoose && to !== "" && called !== null && isEmpty(entries.get(to, label)))
      entries.set(to, label, { value: called });
  }
  return moved.size > 0 && follow(entries, kind, moved);
}

interface Aside {
  readonly label: string;
  readonly beside: string;
}

/** Puts what has no other place into a row of the user's own, with the words that it stood at. */
export function putAside(
  entries: Entries,
  row: string,
  { label, beside }: Aside,
  about: readonly (Cell | undefined)[],
  content: Content,
): void {
  entries.set(row, label, { value: about.filter((word) => !isBlank(word ?? null)).join(": ") });
  entries.set(row, beside, content);
}

/** Where in a row of the user's own the words stand that something was about, and where that itself does. */
export function asideOn(kind: SheetKind, columns: readonly string[]): Aside {
  const others = columns.slice(columns.indexOf(labelColumn(columns)) + 1);
  // Under another offering it would be that one's.
  const beside = others.find((name) => offeringOf(name) === null) ?? others[0];
  return { label: cellSlot(kind, labelColumn(columns)), beside: cellSlot(kind, beside) };
}

/** Formulas that name rows go on naming them where these have gone. @returns Whether there are any. */
export function follow(entries: Entries, kind: string, moved: ReadonlyMap<string, string>): boolean {
  let follows = false;
  for (const [row, slots] of entries.rows()) {
    for (const [slot, content] of [...slots]) {
      if (content.formula === undefined) continue;
      const own = sheetOfCell(slot);
      const to = (name: string, of: string | null): string =>
        (of ?? own) === kind ? (moved.get(name) ?? name) : name;
      const formula = underNamesNow(content.formula, (column) => column, to);
      if (formula === content.formula) continue;
      entries.set(row, slot, { ...content, formula });
      follows = true;
    }
  }
  return follows;
}
