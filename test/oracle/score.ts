import { accountsOf } from "./account";
import { Fraction } from "./fraction";
import { bestTenth, crossSalesOf, knownGross, meanOf, ordersOf } from "./groups";
import { directoryOf, type Client } from "./directory";
import { readLedger } from "./ledger";
import { lineupOf } from "./lineup";
import { marksOf } from "./marks";
import { isFullStack, rowOf, stackShare, type Row } from "./matrix";
import { bridgeOf, churnOf, reachesBack } from "./movement";
import { collect, keyOf } from "./names";
import { firstDayOf, historyOf } from "./purchases";
import type { Input } from "./records";
import { salesOf } from "./sales";
import { tellOfParts, type Say } from "./score-parts";
import { potentialOf, seatsOf, worthsOf } from "./worth";

/** Part 10 of the method: `Section | Item | Figure` → value and, where it is a figure, benchmark. Unknown ones are left out. */
export type ScoreAnswer = ReadonlyMap<
  string,
  { readonly value: number | string; readonly benchmark?: number }
>;

export const scoreOf = (input: Input): ScoreAnswer => {
  const { lines, clients = [], offerings = [], marks: marked = [], settings } = input;
  const find = directoryOf(clients, lines);
  const ledger = readLedger(lines, find, settings);
  const { window } = ledger;
  const lineup = lineupOf(offerings, ledger.used);
  const accounts = accountsOf(salesOf(ledger.used, lineup), clients, find, window);
  const marks = marksOf(marked, find, lineup);
  const rows = accounts.map((account) => rowOf(account, lineup, marks, window));
  const worths = worthsOf(lineup.offerings, rows, settings);
  const history = historyOf(ledger, lineup);
  const found = new Map<string, { value: number | string; benchmark?: number }>();
  const say: Say = (section, item, figure, value, best = null) => {
    if (value === null) return;
    const plain = value instanceof Fraction ? value.toNumber() : value;
    found.set(`${section} | ${item} | ${figure}`, { value: plain, ...(best ? { benchmark: best.toNumber() } : {}) });
  }; // prettier-ignore
  const count = Fraction.of;
  const ratio = (a: Fraction, b: Fraction): Fraction | null => (b.sign > 0 ? a.over(b) : null);

  // Clients
  const here = rows.filter(({ account }) => account.state !== "Left");
  const fits = ({ account }: Row): boolean => account.inProfile !== false;
  const full = here.filter((row) => fits(row) && isFullStack(row)).length;
  const having = (told: boolean | null): number =>
    rows.filter(({ account }) => account.inProfile === told).length;
  const held = rows.map(
    (row) => [...row.cells].filter(([key, { state }]) => key !== "" && state === "Y").length,
  );
  say("Clients", "All", "Clients", rows.length);
  say("Clients", "In profile", "Clients", having(true));
  say("Clients", "Out of profile", "Clients", having(false));
  if (having(null) > 0) say("Clients", "Not assessed", "Clients", having(null));
  say("Clients", "In profile and on the full stack", "Clients", full);
  say(
    "Clients",
    "In profile and on the full stack",
    "Share of clients",
    ratio(count(full), count(here.length)),
  );
  say("Clients", "Products a client", "Mean", meanOf(held.map((number) => count(number))));
  const words = ["0 products", "1 product", "2 products", "3 products", "4 products", "5 products"];
  words.forEach((text, number) =>
    say("Clients", "Products a client", text, held.filter((own) => own === number).length),
  );
  say("Clients", "Products a client", "6 products or more", held.filter((own) => own > 5).length);

  // Revenue and margin
  const money = "Revenue and margin";
  const totals = rows.map(({ account }) => account.total);
  const gross = (row: Row): Fraction | null => knownGross(row.account.sales);
  const grosses = rows.flatMap((row) => gross(row) ?? []);
  say(money, "Client", "Revenue", meanOf(totals), bestTenth(totals));
  say(money, "Client", "Gross margin", meanOf(grosses), bestTenth(grosses));
  const orders = ordersOf(ledger);
  say(money, "Order", "Revenue", meanOf(orders.revenue), bestTenth(orders.revenue));
  say(money, "Order", "Gross margin", meanOf(orders.gross), bestTenth(orders.gross));
  const recurring = (row: Row): Fraction =>
    Fraction.sum(row.account.sales.filter((sale) => sale.stream === "MRR").map((sale) => sale.revenue));
  if (rows.some((row) => recurring(row).sign !== 0))
    say(
      money,
      "Client",
      "Recurring revenue (MRR)",
      meanOf(rows.map(recurring)),
      bestTenth(rows.map(recurring)),
    );
  const bySeat = (figure: string, of: (row: Row) => Fraction | null): void => {
    const known = rows.flatMap((row) => {
      const [seats, value] = [seatsOf(row), of(row)];
      return seats === null || value === null ? [] : [{ seats, value }];
    });
    if (known.length === 0) return;
    const all = Fraction.sum(known.map((one) => one.value)).over(Fraction.sum(known.map((one) => one.seats)));
    say(money, "Seat", figure, all, bestTenth(known.map((one) => one.value.over(one.seats))));
  };
  bySeat("Revenue", (row) => row.account.total);
  bySeat("Gross margin", gross);

  // Churn and bridge
  const tabled = [...new Set(clients.map(find).filter((one): one is Client => typeof one !== "string"))];
  if (reachesBack(history, window)) {
    const churn = churnOf(history, window, tabled);
    if (churn.atStart > 0) {
      const rate = count(churn.left, churn.atStart);
      say("Churn", "All", "Clients at the start", churn.atStart);
      say("Churn", "All", "Clients that left", churn.left);
      say("Churn", "All", "Churn", rate);
      const mean = meanOf(grosses);
      if (mean !== null && rate.sign > 0) say(money, "Client", "Lifetime margin", mean.over(rate));
      const shown = new Map<string, { atStart: number; left: number }>();
      for (const [number, group] of churn.byProducts) {
        const text = words[number] ?? "6 products or more";
        const one = shown.get(text) ?? { atStart: 0, left: 0 };
        shown.set(text, { atStart: one.atStart + group.atStart, left: one.left + group.left });
      }
      for (const [text, one] of shown) say("Churn", text, "Churn", count(one.left, one.atStart));
    }
    const bridge = bridgeOf(history, window);
    say("Revenue bridge", "Twelve months before", "Revenue", bridge.before);
    say("Revenue bridge", "+ New clients", "Revenue", bridge.newClients);
    say("Revenue bridge", "+ Cross-sales", "Revenue", bridge.crossSales);
    say("Revenue bridge", "+ Expansion", "Revenue", bridge.expansion);
    say("Revenue bridge", "− Contraction", "Revenue", bridge.contraction);
    say("Revenue bridge", "− Lost clients", "Revenue", bridge.lost);
    say("Revenue bridge", "= Twelve months", "Revenue", bridge.now);
    say("Revenue bridge", "Retention", "Gross", bridge.gross);
    say("Revenue bridge", "Retention", "Net", bridge.net);
  }

  // Cross-sales and account managers
  const revenue = Fraction.sum(totals);
  const sold = crossSalesOf(history, ledger, () => true);
  const knowable =
    firstDayOf(history.from + 12) < firstDayOf(window.last + 1) ||
    tabled.some((one) => history.isInside(one));
  const share = knowable ? ratio(sold.revenue, revenue) : null;
  if (share !== null) {
    say("Cross-sales", "All", "Revenue", sold.revenue);
    say("Cross-sales", "All", "Gross margin", sold.gross);
    say("Cross-sales", "All", "Share of revenue", share, Fraction.of(3, 10));
    say("Cross-sales", "Of unknown start", "Revenue", sold.unknown);
  }
  const managers = new Map<string, Row[]>();
  const named = new Map<string, string>();
  for (const row of rows) {
    const manager = row.account.client.record?.accountManager?.trim() ?? null;
    collect(managers, keyOf(manager ?? ""), row);
    if (manager !== null && !named.has(keyOf(manager))) named.set(keyOf(manager), manager);
  }
  for (const [key, own] of named.size === 0 ? [] : managers) {
    const item = named.get(key) ?? "(No account manager)";
    const tell = (figure: string, value: Fraction | number | null, best: Fraction | null = null): void =>
      say("Account managers", item, figure, value, best);
    const known = own.flatMap((row) => gross(row) ?? []);
    const ours = new Set(own.map((row) => row.account.client));
    const theirs = crossSalesOf(history, ledger, (client) => ours.has(client));
    const total = Fraction.sum(own.map((row) => row.account.total));
    tell("Clients", own.length);
    tell("Revenue", total);
    tell("Gross margin", known.length === 0 ? null : Fraction.sum(known));
    tell("Margin a client", meanOf(known));
    tell("Mean stack %", meanOf(own.flatMap((row) => stackShare(row) ?? [])));
    tell("Potential", Fraction.sum(own.map((row) => potentialOf(row, worths))));
    tell("Cross-sale revenue", theirs.revenue);
    tell("Cross-sale margin", theirs.gross);
    tell("Cross-sale share of revenue", ratio(theirs.revenue, total), Fraction.of(3, 10));
  }

  tellOfParts({ input, ledger, lineup, rows, history, share, say });
  return found;
};
