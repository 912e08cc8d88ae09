import { perClient } from "../../src/score/per-client";
import type { SummaryCell, SummaryRow } from "../book";
import { label, type Context } from "../context";
import { figure, percent, several } from "../words";

/** What a potential is expected to bring at the close rate of clients; nothing where that is off. */
export function expectedCell(
  { policies }: Context,
  potential: number,
  at: string,
): Record<string, SummaryCell> {
  const { clients: rate } = policies.closeRates;
  if (rate === null) return {};
  return { owner: { value: potential * rate, formula: `{potential@${at}}*${rate}`, look: "expected" } };
}

/** What new clients are expected to bring in a quarter to come, at the close rate of prospects. */
export function prospectRow({ policies, measures }: Context): SummaryRow[] {
  const { prospects: rate } = policies.closeRates;
  const each = perClient(measures).revenue;
  if (rate === null || each === null) return [];
  const prospects = policies.plan.wonPerQuarter;
  return [
    {
      key: "prospects",
      cells: {
        client: label("Prospects, a quarter"),
        missing: { value: prospects, look: "prospects" },
        potential: { value: prospects * each.all },
        owner: {
          value: prospects * each.all * rate,
          formula: `{potential@prospects}*${rate}`,
          look: "expected",
        },
      },
    },
  ];
}

/** What the expected figures are made with. */
export function expectedNotes({ policies, measures }: Context): string[] {
  const { clients, prospects } = policies.closeRates;
  const each = perClient(measures).revenue;
  const parts = [
    ...(clients === null ? [] : [`${percent(clients)} of the potential of clients`]),
    ...(prospects === null || each === null
      ? []
      : [
          `${percent(prospects)} of ${several(policies.plan.wonPerQuarter, "prospect")} a quarter at ${figure(each.all)}, what a client brings`,
        ]),
  ];
  return parts.length === 0 ? [] : [`Expected: ${parts.join(", and ")}. The close rates stand on Settings.`];
}
