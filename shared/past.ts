import type { Policies } from "../src/measures/policies";
import type { Measures } from "../src/measures/measure";
import type { Portfolio } from "../src/portfolio";
import { snapshot, withSnapshot, type Snapshot } from "../src/score/history";
import { nameKey } from "../src/text";
import { rowKey } from "./key";
import type { Collected } from "./typed/collect";
import { standingHistory } from "./typed/standing-history";

/** What every generation saw, this one too: from the journal, or from the sheet where there is no journal. */
export function historyWith(
  portfolio: Portfolio,
  measures: Measures,
  { journal, standings, entries }: Pick<Collected, "journal" | "standings" | "entries">,
  { yearStart }: Policies,
): Snapshot[] {
  const now = snapshot(portfolio, measures, rowKey);
  return withSnapshot(journal.history.length > 0 ? journal.history : fromSheet(), now, yearStart);

  function fromSheet(): Snapshot[] {
    const rows = new Map(portfolio.clients.map(({ key, label }) => [label, rowKey(key)]));
    const rowNamed = (label: string): string => {
      const row = rows.get(label) ?? rowKey(nameKey(label));
      if (!entries.labels.has(row)) entries.labels.set(row, label);
      return row;
    };
    return standingHistory(standings, rowNamed, yearStart);
  }
}
