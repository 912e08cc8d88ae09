import type { Problem } from "./answer";
import { monthOf, twelveMonthsTo, within, type Month, type Window } from "./calendar";
import type { Client, Directory } from "./directory";
import { Fraction } from "./fraction";
import { keyOf } from "./names";
import type { Figure, LineRecord, Settings } from "./records";

/** A line that can be used: somebody bought something in a month. */
export interface Entry {
  readonly client: Client;
  readonly offering: string;
  readonly month: Month;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly revenue: Fraction;
  readonly cost: Fraction | null;
  readonly stream: string | null;
  readonly order: string | null;
}

export interface Ledger {
  readonly window: Window;
  readonly used: readonly Entry[];
  readonly outside: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly sums: Readonly<Record<"read" | "used" | "outside" | "problem" | "totals", Fraction>>;
}

export const amountOf = (value: Figure | null | undefined): Fraction | null =>
  Fraction.read(String(value ?? ""));

const halfACent = Fraction.of(1, 200);

/** Rows that only repeat the rows above: since the last such row, or since the top. */
const totalsRows = (
  lines: readonly LineRecord[],
  amounts: readonly (Fraction | null)[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  let since = 0;
  for (const [row, line] of lines.entries()) {
    const amount = amounts[row] ?? null;
    if (row === 0 || amount === null || !["total", "subtotal", "grand total"].includes(keyOf(line.client)))
      continue;
    const repeats = (first: number): boolean => {
      const above = amounts.slice(first, row).filter((_, index) => !found.has(first + index));
      return (
        Fraction.sum(above.flatMap((one) => one ?? []))
          .minus(amount)
          .absolute()
          .compare(halfACent) < 0
      );
    };
    if (!repeats(0) && !repeats(since)) continue;
    found.add(row);
    since = row + 1;
  }
  return found;
};

const blank = (line: LineRecord): boolean =>
  [line.client, line.clientId, line.offering, line.date, line.revenue].every(
    (v) => String(v ?? "").trim() === "",
  );

/** Sorts every row into used, outside the window, problem or totals; not a cent belongs to none or to two. */
export const readLedger = (lines: readonly LineRecord[], find: Directory, settings: Settings): Ledger => {
  const amounts = lines.map((line) => amountOf(line.revenue));
  const totals = totalsRows(lines, amounts);
  const problems: (Problem & { exact: Fraction })[] = [];
  const entries: Entry[] = [];

  for (const [row, line] of lines.entries()) {
    if (totals.has(row) || blank(line)) continue;
    const [client, revenue, month] = [find(line), amounts[row] ?? null, monthOf(line.date)];
    const refuse = (reason: string): void => {
      const exact = revenue ?? Fraction.zero;
      problems.push({ table: "lines", row, reason, amount: exact.toNumber(), exact });
    };
    if (client === "nobody") refuse("no client");
    else if (client === "ambiguous") refuse("several clients of this name");
    else if (revenue === null) refuse("unreadable revenue");
    else if (month === null) refuse("no date");
    else if ((line.date ?? "") > settings.today) refuse("after today");
    else {
      const cost = amountOf(line.cost);
      const { offering, date, stream = null, order = null } = line;
      entries.push({ client, offering, month, date: date ?? "", revenue, cost, stream, order });
    }
  }

  const latest = entries.reduce((most, entry) => Math.max(most, entry.month), 0);
  const window = twelveMonthsTo(monthOf(settings.lastMonth) ?? (latest || (monthOf(settings.today) ?? 0)));
  const used = entries.filter((entry) => within(window, entry.month));
  const outside = entries.filter((entry) => !within(window, entry.month));
  return {
    window,
    used,
    outside,
    problems: problems.map(({ table, row, reason, amount }) => ({ table, row, reason, amount })),
    sums: {
      read: Fraction.sum(amounts.flatMap((amount) => amount ?? [])),
      used: Fraction.sum(used.map((entry) => entry.revenue)),
      outside: Fraction.sum(outside.map((entry) => entry.revenue)),
      problem: Fraction.sum(problems.map((problem) => problem.exact)),
      totals: Fraction.sum([...totals].flatMap((row) => amounts[row] ?? [])),
    },
  };
};
