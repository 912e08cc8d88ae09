import { columnIndex } from "../layout/address";
import type { Ground, Named } from "./formula";
import type { TypedReference } from "./references";
import { hasClients } from "./label";
import { orderOfLooseRow } from "./row";
import { offeringOf } from "./slot";

/** Stand for the row of the formula itself and for the body's first and last, and before a row counted from there. Earlier journals have FROM. */
export const [SAME, FIRST, LAST, FROM] = ["=", "+", "$", "^"];

/** Stand for the first and the last offering's column in a range over all of them. */
const ALL_OFFERINGS = ["offering +", "offering $"] as const;

/** The column of such a one on a sheet with columns of these names. */
export function offeringAtEnd(named: string, names: readonly string[]): number | undefined {
  const offerings = [...names.keys()].filter((column) => offeringOf(names[column]) !== null);
  const [first, last] = ALL_OFFERINGS;
  return named === first ? offerings[0] : named === last ? offerings.pop() : undefined;
}

/** A column or row that is null is one that the end does not name, as in H:H, 5:5 or H19:H. */
export type End = readonly [
  absoluteColumn: string,
  column: Named | null,
  absoluteRow: string,
  row: Named | null,
  /** What joins it to the end before it, where that is no mere colon. */
  colon?: string,
];

/** What ends so many rows below the body has room enough, and stays where it ends. */
const FAR = 100;

const END = /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/;

/** A row below the body by the nearest of the user's own: "loose 3 +2" is the second behind that one. */
function besideOwn(at: number, ground: Ground, isLoose: (at: number) => boolean): Named {
  if (ground.rowAt(at) !== at) return ground.rowAt(at);
  for (let steps = 1; steps < FAR; steps++) {
    for (const by of [-steps, steps])
      if (isLoose(at + by)) return `${ground.rowAt(at + by)} ${by < 0 ? "+" : "-"}${steps}`;
  }
  return at;
}

const isOwnRow = (ground: Ground, at: number): boolean => orderOfLooseRow(String(ground.rowAt(at))) !== null;

/** Rows of the user's own in the body of a sheet, in order: every formula on it asks for them. */
const ownInBody = new WeakMap<Ground, readonly number[]>();

function ownRowsIn(ground: Ground): readonly number[] {
  const known = ownInBody.get(ground);
  if (known) return known;
  const [start, finish] = ground.body;
  const own: number[] = [];
  for (let at = start; at <= finish; at++) if (isOwnRow(ground, at)) own.push(at);
  ownInBody.set(ground, own);
  return own;
}

/**
 * A row of the body counted from its first. Those of the user's own are going to stand below:
 * an end that is one of them goes to the next row of ours, towards the other end.
 */
function fromFirst(at: number, isLast: boolean, ground: Ground): number {
  const own = ownRowsIn(ground);
  const before = own.findIndex((one) => one >= at);
  const isOwn = own[before] === at;
  return at - ground.body[0] - (before < 0 ? own.length : before) - (isOwn && isLast ? 1 : 0);
}

/** Whether a row from one to the other is such a one; of a long stretch one near its beginning or its end. */
function someBetween(top: number | null, bottom: number | null, is: (at: number) => boolean): boolean {
  if (top === null || bottom === null) return false;
  const [first, last] = [Math.min(top, bottom), Math.max(top, bottom)];
  for (let steps = 0; steps <= Math.min(last - first, FAR); steps++)
    if (is(first + steps) || is(last - steps)) return true;
  return false;
}

/** What the columns of a reference are called: all offerings as one, and what is to come beside a column by that. */
function columnNames(columns: readonly (number | null)[], ground: Ground): (Named | null)[] {
  const [first, last] = ALL_OFFERINGS.map((name) => ground.column(name));
  if (first !== last && columns.length === 2 && columns[0] === first && columns[1] === last)
    return [...ALL_OFFERINGS];
  const names = columns.map((column) => (column === null ? null : ground.columnAt(column)));
  return names.map((name, index) => {
    if (typeof name !== "number" || columns.length < 2) return name;
    const [other, beside] = [columns[1 - index] ?? 0, names[1 - index]];
    if (typeof beside === "string") return `${beside} ${name < other ? "-" : "+"}${Math.abs(name - other)}`;
    // Behind the last column of the sheet.
    for (let steps = 1; steps <= Math.min(name, FAR); steps++) {
      const before = ground.columnAt(name - steps);
      if (typeof before === "string") return `${before} +${steps}`;
    }
    return name;
  });
}

