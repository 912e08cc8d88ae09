import { isFormula } from "../grid";
import type { Reach } from "../pane-host";
import { valueOf, type Sight } from "./sight";

/**
 * How far the results of a formula reached, by what is empty now that it is gone. The next
 * formula in its row or in its column ends them; so does a value that is still there.
 */
export function vanished(before: Sight, now: Sight): Reach {
  const gone = (down: number, right: number): boolean =>
    valueOf(before.at(down, right)) !== null && valueOf(now.at(down, right)) === null;
  const ends = (down: number, right: number): boolean => {
    const cell = before.at(down, right);
    return cell === undefined || isFormula(cell) || (cell !== null && !gone(down, right));
  };
  const last = (isEnd: (at: number) => boolean, isGone: (at: number) => boolean): number => {
    let found = 0;
    for (let at = 1; !isEnd(at); at++) if (isGone(at)) found = at;
    return found;
  };
  const down = (right: number): number =>
    last(
      (at) => ends(at, right),
      (at) => gone(at, right),
    );
  let columns = 1;
  let rows = down(0) + 1;
  /** What goes on from the row above is the result of a formula there. */
  const continues = (right: number): boolean => {
    const above = before.at(-1, right);
    return above !== undefined && ((above !== null && isFormula(above)) || gone(-1, right));
  };
  // A result may have an empty corner, so a column belongs to it if anything of it is gone.
  while (!ends(0, columns) && !continues(columns) && (gone(0, columns) || down(columns) > 0)) {
    rows = Math.max(rows, down(columns) + 1);
    columns++;
  }
  return { rows, columns };
}
