import type { Cell } from "../../src/cell";
import type { Input } from "../oracle/records";

const flag = (value: boolean | null | undefined): Cell =>
  value === true ? "yes" : value === false ? "no" : null;
/** The tables as a user would bring them. */
export function tables({
  lines: rows,
  clients: about = [],
  offerings: list = [],
}: Input): Record<string, Cell[][]> {
  return {
    Lines: [
      ["Client", "Client ID", "Offering", "Date", "Revenue", "Cost", "Stream", "Order"],
      ...rows.map(
        (one) =>
          [
            one.client,
            one.clientId ?? null,
            one.offering,
            one.date,
            one.revenue,
            one.cost ?? null,
            one.stream ?? null,
            one.order ?? null,
          ] as Cell[],
      ),
    ],
    Clients: [
      [
        "Client",
        "Client ID",
        "Segment",
        "Seats",
        "In profile",
        "Client since",
        "Left on",
        "Early terminations",
        "Service hours",
        "Average discount",
        "Account manager",
        "IT budget",
        "Needs",
      ],
      ...about.map(
        (one) =>
          [
            one.client,
            one.clientId,
            one.segment,
            one.seats,
            flag(one.inProfile),
            one.since,
            one.left,
            one.earlyTerminations,
            one.serviceHours,
            one.averageDiscount,
            one.accountManager,
            one.itBudget,
            one.needs,
          ] as Cell[],
      ),
    ],
    Offerings: [
      [
        "Offering",
        "Also known as",
        "Step",
        "Stream",
        "In stack",
        "List price",
        "Margin %",
        "Replaces",
        "Launched",
        "Segments",
        "Cloud",
        "Infrastructure",
      ],
      ...list.map(
        (one) =>
          [
            one.offering,
            one.alsoKnownAs?.join(";"),
            one.step,
            one.stream,
            flag(one.inStack),
            one.listPrice,
            one.margin,
            one.replaces?.join("; "),
            one.launched,
            one.segments?.join(";"),
            flag(one.cloud),
            flag(one.infrastructure),
          ] as Cell[],
      ),
    ],
  };
}
