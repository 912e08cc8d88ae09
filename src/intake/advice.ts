import { isBlank, type Cell } from "../cell";
import { readDate } from "./date";
import { isEither } from "./number";
import { mentionsTotal } from "./total";

export const NO_OFFERING_ADVICE = "No offering: the line counts for its client alone. Enter the offering.";
export const STREAM_ADVICE =
  "Not a stream: its lines count by their offering's, else as Unclassified. Write MRR, Project, T&M or Resale.";

/** What to do about a line whose revenue cannot be read. */
export function revenueAdvice(cell: Cell): string {
  if (typeof cell === "number") return "Too large to be kept to the cent. Correct the revenue.";
  if (typeof cell === "string" && isEither(cell)) {
    return "Thousands and decimals cannot be told apart. Enter the revenue as a number, or with its cents.";
  }
  return "Not a number in the column's currency. Enter the revenue.";
}

/** What to do about a line whose date cannot be read. */
export function dateAdvice(cell: Cell, client: Cell): string {
  if (isBlank(cell) && mentionsTotal(client)) {
    return "No date, and the client is called a total. Delete the row if it adds up others, else enter the date.";
  }
  if (isBlank(cell)) return "No date. Enter the invoice date.";
  if (readDate(cell, "day first") !== null && readDate(cell, "month first") !== null) {
    return "Day and month cannot be told apart. Write the date as 2026-09-30.";
  }
  return "Not a date between 1980 and 2100. Write it as 2026-09-30.";
}
