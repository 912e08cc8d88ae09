import type { PlanActual } from "../../src/measures/plan-actual";
import { quarterText } from "../../src/quarter";
import type { SummaryRow } from "../book";
import { label } from "../context";
import { NO_MANAGER } from "./scorecard/managers";

/** Rows above the header: all of them stay in sight when the sheet scrolls. */
const MOST = 6;

/** Plan against actual above the plan: the latest quarters by account manager; the Scorecard has all of them. */
export function accountRows(account: readonly PlanActual[]): SummaryRow[] {
  const managed = account.some(({ accountManager }) => accountManager !== null);
  return account.slice(0, MOST).map(({ quarter, accountManager, planned, signed, invoiced }, index) => ({
    key: `account${index}`,
    cells: {
      client: label(`${quarterText(quarter)}${managed ? `, ${accountManager ?? NO_MANAGER}` : ""}`),
      missing: { value: planned, look: "planned" },
      potential: { value: signed, look: "signed" },
      owner: { value: invoiced, look: "invoiced" },
    },
  }));
}
