import type { Sheet } from "../book";
import { STATUS } from "../grid";
import { isEmpty, NOTHING, type Content } from "./content";
import type { Entries } from "./entries";
import { headsOf, textOf } from "./heads";
import { follow } from "./move-down";
import { quarterAnew } from "./period";
import { headRow, headWords } from "./row";
import { columnIn, madeBy } from "./slot";
import { headsAt } from "./standing-heads";
import type { Standing } from "./standing";

/** A sheet with its lines as they will be written. */
type Written = Parameters<typeof headsOf>[0] & Pick<Sheet, "kind" | "yearStart">;

/**
 * Rows above the header are called otherwise once lines that explain the sheet end elsewhere, for it is wider or
 * narrower, and once the fiscal year begins in another month.
 *
 * @returns What they are called now, by their names of then.
 */
export function headsAnew(sheet: Written, standing: Standing | null): Map<string, string> {
  if (!standing?.whole || !standing.readable) return new Map();
  return new Map([...linesAnew(sheet, standing), ...quartersAnew(sheet, standing)]);
}

/** What stood beside them goes along. @returns Whether a formula that names such a row is another one now. */
export function besideHeadsAnew(
  kind: Sheet["kind"],
  entries: Entries,
  moves: ReadonlyMap<string, string>,
): boolean {
  if (moves.size === 0) return false;
  const moved: [row: string, slot: string, content: Content][] = [];
  for (const row of moves.keys()) {
    for (const [slot, content] of [...entries.of(row)]) {
      if (columnIn(slot, madeBy(slot), kind) === null) continue;
      moved.push([row, slot, content]);
      entries.set(row, slot, NOTHING);
    }
  }
  for (const [row, slot, content] of moved) {
    const to = moves.get(row) as string;
    // Where two lines have become one, what there is no room for goes below.
    entries.set(isEmpty(entries.get(to, slot)) ? to : row, slot, content);
  }
  return follow(entries, kind, moves);
}

/** Quarters by their names of then, and what the same months are called now. */
function quartersAnew({ yearStart }: Written, standing: Standing): Map<string, string> {
  const moves = new Map<string, string>();
  const then = standing.version?.yearStart;
  if (then === undefined || yearStart === undefined || then === yearStart) return moves;
  for (const { name } of headsAt(standing)) {
    const named = name === null ? null : headWords(name);
    if (name === null || named === null) continue;
    const to = name.replace(/\d{4}-Q\d/, (quarter) => quarterAnew(quarter, then, yearStart));
    if (to !== name) moves.set(name, to);
  }
  return moves;
}

/**
 * Rows whose lines end elsewhere now: what stood beside one goes where its first word stands by now, and what
 * stood in a row without words as many rows up or down.
 */
function linesAnew(sheet: Written, standing: Standing): Map<string, string> {
  const moves = new Map<string, string>();
  const { cells, titleRow, headerRow, columns } = standing;
  const first = columns.indexOf(standing.version?.columns[1]?.column ?? "");
  if (sheet.notes.length === 0 || first < 0) return moves;
  const heads = headsOf(sheet);
  const now = startsOf(sheet.notes);
  const text = sheet.notes.join(" ");
  let at = 0;
  let row = titleRow + STATUS.row + 1;
  const names = headsAt(standing);
  const lines: [name: string | null, start: number][] = [];
  for (; row < headerRow && at < text.length; row++) {
    const line = textOf(cells[row][first]);
    if (line === "" || text.slice(at, at + line.length) !== line) return moves;
    lines.push([names[row].name, at]);
    at += line.length + 1;
  }
  if (at <= text.length) return moves;
  for (const [name, start] of lines) {
    const line = now.filter((one) => one <= start).length - 1;
    const to = heads[STATUS.row + 1 + line].name;
    if (name !== null && name !== to) moves.set(name, to);
  }
  const step = now.length - lines.length;
  for (; step !== 0 && row < headerRow; row++) {
    const { name } = names[row];
    // A row that has words is known by them.
    if (name === null || headWords(name) !== null) continue;
    moves.set(name, headRow(Number(name.slice(headRow("").length)) + step));
  }
  return moves;
}

/** Where in all that they say each line begins. */
function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}
