import { monthText } from "../../src/calendar";
import type { Reconciliation } from "../../src/portfolio";
import type { SummaryRow } from "../book";
import { label, type Context } from "../context";

/** Revenue as it was read and where it went; without lines all that the tables give is used. */
export function readRevenue({ intake: { portfolio }, measures }: Context): Reconciliation {
  const { reconciliation: found, lines } = portfolio;
  return lines.count > 0 || found.read !== 0
    ? found
    : { ...found, read: measures.current, used: measures.current };
}

/** Every cent that was read, and where it went. */
export function ledger(context: Context): SummaryRow[] {
  const { window } = context.intake.portfolio;
  const { read, used, outside, problem, totals } = readRevenue(context);
  const row = (
    key: string,
    text: string,
    value: number | string,
    look: "cents" | "right" = "cents",
  ): SummaryRow => ({
    key,
    cells: { client: label(text), revenue: { value, look } },
  });
  return [
    row("last", "Last month of the window", monthText(window.last), "right"),
    row("read", "Revenue read", read),
    row("used", "Used", used),
    row("outside", "Outside the window", outside),
    row("problem", "In problem rows", problem),
    row("totals", "In totals rows", totals),
  ];
}
