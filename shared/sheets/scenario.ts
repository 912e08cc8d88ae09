import { dClients, dScenario } from "../../src/measures/scenario";
import type { SummaryCell, SummaryRow } from "../book";
import { label, type Context } from "../context";
import { shareNamed } from "../settings/setting";

/**
 * What it brings to convert a share of the D clients and to let the others go. The rate
 * stands on the Settings sheet: where that is there, changing it calculates anew.
 */
export function scenarioRows(context: Context): SummaryRow[] {
  const { intake, measures, policies, kinds } = context;
  const found = dScenario(dClients(intake.portfolio, measures, policies.perSeat), policies.dRate);
  if (found.clients === 0) return [];
  const linked = kinds.has("portfolio");
  const ofD = (column: string): Pick<SummaryCell, "formula"> =>
    linked ? { formula: `SUMIFS({portfolio!${column}:body},{portfolio!class:body},"D")` } : {};
  const row = (key: string, text: string, cell: SummaryCell, beside?: SummaryCell): SummaryRow => ({
    key,
    cells: { client: label(text), potential: cell, ...(beside ? { missing: beside } : {}) },
  });
  const rate = "{potential@dRate}";
  const [current, potential] = ["{potential@dCurrent}", "{potential@dPotential}"];
  const { revenue, margin, hoursReleased } = found;
  return [
    row(
      "dCurrent",
      "D clients: current revenue",
      { value: found.current, ...ofD("revenue") },
      {
        value: found.clients,
        look: "clients",
        ...(linked ? { formula: 'COUNTIF({portfolio!class:body},"D")' } : {}),
      },
    ),
    row("dPotential", "D clients: potential", { value: found.potential, ...ofD("potential") }),
    row("dRate", "If this share of them converts", {
      value: policies.dRate,
      look: "share",
      ...(kinds.has("settings") ? { formula: shareNamed("XS_d_rate", policies.dRate) } : {}),
    }),
    row("dGained", "Gained", { value: revenue.gained, formula: `${rate}*${potential}` }),
    row("dLost", "Lost with the others", { value: revenue.lost, formula: `(1-${rate})*${current}` }),
    row(
      "dNet",
      "Net",
      { value: revenue.net, formula: "{this@dGained}-{this@dLost}" },
      {
        value: `${found.side} break-even`,
        look: "text",
        // Multiplied, because the preview's grid takes a number as small as 0.000000001 for a text.
        formula: `IF(ABS(${rate}-{potential@dBreakEven})*1000000000<=1,"at",IF(${rate}>{potential@dBreakEven},"above","below"))&" break-even"`,
      },
    ),
    row("dMargin", "Net in gross margin", { value: margin.net }),
    row("dBreakEven", "Break-even rate", {
      value: found.breakEven,
      look: "share",
      formula: `IF(${current}<=0,0,${current}/(${current}+${potential}))`,
    }),
    ...(hoursReleased === null
      ? []
      : [row("dHours", "Service hours released a year", { value: hoursReleased, look: "count" })]),
  ];
}
