import { isBlank, type Cell } from "../../src/cell";
import { STATUS } from "../grid";
import { FIGURE, HEAD, isWritten, namer, nth, textOf, WORDS } from "./heads";
import { headRow } from "./row";
import { ABOVE, textMark } from "./row-marks";
import { isOwnColumn } from "./slot";
import type { Standing } from "./standing";
import { isWords } from "./words";

/** A row down to the header as it stands. */
export interface Head {
  /** null for one that the user put in. */
  readonly name: string | null;
  readonly isOurs: (column: number) => boolean;
}

type Above = Pick<Standing, "kind" | "cells" | "written" | "headerRow" | "titleRow" | "version" | "asThen">;

/**
 * The rows down to the header and that one. Where nobody knows what was written, the sheet as it will be tells
 * later what is not the user's (`unjournalled.ts`); on the Client Page only the user's columns are the user's, and
 * what stands beside the title.
 */
export function headsAt(standing: Above): Head[] {
  const { kind, cells, written: columns, headerRow, titleRow, version, asThen } = standing;
  const isUnknown = version === null && kind !== "page";
  const places = new Map(version?.columns.map(({ column }, index) => [column, index]));
  const keptAs = (name: string): string | undefined =>
    textOf(version?.shown.get(name)?.get(HEAD)?.value) || undefined;
  const writtenAs = (text: string): string | undefined =>
    keptAs(headRow(text)) ?? keptAs(headRow(asThen(text)));
  /** Where a column of ours stands, by its texts where another header was typed over its own. */
  const placeOf = (name: string): number => {
    const place = columns.indexOf(name);
    if (place >= 0 || !places.has(name)) return place;
    const own = [...columns.keys()].filter((column) => isOwnColumn(columns[column]));
    const counts = own.map((column) => cells.slice(0, headerRow).filter((row) => writtenAs(textOf(row[column]))).length); // prettier-ignore
    const most = Math.max(...counts);
    return most > 0 ? own[counts.indexOf(most)] : place;
  };
  const firstName = version?.columns[1]?.column ?? "";
  const [client, first] = [placeOf("client"), placeOf(firstName)];
  const nameAt = (column: number): string =>
    column === first ? firstName : column === client ? "client" : columns[column];
  const texts = cells.slice(0, headerRow + 1).map((row) => [textOf(row[client]), textOf(row[first])]);
  const words = version?.texts.get(ABOVE);
  const isOfOurs = (cell: Cell): boolean =>
    [String(cell), asThen(String(cell))].some((text) => words?.has(textMark(text)) === true);
  const isOther = (cell: Cell): boolean => words !== undefined && isWords(cell) && !isOfOurs(cell);
  const known = (client < 0 || places.has("client")) && texts.flat().some((text) => writtenAs(text));
  // With its column a row's words went, too.
  const lacks = version !== null && (first < 0 || (client < 0 && places.has("client")));
  const masks = lacks ? [...version.shown.values()].map((slots) => textOf(slots.get(HEAD)?.value)) : [];
  const mayBeTitle = (column: number): boolean => column === first || (lacks && columns[column] !== "key");
  /** Whether a cell may be ours in whatever row above the header it stands. */
  const mayBeOurs = (row: number, column: number): boolean =>
    masks.some((mask) => isWritten(letterAt(mask, column))) && !isOther(cells[row][column]);
  const nameOf = namer();
  const rowsOf = new Map<string, number[]>();
  texts.forEach(([label], row) => {
    const others = rowsOf.get(label);
    if (others) others.push(row);
    else rowsOf.set(label, [row]);
  });
  const letterAt = (mask: string, column: number): string | undefined =>
    mask[places.get(nameAt(column)) ?? -1];
  /** Of more rows with a label than were written those are ours in which most of our cells are filled. */
  const oursOf = (label: string, rows: readonly number[]): readonly number[] => {
    const mask = writtenAs(label);
    if (mask === undefined) return rows;
    let count = 0;
    while (keptAs(nth(label, count + 1))) count++;
    const written = [...columns.keys()].filter((column) => isWritten(letterAt(mask, column)));
    const filled = new Map(
      rows.map((row) => [row, written.filter((column) => !isBlank(cells[row][column])).length]),
    );
    // Of equally filled ones the first: sorting keeps their order.
    const most = [...rows].sort((a, b) => Number(filled.get(b)) - Number(filled.get(a)));
    return most.slice(0, Math.max(count, 1));
  };
  const ours = new Map([...rowsOf].map(([label, rows]) => [label, new Set(oursOf(label, rows))]));
  const met = new Map<string, number>();
  return texts.map(([label, start], row) => {
    const always = (!known && !lacks) || row === titleRow || row === headerRow;
    const own = ours.get(label) ?? new Set<number>();
    if (row < titleRow || !(always || own.has(row))) return { name: null, isOurs: () => false };
    const [of, count] = [own.size, (met.get(label) ?? 0) + 1];
    met.set(label, count);
    // Where one was deleted nobody knows which of them this is: what is ours in any counts as ours.
    const all = keptAs(nth(label, of)) !== undefined && keptAs(nth(label, of + 1)) === undefined;
    const one = all ? keptAs(nth(label, count)) : undefined;
    const mask = known ? (one ?? writtenAs(label) ?? writtenAs(start)) : undefined;
    if (!always && !mask && lacks) return { name: nameOf(""), isOurs: (column) => mayBeOurs(row, column) };
    if (!(always || mask)) return { name: null, isOurs: () => false };
    return {
      name: nameOf(always || writtenAs(label) ? label : ""),
      isOurs(column) {
        const name = columns[column];
        if (mask) {
          const [letter, cell] = [letterAt(mask, column), cells[row][column]];
          // Words in the place of a figure are the user's, and so are others than ours in the place of these, and figures.
          if (letter === WORDS && typeof cell === "number") return false;
          if (!isWritten(letter) || !isWords(cell)) return isWritten(letter);
          return letter !== FIGURE && (letter !== WORDS || !isOther(cell));
        }
        // Whatever else stands in the place of the title is the user's.
        const isTitle = row === titleRow && column === first && (known || words !== undefined);
        if (isTitle) return isBlank(cells[row][column]) || isOfOurs(cells[row][column]);
        if (row <= titleRow + STATUS.row)
          return column <= STATUS.column && !(mayBeTitle(column) && (typeof cells[row][column] === "number" || isOther(cells[row][column]))); // prettier-ignore
        return !isOwnColumn(name) && !(isUnknown && row < headerRow);
      },
    };
  });
}
