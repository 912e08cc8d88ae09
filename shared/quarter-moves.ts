import { quarterText } from "../src/quarter";
import { byQuarter, classMovement } from "../src/score/history";
import type { Context } from "./context";

/** How clients moved between classes from the quarter before that is known to this one. */
export interface QuarterMoves {
  /** As 2026-Q4. */
  readonly quarter: string;
  readonly rose: number;
  readonly fell: number;
  /** Clients of the same class, or of none, in both. */
  readonly stayed: number;
  readonly gained: number;
  readonly lost: number;
  /** Keys of the clients that rose or fell. */
  readonly rows: readonly string[];
}

/** Two years of them. */
const MOST = 8;

/**
 * Movement between classes quarter by quarter, from the kept history.
 *
 * @returns The latest first; none while one quarter is known.
 */
export function quarterMoves({ history, policies }: Context): QuarterMoves[] {
  const quarters = [...byQuarter(history, policies.yearStart)].slice(0, MOST + 1);
  return quarters.slice(0, -1).map(([quarter, now], index) => {
    const { counts, rose, fell, moved, gained, lost } = classMovement(quarters[index + 1][1], now);
    return {
      quarter: quarterText(quarter),
      rose,
      fell,
      stayed: counts.reduce((sum, line, same) => sum + line[same], 0),
      gained: gained.length,
      lost: lost.length,
      rows: moved.map(({ client }) => client),
    };
  });
}
