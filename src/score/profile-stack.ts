import type { Measures } from "../measures/measure";
import { exactSum } from "../sums";

/** One of four: in profile or not, on the full stack or not. Clients that have left are in none. */
export interface ProfileStack {
  readonly inProfile: boolean;
  readonly fullStack: boolean;
  readonly clients: number;
  readonly revenue: number;
  /** Gross margin ÷ revenue of the clients whose margin is known; null = not known. */
  readonly margin: number | null;
}

/**
 * Profile × stack, two by two. Not assessed counts as in profile, as everywhere.
 *
 * @source Method, part 10.
 */
export function profileByStack({ listing, inProfile, stack, year, margins }: Measures): ProfileStack[] {
  const here = [...listing.clients.keys()].filter((row) => listing.standing[row] !== "Left");
  return [true, false].flatMap((fits) =>
    [true, false].map((full) => {
      const rows = here.filter((row) => (inProfile[row] !== false) === fits && (stack[row] === 1) === full);
      const known = rows.filter((row) => margins[row].gross !== null);
      const of = exactSum(known.map((row) => year.total[row]));
      return {
        inProfile: fits,
        fullStack: full,
        clients: rows.length,
        revenue: exactSum(rows.map((row) => year.total[row])),
        margin: of > 0 ? exactSum(known.map((row) => margins[row].gross as number)) / of : null,
      };
    }),
  );
}
