import { lastMonthOf, quarterText } from "../../../src/quarter";
import type { PlanActual } from "../../../src/measures/plan-actual";
import { NO_MANAGER } from "./managers";
import { row, type Section } from "./row";

/** What was planned, signed and then really invoiced, by quarter and account manager. */
export function planSection(account: readonly PlanActual[], yearStart: number): Section {
  return {
    section: "Plan against actual",
    rows: account.flatMap(({ quarter, accountManager, planned, signed, invoiced, offerings }) => {
      const item = `${quarterText(quarter)}, ${accountManager ?? NO_MANAGER}`;
      // By its months: another fiscal year gives its name to others.
      const id = `until ${lastMonthOf(quarter, yearStart)} ${accountManager ?? ""}`;
      return [
        ...row(item, "Clients planned", "count", planned, null, { id }),
        ...row(item, "Clients signed", "count", signed, null, { id }),
        ...row(item, "Clients invoiced", "count", invoiced, null, { id }),
        ...row(item, "Offerings invoiced", "count", offerings, null, { id }),
      ];
    }),
  };
}
