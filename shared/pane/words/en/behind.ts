import { money } from "../../figures";
import { count } from "../count";

/** Where a figure comes from. */
export const behind = {
  title: "Where does this figure come from?",
  hint: "Select a cell in a client’s row of a generated sheet, such as Holdings or Tech Stack Matrix.",
  show: "Show its invoice lines",
  sum: (lines: number, revenue: number, cost: number | null) =>
    `${count(lines, "invoice line", "invoice lines")} in the twelve months, ${money(revenue)} in all${cost === null ? "" : `, cost ${money(cost)}`}.`,
  cost: (cost: number) => `, cost ${money(cost)}`,
  empty: "No invoice line in the twelve months.",
  more: (rest: number) => `And ${count(rest, "older line", "older lines")}; the sum counts them.`,
  none: {
    elsewhere: "The selected cell is on none of the generated sheets.",
    unknown:
      "The selected cell is in no row of a client that the data have, or in a column of an offering that they lack.",
    "no lines": "There are no invoice lines: the revenue comes from a table of clients or holdings.",
  },
};
