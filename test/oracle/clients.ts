import type { Account } from "./account";
import type { ClassLetter, ClientAnswer } from "./answer";
import { streamRevenue, type Place } from "./concentration";
import { Fraction, numberOf } from "./fraction";
import { isService, knownGrossOf, knownMarginOf } from "./margins";
import { gapsOf, isFullStack, stackShare, upgradesOf, type Row } from "./matrix";
import { keyOf } from "./names";
import type { Offered } from "./offers";
import type { Verdict } from "./portfolio";
import { potentialOf, upgradeWorth, type Worths } from "./worth";

/** All that was found about one client. */
export interface Dossier {
  readonly row: Row;
  readonly place: Place;
  readonly verdict: Verdict;
  readonly worths: Worths;
  readonly offered: Offered;
  readonly flags: readonly string[];
}

const waveOf = (letter: ClassLetter, row: Row): ClientAnswer["wave"] => {
  const something = gapsOf(row).length > 0 || upgradesOf(row).length > 0;
  const waves: Partial<Record<ClassLetter, ClientAnswer["wave"]>> = { A: 1, B: 2, C: 3, D: 4 };
  return something && !isFullStack(row) ? (waves[letter] ?? null) : null;
};

const byOffering = <T>(row: Row, figure: (key: string) => T): Record<string, T> =>
  Object.fromEntries([...row.cells].map(([key, cell]) => [cell.offering.name, figure(key)]));

const concentration = (
  { sales, total }: Account,
  place: Place,
  streams: (s: "MRR" | "Project" | "T&M" | "Resale") => number,
) => ({
  rank: place.rank,
  mrr: streams("MRR"),
  project: streams("Project"),
  tm: streams("T&M"),
  service: place.service.toNumber(),
  resale: streams("Resale"),
  unclassified: place.unclassified.toNumber(),
  total: total.toNumber(),
  share: numberOf(place.share),
  cumulative: numberOf(place.cumulative),
  cumulativeClients: place.cumulativeClients.toNumber(),
  runRate: place.runRate.toNumber(),
  serviceMargin: numberOf(knownMarginOf(sales.filter(isService))),
  resaleMargin: numberOf(knownMarginOf(sales.filter((sale) => sale.stream === "Resale"))),
  grossMargin: numberOf(knownGrossOf(sales)),
  totalMargin: numberOf(knownMarginOf(sales)),
});

const classing = (place: Place, verdict: Verdict) => ({
  start: numberOf(place.start),
  band: verdict.band,
  classMargin: numberOf(verdict.basis?.margin ?? null),
  basis: verdict.basis?.name ?? null,
  grade: verdict.grade,
  class: verdict.letter,
  toNextClass: numberOf(verdict.toNextClass),
});

const matrix = ({ row, verdict, worths, offered, flags }: Dossier) => ({
  revenue: byOffering(row, (key) => (row.cells.get(key)?.revenue ?? Fraction.zero).toNumber()),
  states: byOffering(row, (key) => row.cells.get(key)?.state ?? ""),
  stackPct: numberOf(stackShare(row)),
  gaps: gapsOf(row).length,
  potential: potentialOf(row, worths).toNumber(),
  upgrades: upgradesOf(row).length,
  upgradeValue: Fraction.sum(upgradesOf(row).map((cell) => upgradeWorth(cell, row, worths))).toNumber(),
  nextOffer: offered.offers[0]?.offering ?? null,
  wave: waveOf(verdict.letter, row),
  flags,
  ...offered,
});

/** Dossiers come in part A's order. */
export const clientAnswers = (dossiers: readonly Dossier[]): ClientAnswer[] => {
  const namesakes = new Map<string, number>();
  for (const { row } of dossiers) {
    const name = keyOf(row.account.client.name);
    namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  }
  return dossiers.map((dossier): ClientAnswer => {
    const { account } = dossier.row;
    const { key, id, name, record } = account.client;
    const shared = (namesakes.get(keyOf(name)) ?? 0) > 1 && id !== null;
    return {
      key,
      id,
      name,
      shown: shared ? `${name} (${id})` : name,
      accountManager: record?.accountManager ?? null,
      inProfile: account.inProfile,
      state: account.state,
      ...concentration(account, dossier.place, (stream) => streamRevenue(account, stream).toNumber()),
      ...classing(dossier.place, dossier.verdict),
      ...matrix(dossier),
    };
  });
};
