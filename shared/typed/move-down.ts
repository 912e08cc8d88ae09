import { isBlank } from "../../src/cell";
import { isEmpty, NOTHING } from "./content";
import type { Sheet } from "../book";
import type { Entries } from "./entries";
import { headsOf, isFree } from "./heads";
import { labelColumn } from "./label";
import { columnName } from "./own-columns";
import { HEADER_ROW, headRow, isHeadRow, looseRow, nextLoose, orderOfLooseRow } from "./row";
import { cellSlot, columnIn, emptySlot, isNote, madeBy, offeringOf } from "./slot";

/**
 * What stood in a row above the header that is not there any more, or where something of
 * ours will stand, goes into a row of the user's own below the body. So does what stood
 * under a column that is not there any more, each by itself, with the words that it stood at.
 * Notes go with it, and one on the header of such a column.
 *
 * @param headers Of columns that were there, by their names.
 */
export function moveDown(
  sheet: Parameters<typeof headsOf>[0] & Pick<Sheet, "kind">,
  entries: Entries,
  headers: ReadonlyMap<string, string>,
): void {
  const { kind, columns } = sheet;
  const names = columns.map(columnName);
  const heads = new Map(headsOf(sheet).map((head) => [head.name, head]));
  const label = cellSlot(kind, labelColumn(names));
  const others = names.slice(names.indexOf(labelColumn(names)) + 1);
  // Under another offering it would be that one's.
  const beside = cellSlot(kind, others.find((name) => offeringOf(name) === null) ?? others[0]);
  let next = nextLoose(entries.rows());
  for (const [row, slots] of entries.rows()) {
    const isLoose = orderOfLooseRow(row) !== null;
    const isHeader = row === HEADER_ROW;
    if (!isLoose && !isHeader && !isHeadRow(row)) continue;
    const head = heads.get(row);
    const called = head !== undefined && row.startsWith(headRow(head.text)) ? head.text : null;
    const own = entries.value(row, label);
    let to = isLoose ? row : "";
    for (const [slot, content] of [...slots]) {
      const make = madeBy(slot);
      const column = columnIn(slot, make, kind);
      if (column === null || slot === emptySlot(kind) || (isHeader && !isNote(slot))) continue;
      const at = names.indexOf(column);
      if (at >= 0 && (isLoose || isHeader || (head && (isNote(slot) || isFree(head, at))))) continue;
      const header = at < 0 ? headers.get(column) : undefined;
      const free = [at < 0 ? names[1] : column, ...names.slice(1)]
        .map((name) => make(kind, name))
        .find((one) => isEmpty(entries.get(to, one)));
      entries.set(row, slot, NOTHING);
      if (header !== undefined || free === undefined) {
        const words = [called ?? own, header].filter((word) => !isBlank(word ?? null));
        entries.set(looseRow(next), label, { value: words.join(": ") });
        entries.set(looseRow(next++), beside, content);
      } else {
        if (to === "") to = looseRow(next++);
        entries.set(to, free, content);
      }
    }
    // The words of the row say what it was about.
    if (!isLoose && to !== "" && called !== null && isEmpty(entries.get(to, label)))
      entries.set(to, label, { value: called });
  }
}
