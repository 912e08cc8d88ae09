import { accountsOf, lostClients } from "./account";
import type { Answer } from "./answer";
import { bundlesOf } from "./bundles";
import { clientAnswers, type Dossier } from "./clients";
import { companyOf } from "./company";
import { placesOf } from "./concentration";
import { directoryOf } from "./directory";
import { flagsOf } from "./flags";
import { readLedger } from "./ledger";
import { lineupOf } from "./lineup";
import { marksOf } from "./marks";
import { rowOf } from "./matrix";
import { offersOf } from "./offers";
import { playbookOf } from "./playbook";
import { portfolioOf } from "./portfolio";
import type { Input } from "./records";
import { salesOf } from "./sales";
import { byClass, offeringAnswers } from "./summary";
import { worthsOf } from "./worth";

/**
 * Everything that parts 1 to 9 and 11 of the method say of a portfolio, worked exactly and slowly.
 *
 * @example answerOf({ lines, settings: { today: "2026-07-10" } }).company.potential
 */
export const answerOf = (input: Input): Answer => {
  const { lines, clients = [], offerings = [], bundles = [], marks: marked = [], settings } = input;
  const find = directoryOf(clients, lines);
  const ledger = readLedger(lines, find, settings);
  const { window } = ledger;
  const lineup = lineupOf(offerings, ledger.used);
  const accounts = accountsOf(salesOf(ledger.used, lineup), clients, find, window);
  const places = placesOf(accounts, window);
  const { policy, verdicts, order } = portfolioOf(places, settings);

  const marks = marksOf(marked, find, lineup);
  const rows = accounts.map((account) => rowOf(account, lineup, marks, window));
  const worths = worthsOf(lineup.offerings, rows, settings);
  const inProfileRows = rows.filter((row) => row.account.inProfile !== false);
  const inProfileWorths = worthsOf(lineup.offerings, inProfileRows, settings);
  const offers = offersOf(lineup, rows, bundlesOf(bundles, lineup, settings.today), settings);
  const flags = flagsOf(rows, ledger, settings);

  const dossiers = rows.flatMap((row): Dossier[] => {
    const [place, verdict, offered] = [places.get(row.account), verdicts.get(row.account), offers.get(row)];
    if (place === undefined || verdict === undefined || offered === undefined) return [];
    return [{ row, place, verdict, worths, offered, flags: flags.get(row) ?? [] }];
  });

  const rowBy = new Map(rows.map((row) => [row.account.client, row]));
  const overruled = marks.all.filter(({ client, offering, letter }) => {
    const cell = rowBy.get(client)?.cells.get(offering.key);
    return cell?.state === "Y" && letter !== "Y";
  });
  const named = (some: typeof overruled) =>
    some.map(({ client, offering, letter }) => ({ client: client.key, offering: offering.name, letter }));
  const lost = lostClients(ledger, accounts);
  return {
    clients: clientAnswers(dossiers),
    portfolio: order.map((account) => account.client.key),
    offerings: offeringAnswers(lineup.offerings, rows, worths, inProfileRows, inProfileWorths),
    playbook: playbookOf(lineup, rows, ledger),
    byClass: byClass(rows, verdicts, worths),
    company: companyOf({ ledger, places, rows, worths, inProfileRows, inProfileWorths, policy, lost }),
    problems: [...ledger.problems, ...marks.problems],
    won: named(overruled.filter(({ letter }) => letter === "P")).map(({ client, offering }) => ({
      client,
      offering,
    })),
    overruled: named(overruled.filter(({ letter }) => letter !== "P")),
  };
};