/**
 * How the ends of a reference are named: a cell by its row and column, a stretch of the body as one.
 *
 * @param here The row of the formula, where it stands on this sheet.
 * @param own What that row is called, where it stands on another.
 */
export function endsOf(
  [first, colon, last]: TypedReference,
  ground: Ground,
  here: number | null,
  own?: Named,
): End[] {
  const range = last !== undefined;
  const parts = (range ? [first, last] : [first]).map((text) => END.exec(text) as (string | undefined)[]);
  const rows = parts.map(([, , , , row]) => (row === undefined ? null : Number(row) - 1));
  const [top, bottom] = rows;
  const [start, finish] = ground.body;
  const isLoose = (at: number): boolean => isOwnRow(ground, at);
  // A stretch of the user's own rows, below the body or in it.
  const isOwn =
    range &&
    ((rows.every((at) => at !== null && at > finish) && someBetween(top, bottom, isLoose)) ||
      rows.every((at) => at !== null && isLoose(at)));
  const inBody = (at: number): boolean =>
    at >= start && (at <= finish || (!isOwn && ground.rowAt(at) === at));
  const isFixed = parts.map(([, , , fixRow]) => Boolean(fixRow));
  const held = isFixed.filter(Boolean).length;
  const among = here !== null && here >= start && here <= finish;
  const steps = rows.map((at) => (at === null || here === null ? NaN : at - here));
  // A sum that runs, H$19:H21 in row 21 or 22: the end that is not held goes with its own row, wherever its client goes.
  const free = isFixed[0] ? 1 : 0;
  const runsHere = among && (isFixed[0] ? [0, -1] : [0, 1]).includes(steps[free]);
  // On another sheet it goes with the row of the same client.
  const isSame = (at: number | null): boolean => at !== null && inBody(at) && ground.rowAt(at) === own;
  const runs = range && held === 1 && (runsHere || isSame(rows[free]));
  // H19:H27, open as H19:H, from above or with room below: all of the body, and what more it takes in stays so much.
  const to = bottom ?? finish;
  const whole =
    range && !runs && top !== null && top <= start && top !== bottom && to >= finish && inBody(to);
  // Cells of one row, C5:F5, 5:5 or C5:5, are a client's as a cell is; K5:K5 may be the body of the only client.
  const isCell =
    start === finish && parts.every(([, , column]) => column !== undefined && column === parts[0][2]);
  const stretch = range && (top !== bottom || runs || isCell);
  // An average that moves, H20:H21 or H20:H22 in row 21: both ends go with its own row.
  const isNear = rows.every((at) => at !== null && (at === start - 1 || inBody(at)));
  const moves =
    stretch && !whole && among && held === 0 && isNear && (steps.includes(0) || steps[0] + steps[1] === 0);
  const withOwn = (index: number): boolean => {
    if (whole || Number.isNaN(steps[index])) return false;
    if (runs || moves) return here !== null && !isFixed[index];
    return steps[index] === 0 && (!stretch || top === bottom || !isFixed[index]);
  };
  const rowName = (at: number | null, index: number): Named | null => {
    if (at === null) return null;
    if (withOwn(index)) return SAME + (steps[index] === 0 ? "" : String(steps[index]));
    if (isOwn) return besideOwn(at, ground, isLoose);
    if (!stretch || !inBody(at) || (runs && !runsHere && index === free)) return ground.rowAt(at);
    // Part of the body is a stretch of rows, whoever stands there.
    const fromLast = index > 0 && (whole || (runs && at >= finish)) && at - finish < FAR;
    if (fromLast) return LAST + String(at - finish);
    const place = FIRST + String(fromFirst(at, index > 0, ground));
    const row = ground.rowAt(at);
    // Where nothing is ranked it goes with its row, as long as that is there.
    const goes = !whole && !runs && !hasClients(ground.kind) && typeof row === "string" && !isLoose(at);
    return goes ? `${place} ${row}` : place;
  };
  const columns = columnNames(
    parts.map(([, , column]) => (column === undefined ? null : columnIndex(column))),
    ground,
  );
  return parts.map(([, fixColumn = "", , fixRow = ""], index): End => {
    const end = [fixColumn, columns[index], fixRow, rowName(rows[index], index)] as const;
    return index === 0 || colon === ":" ? end : [...end, colon];
  });
}
