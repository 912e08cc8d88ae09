import { isEmpty, NOTHING, sameContent, type Content } from "./content";
import type { Entries } from "./entries";
import { headedAnew } from "./headed-anew";
import { asideOn, putAside } from "./move-down";
import type { Found, Typed } from "./read-typed";
import { conflict, type Remark } from "./remarks";
import { showsNotes } from "./label";
import {
  HEADER_ROW,
  hasKey,
  isChartRow,
  isClientRow,
  isHeadRow,
  looseRow,
  nextLoose,
  orderOfLooseRow,
} from "./row";
import { cellSlot, columnIn, isNote, isOwnColumn, madeBy, ownHeader } from "./slot";
import type { Standing } from "./standing";
import { giveBack, oursGone } from "./under-gone";

/** What one sheet alone holds is taken as it stands there. @returns Rows of the user's own that it gets. */
export function takeAlone(entries: Entries, typed: Typed, remarks: Remark[]): string[] {
  const { standing, alone } = typed;
  const { kind, name: sheet, version, columns, written, rows, whole, readable } = standing;
  // Beside a row that is not there, in a column that is not: nobody can tell whether it was deleted.
  const aside: [words: (string | undefined)[], content: Content][] = [];
  const left = new Map<string, { under: Map<string, Content>; all: ReadonlyMap<string, Content> }>();
  if (whole && readable) {
    const there = new Set(rows.values());
    const back = oursGone(standing);
    const gone = (version?.columns ?? [])
      .map(({ column }) => column)
      .filter((column) => isOwnColumn(column) && !columns.includes(column));
    const anew = headedAnew(entries, typed);
    const isUnderOthers = underOthers(typed);
    for (const [row, slots] of entries.rows()) {
      const all = new Map(slots);
      for (const [slot, content] of all) {
        const make = madeBy(slot);
        const column = columnIn(slot, make, kind);
        if (column === null) continue;
        const comesBack = back.has(column) && !isUnderOthers(row, content);
        if (comesBack && (isHeadRow(row) || row === HEADER_ROW)) continue;
        if (comesBack && orderOfLooseRow(row) !== null) {
          const under = left.get(row)?.under ?? new Map<string, Content>();
          left.set(row, { under: under.set(slot, content), all });
        }
        // Of a row that is not there nobody took the text away.
        const heir = hasKey(row) && !there.has(row) ? anew.get(column) : undefined;
        if (heir !== undefined) entries.set(row, make(kind, heir), content);
        else if (gone.includes(column) && hasKey(row) && !there.has(row) && !isNote(slot))
          aside.push([[entries.labels.get(row), ownHeader(column)], content]);
        const isRead = isNote(slot) && there.has(row) && written.includes(column);
        if (isRead || !hasKey(row) || gone.includes(column)) entries.set(row, slot, NOTHING);
      }
    }
  }
  const met = new Map<string, Found>();
  for (const found of alone) {
    const { row, slot, content } = found;
    const name = `${row} ${slot}`;
    // Of a row that was copied the first counts, unless it is empty there.
    const first = met.get(name);
    if (first && isEmpty(content)) continue;
    if (first && !isEmpty(first.content)) {
      if ((isClientRow(row) || isChartRow(row)) && !sameContent(first.content, content)) {
        const column = columnIn(slot, madeBy(slot), kind) ?? slot;
        const about = isOwnColumn(column) ? ownHeader(column) : column;
        const told = conflict(row, about, { ...first, sheet }, { ...found, sheet });
        remarks.push(showsNotes(kind) ? told : { ...told, below: kind });
      }
      continue;
    }
    met.set(name, found);
    // A run that was cut off may have taken the format away.
    if (!whole && sameContent(content, entries.get(row, slot))) continue;
    entries.set(row, slot, content);
  }
  giveBack(entries, kind, left);
  if (aside.length === 0) return [];
  const where = asideOn(kind, columns);
  let next = nextLoose(entries.rows());
  return aside.map(([words, content]) => {
    const row = looseRow(next++);
    putAside(entries, row, where, words, content);
    return row;
  });
}

/** Whether what stood above the header, or in a row of the user's own, stands there in a column that is new: other words were typed over its header. */
function underOthers({ standing, alone }: Typed): (row: string, content: Content) => boolean {
  const before = new Set(standing.version?.columns.map(({ column }) => column));
  const added = standing.columns.filter((column) => isOwnColumn(column) && !before.has(column));
  const slots = new Set(added.map((column) => cellSlot(standing.kind, column)));
  const nameOf = (row: string, { value, formula }: Content): string =>
    JSON.stringify([orderOfLooseRow(row) === null ? row : "", value, formula]);
  const there = new Set(alone.filter(({ slot }) => slots.has(slot)).map((one) => nameOf(one.row, one.content))); // prettier-ignore
  return (row, content) => there.has(nameOf(row, content));
}

/** Rows of the user's own that an earlier run wanted to write below a sheet, and did not come to. @returns Their names now. */
export function takeUnwritten(entries: Entries, { version, whole, readable }: Standing): string[] {
  if (!whole || !readable) return [];
  const rows = [...(version?.shown ?? [])].filter(([row]) => orderOfLooseRow(row) !== null);
  let next = nextLoose(entries.rows());
  return rows.map(([, slots]) => {
    const row = looseRow(next++);
    for (const [slot, content] of slots) entries.set(row, slot, content);
    return row;
  });
}
