import type { Context } from "../../context";

/** What is to be done with a client of its class, in the words of the settings; null for one that has no class. */
export function actionText({ measures, wording }: Context, row: number): string | null {
  const found = measures.classes[row];
  return found === "A" || found === "B" || found === "C" || found === "D" ? wording.actions[found] : null;
}
