import type { Finding, Outcome } from "../../shared/outcome";
import type { FileHost } from "./host";
import { readAddress } from "./address";

/** What the run did, as another program reads it. Money is in the input's currency, months are like 2026-09. */
export function outcomeForPrograms(out: string, outcome: Outcome, host: FileHost): object {
  const { clients, offerings, revenue, potential, byClass, survey, sheets, won, findings } = outcome;
  const [a, b, c, d] = byClass;
  return {
    file: out,
    sheets: sheets.map(({ name }) => name),
    period: survey.period,
    clients,
    classes: { A: a, B: b, C: c, D: d, none: clients - a - b - c - d },
    offerings,
    revenue,
    potential,
    won,
    reconciliation: survey.reconciliation,
    problems: findings.map((finding) => problemForPrograms(finding, host)),
    losses: host.losses,
    remarks: host.remarks,
  };
}

/** A problem with the file, the sheet in it (null for a CSV file), and the row and column, counted from 1; null where no cell is meant. */
function problemForPrograms({ sheet, address, found, advice, amount }: Finding, host: FileHost): object {
  const place = host.placeOf(sheet) ?? { file: null, sheet };
  const at = address === "" ? null : readAddress(address);
  return {
    ...place,
    cell: at && address,
    row: at && at.row + 1,
    column: at && at.column + 1,
    found,
    advice,
    amount,
  };
}
