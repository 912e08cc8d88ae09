import { goals, goalWords } from "../../goals";
import type { ScoreRow, Section } from "./row";

/** Goal and actual as the user types them, with the conversion from the step before as a formula. */
export function goalSection(): Section {
  const at = (key: string): string => `SUMIFS({value:body},{key:body},"${key}")`;
  return {
    section: "Goals",
    rows: goals.flatMap((one, index): ScoreRow[] => {
      const { item, goal, actual } = one;
      const words = goalWords(one);
      const before = index === 0 ? null : goals[index - 1].actual;
      const conversion = before && {
        benchmarkFormula: `IF(AND(${at(before)}>0,${at(actual)}>0),${at(actual)}/${at(before)},"")`,
        benchmarkLook: "conversion" as const,
      };
      return [
        { item, figure: words.goal, value: null, look: "count", input: goal },
        { item, figure: words.actual, value: null, look: "count", input: actual, ...conversion },
      ];
    }),
  };
}
