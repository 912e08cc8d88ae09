import type { SheetKind } from "../grid";
import type { Finding } from "../outcome";
import type { Remark } from "./changes";
import { isEmpty, sameContent, type Content } from "./content";
import type { Entries } from "./entries";
import { looseRow, orderOfLooseRow } from "./row";
import { cellSlot } from "./slot";
import { LOOSE } from "./standing-rows";

/** The longest text that every host takes into a cell. */
const LONGEST = 32_000;

/** Words that Note has no room for, and those beside a formula or of one, have a row of their own below the body. */
export function addToNote(
  entries: Entries,
  { row, about, text, formula, finding }: Remark,
  kind: SheetKind,
  findings: Finding[],
): void {
  const note = entries.get(row, "note");
  const standing = isEmpty(note) ? "" : String(note.value);
  const words = about === undefined ? text : `${about}: ${text}`;
  if (standing.split(" | ").includes(words)) return;
  const value = standing === "" ? words : `${standing} | ${words}`;
  if (value.length <= LONGEST && note.formula === undefined && formula === undefined)
    return entries.set(row, "note", { value });
  const told = finding ? findings.indexOf(finding) : -1;
  if (told >= 0) {
    const advice = findings[told].advice.replace("under Note", `under "${LOOSE}"`);
    findings[told] = { ...findings[told], advice };
  }
  const label = entries.labels.get(row) ?? "";
  const cells: [slot: string, Content][] = [
    [cellSlot(kind, "client"), { value: about === undefined ? label : `${label}: ${about}` }],
    [cellSlot(kind, "note"), { value: text, ...(formula === undefined ? {} : { formula }) }],
  ];
  const loose = entries.rows().filter(([name]) => orderOfLooseRow(name) !== null);
  // A run that was cut off may have put them there.
  if (loose.some(([name]) => cells.every(([slot, content]) => sameContent(entries.get(name, slot), content))))
    return;
  const order = Math.max(-1, ...loose.map(([name]) => Number(orderOfLooseRow(name)))) + 1;
  for (const [slot, content] of cells) entries.set(looseRow(order), slot, content);
}
