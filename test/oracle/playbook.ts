import type { PlayAnswer } from "./answer";
import type { Client } from "./directory";
import { Fraction } from "./fraction";
import type { Ledger } from "./ledger";
import type { Lineup, Offering } from "./lineup";
import type { Row } from "./matrix";
import { byCodeUnit } from "./names";

/** Five clients say something, four do not. */
const enough = 5;

const holds = (row: Row, offering: Offering): boolean => row.cells.get(offering.key)?.state === "Y";
const applies = (row: Row, offering: Offering): boolean => row.cells.get(offering.key)?.state !== "N";

/** The day of the first line above 0, as yyyy-mm-dd, by client and offering. */
const firstDays = (ledger: Ledger, lineup: Lineup): Map<Client, Map<Offering, string>> => {
  const byClient = new Map<Client, Map<Offering, string>>();
  for (const entry of [...ledger.used, ...ledger.outside]) {
    const offering = lineup.find(entry.offering);
    if (offering === null || entry.revenue.sign <= 0 || entry.month > ledger.window.last) continue;
    const days = byClient.get(entry.client) ?? new Map<Offering, string>();
    byClient.set(entry.client, days);
    const known = days.get(offering);
    if (known === undefined || entry.date < known) days.set(offering, entry.date);
  }
  return byClient;
};

/** What a holder of an offering first bought on the next day with anything new that is sold. */
const nextAfter = (offering: Offering, days: ReadonlyMap<Offering, string>): Offering[] => {
  const start = days.get(offering);
  if (start === undefined) return [];
  const later = [...days].filter(([other, day]) => other.sold && day > start);
  const day = later.map(([, one]) => one).sort(byCodeUnit)[0];
  return later.filter(([, one]) => one === day).map(([other]) => other);
};

/** Part 11 of the method, by looking at every client for every pair. */
export const playbookOf = (lineup: Lineup, rows: readonly Row[], ledger: Ledger): PlayAnswer[] => {
  const real = lineup.offerings.filter((offering) => offering.key !== "");
  const sold = real.filter((offering) => offering.sold);
  const days = firstDays(ledger, lineup);
  const rates = new Map(
    real.map((offering) => {
      const asked = rows.filter((row) => applies(row, offering)).length;
      const held = rows.filter((row) => holds(row, offering)).length;
      return [offering, Fraction.of(held, asked || 1)];
    }),
  );
  const rate = (offering: Offering): Fraction => rates.get(offering) ?? Fraction.zero;
  const preferred = (a: Offering, b: Offering): number =>
    rate(b).compare(rate(a)) || byCodeUnit(a.name, b.name);
  /** What the holders of an offering first bought after it, as often as they did. */
  const nexts = new Map(
    real.map((offering) => {
      const holders = rows.filter((row) => holds(row, offering));
      const after = holders.flatMap(({ account }) =>
        nextAfter(offering, days.get(account.client) ?? new Map()),
      );
      return [offering, after];
    }),
  );
  const followers = (offering: Offering, other: Offering): number =>
    (nexts.get(offering) ?? []).filter((next) => next === other).length;
  /** The one that most went on with, if that many did. */
  const usual = (offering: Offering, among: readonly Offering[], least: number): Offering | undefined =>
    among
      .map((other) => ({ other, count: followers(offering, other) }))
      .filter(({ count }) => count >= least)
      .sort((a, b) => b.count - a.count || preferred(a.other, b.other))[0]?.other;
  const pathFrom = (start: Offering): Offering[] => {
    const open = sold.filter((offering) => offering.inStack && offering !== start);
    const byStep = (a: Offering, b: Offering): number => (a.step ?? 99) - (b.step ?? 99) || preferred(a, b);
    const path: Offering[] = [];
    for (let last = start; open.length > 0;) {
      const successor = last === start ? open.find((one) => one.key === start.successor) : undefined;
      last = successor ?? usual(last, open, enough) ?? [...open].sort(byStep)[0]!;
      path.push(...open.splice(open.indexOf(last), 1));
    }
    return path;
  };
  return real.map((offering): PlayAnswer => {
    const holders = rows.filter((row) => holds(row, offering));
    const path = pathFrom(offering);
    const others = sold
      .filter((other) => other !== offering)
      .map((other) => {
        const both = holders.filter((row) => holds(row, other)).length;
        const asked = holders.filter((row) => applies(row, other)).length;
        const many = [holders, rows.filter((row) => holds(row, other))].every(
          (some) => some.length >= enough,
        );
        const lift = many && asked > 0 ? Fraction.of(both, asked).over(rate(other)).toNumber() : null;
        return { other: other.name, both, lift, path: path.includes(other) ? path.indexOf(other) + 1 : null };
      });
    others.sort(
      (a, b) => (a.path ?? 999) - (b.path ?? 999) || b.both - a.both || byCodeUnit(a.other, b.other),
    );
    const next = usual(offering, sold, 1);
    return { offering: offering.name, holders: holders.length, usualNext: next?.name ?? null, others };
  });
};
