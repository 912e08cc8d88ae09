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
export function profileByStack(measures: Measures): ProfileStack[] {
  const here = clientsHere(measures);
  return [true, false].flatMap((fits) =>
    [true, false].map((full) => {
      const rows = here.filter((row) => isIn(measures, row) === fits && isFull(measures, row) === full);
      return {
        inProfile: fits,
        fullStack: full,
        clients: rows.length,
        revenue: exactSum(rows.map((row) => measures.year.total[row])),
        margin: marginOf(measures, rows),
      };
    }),
  );
}

/**
 * Margins of the clients in profile and on the full stack, and of all others that have not left.
 *
 * @returns Gross margin ÷ revenue of the clients whose margin is known; null = not known.
 * @source Scope, S11: adherence to profile and stack goes with higher earnings.
 */
export function marginByAdherence(measures: Measures): { adherent: number | null; others: number | null } {
  const here = clientsHere(measures);
  const adheres = (row: number): boolean => isIn(measures, row) && isFull(measures, row);
  return {
    adherent: marginOf(measures, here.filter(adheres)),
    others: marginOf(
      measures,
      here.filter((row) => !adheres(row)),
    ),
  };
}

function clientsHere({ listing }: Measures): number[] {
  return [...listing.clients.keys()].filter((row) => listing.standing[row] !== "Left");
}

function isIn({ inProfile }: Measures, row: number): boolean {
  return inProfile[row] !== false;
}

function isFull({ stack }: Measures, row: number): boolean {
  return stack[row] === 1;
}

function marginOf({ margins, year }: Measures, rows: readonly number[]): number | null {
  const known = rows.filter((row) => margins[row].gross !== null);
  const revenue = exactSum(known.map((row) => year.total[row]));
  return revenue > 0 ? exactSum(known.map((row) => margins[row].gross as number)) / revenue : null;
}
