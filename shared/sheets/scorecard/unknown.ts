import type { Context } from "../../context";
import { several } from "../../words";
import type { Section } from "./row";

/** What is not on the sheet, and why: in words, since a line without a figure tells nothing. */
export function unknownNotes({ intake, measures }: Context, sections: readonly Section[]): string[] {
  const { window, lines, clients } = intake.portfolio;
  const missing = (section: string): boolean =>
    sections.every((one) => one.section !== section || one.rows.length === 0);
  const has = (item: string): boolean => sections.some(({ rows }) => rows.some((row) => row.item === item));
  const found: string[] = [];
  if (window.dataFrom === null) {
    found.push(
      "Without dated invoice lines churn, retention, cross-sales and new clients are not known: bring invoice lines.",
    );
  } else {
    const months = window.last - window.dataFrom + 1;
    if (missing("Churn") && months < 24)
      found.push(`Churn and the revenue bridge need 24 months of data: there are ${months}.`);
    else if (missing("Churn")) found.push("Churn is not known: there was no client at the window's start.");
    if (missing("Cross-sales"))
      found.push(
        `Cross-sales are not known: in ${several(months, "month")} of data every purchase may be older than the data, unless Client since says otherwise.`,
      );
  }
  const wanted = [
    ...(lines.count > 0 && !has("Order") ? ["an order: Order in the invoice lines"] : []),
    ...(!has("Seat") ? ["a seat: Seats in the Clients table"] : []),
    ...(missing("Wallet") ? ["share of wallet: IT budget in the Clients table"] : []),
    ...(clients.every(({ accountManager }) => accountManager === null)
      ? ["by account manager: Account manager in the Clients table"]
      : []),
  ];
  if (wanted.length > 0) found.push(`For more figures bring these columns. For ${wanted.join("; for ")}.`);
  if (measures.margins.every(({ gross }) => gross === null))
    found.push("No margin is known: bring Cost or Profit in the invoice lines.");
  return found;
}
