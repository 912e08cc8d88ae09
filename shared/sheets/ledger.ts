import { monthText } from "../../src/calendar";
import type { SummaryRow } from "../book";
import { label, type Context } from "../context";

/** Every cent that was read, and where it went; without lines all that the tables give is used. */
export function ledger({ intake: { portfolio }, measures }: Context): SummaryRow[] {
  const { window, reconciliation: found, lines } = portfolio;
  const all = { ...found, read: measures.current, used: measures.current };
  const { read, used, outside, problem, totals } = lines.count > 0 || found.read !== 0 ? found : all;
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
