import { isEmpty, NOTHING } from "./content";
import type { Sheet } from "../book";
import type { Entries } from "./entries";
import { headsOf, isFree } from "./heads";
import { labelColumn } from "./label";
import { columnName } from "./own-columns";
import { headRow, isHeadRow, looseRow, nextLoose, orderOfLooseRow } from "./row";
import { cellSlot, columnIn } from "./slot";

/**
 * What stood in a row above the header or under a column that is not there any more, or
 * where something of ours will stand, goes into a row of the user's own below the body.
 */
export function moveDown(sheet: Parameters<typeof headsOf>[0] & Pick<Sheet, "kind">, entries: Entries): void {
  const { kind, columns } = sheet;
  const names = columns.map(columnName);
  const heads = new Map(headsOf(sheet).map((head) => [head.name, head]));
  let next = nextLoose(entries.rows());
  for (const [row, slots] of entries.rows()) {
    const isLoose = orderOfLooseRow(row) !== null;
    if (!isLoose && !isHeadRow(row)) continue;
    const head = heads.get(row);
    let to = isLoose ? row : "";
    for (const [slot, content] of [...slots]) {
      const column = columnIn(slot, cellSlot, kind);
      if (column === null) continue;
      const at = names.indexOf(column);
      if (at >= 0 && (isLoose || (head && isFree(head, at)))) continue;
      if (to === "") to = looseRow(next++);
      const slots = [at < 0 ? names[1] : column, ...names.slice(1)].map((name) => cellSlot(kind, name));
      const free = slots.find((one) => isEmpty(entries.get(to, one)));
      if (free === undefined) continue;
      entries.set(row, slot, NOTHING);
      entries.set(to, free, content);
    }
    // The words of the row say what it was about.
    const label = cellSlot(kind, labelColumn(names) ?? "");
    const isLabelled = head !== undefined && row.startsWith(headRow(head.text));
    if (!isLoose && to !== "" && isLabelled && isEmpty(entries.get(to, label)))
      entries.set(to, label, { value: head.text });
  }
}
