import { rowKey } from "./key";

/** The steps from a first look to a sale, and what is counted at each. */
const steps = [
  { id: "awareness", item: "Awareness", figure: "page visits" },
  { id: "interest", item: "Interest", figure: "downloads" },
  { id: "consideration", item: "Consideration", figure: "multi-product carts" },
  { id: "sales", item: "Sales", figure: "multi-product sales" },
] as const;

export interface Goal {
  readonly item: string;
  readonly figure: string;
  /** Keys of the rows in which the user types. */
  readonly goal: string;
  readonly actual: string;
}

/**
 * What the user counts by hand.
 *
 * @source Method, part 10 (goals).
 */
export const goals: readonly Goal[] = steps.map(({ id, item, figure }) => ({
  item,
  figure,
  goal: rowKey(`score goal ${id}`),
  actual: rowKey(`score actual ${id}`),
}));

const typed = new Set(goals.flatMap(({ goal, actual }) => [goal, actual]));

/** Whether the user types into the Value of a row of the Scorecard. */
export function isGoalRow(row: string): boolean {
  return typed.has(row);
}
