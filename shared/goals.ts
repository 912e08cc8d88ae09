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

/** The words beside what is aimed at, and beside what was counted. */
export function goalWords({ figure }: Goal): { goal: string; actual: string } {
  return { goal: `Goal: ${figure}`, actual: `Actual: ${figure}` };
}

/** The Key of the row with these words; undefined where the user types nothing there. */
export function goalRow(item: string, words: string): string | undefined {
  const goal = goals.find((one) => one.item === item);
  const called = goal && goalWords(goal);
  return words === called?.goal ? goal?.goal : words === called?.actual ? goal?.actual : undefined;
}

const typed = new Set(goals.flatMap(({ goal, actual }) => [goal, actual]));

/** Whether the user types into the Value of a row of the Scorecard. */
export function isGoalRow(row: string): boolean {
  return typed.has(row);
}
