import type { Cell } from "../../src/cell";

/*
 * Find & Replace goes over hidden sheets too. Somebody who says lead for owner everywhere must
 * not hit the words by which the journal names rows and columns, so each of their letters
 * stands for the one thirteen further on. What users typed stands there as they typed it.
 */

/** Columns with words of ours: Key, Record, Sheet, Column. */
const WORDS = [0, 1, 3, 5];
const RECORD = 1;
const NAMES =
  "entry offering won year column row rows empty marks shown history untold frozen portable more".split(" ");

/** Rows of the journal as they go onto its sheet. */
export function disguised(table: readonly (readonly Cell[])[]): Cell[][] {
  const turn = turning();
  return table.map((row) => row.map((cell, at) => (WORDS.includes(at) ? turn(cell) : cell)));
}

/** And back; those of an earlier build stand there as they are. */
export function undisguised(table: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const turn = turning();
  return table.map((row) =>
    NAMES.includes(String(row[RECORD]))
      ? row
      : row.map((cell, at) => (WORDS.includes(at) ? turn(cell) : cell)),
  );
}

/** Most words stand there in many rows. */
function turning(): (cell: Cell) => Cell {
  const known = new Map<string, string>();
  return (cell) => {
    if (typeof cell !== "string") return cell;
    let turned = known.get(cell);
    if (turned === undefined) known.set(cell, (turned = cell.replace(/[a-z]+/gi, turnedLetters)));
    return turned;
  };
}

// By its own name: a global object is looked up anew for every letter.
const { fromCharCode } = String;
const Z = 90;
/** What small letters have above large ones. */
const SMALL = 32;

function turnedLetters(word: string): string {
  let turned = "";
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const large = code & ~SMALL;
    turned += fromCharCode(code + (large + 13 > Z ? -13 : 13));
  }
  return turned;
}
