import { Fraction } from "./fraction";
import { byCodeUnit } from "./names";

/** A client as the plan sees it; quarters as `2026-Q4`, money as typed. */
export interface PlanClient {
  readonly key: string;
  readonly name: string;
  readonly class: string;
  readonly wave: number | null;
  readonly hasL: boolean;
  readonly potential: number | string;
  readonly upgradeValue: number | string;
  readonly typed: string | null;
  readonly status: string;
}

export interface PlanSettings {
  readonly slots: number;
  readonly signed: number;
  readonly won: number;
}

export interface PlanAnswer {
  /** Quarter by key; only of clients that have one. */
  readonly quarters: ReadonlyMap<string, string>;
  readonly byQuarter: readonly {
    readonly quarter: string;
    readonly keys: readonly string[];
    readonly dPlaces: number;
    readonly potential: number;
    readonly upgradeValue: number;
  }[];
  readonly warning: boolean;
}

const following = (quarter: string): string => {
  const [year, part] = quarter.split("-Q").map(Number) as [number, number];
  return part === 4 ? `${year + 1}-Q1` : `${year}-Q${part + 1}`;
};

const idle = (client: PlanClient): boolean => client.status === "Declined" || client.status === "On hold";

/** Whether the first is served before the second. */
const before = (a: PlanClient, b: PlanClient): boolean => {
  if (a.wave !== b.wave) return (a.wave ?? 0) < (b.wave ?? 0);
  if (a.hasL !== b.hasL) return a.hasL;
  const [one, other] = [a, b].map((client) => Fraction.parse(client.potential).units(6)) as [bigint, bigint];
  if (one !== other) return one > other;
  return (byCodeUnit(a.name, b.name) || byCodeUnit(a.key, b.key)) < 0;
};

/** Takes the one that nobody is served before, again and again. */
const served = (clients: readonly PlanClient[]): PlanClient[] => {
  const left = [...clients];
  const line: PlanClient[] = [];
  while (left.length > 0) {
    const first = left.reduce((best, client) => (before(client, best) ? client : best));
    line.push(...left.splice(left.indexOf(first), 1));
  }
  return line;
};

/** Walks from quarter to quarter, and hands out in each what its typed clients leave. */
const handOut = (line: readonly PlanClient[], start: string, places: number, given: Map<string, string>) => {
  const waiting = line.filter((client) => client.typed === null && !idle(client));
  const typed = line.filter((client) => !idle(client)).map((client) => client.typed);
  for (let quarter = start; places > 0 && waiting.length > 0; quarter = following(quarter)) {
    const free = places - typed.filter((one) => one === quarter).length;
    for (const client of waiting.splice(0, Math.max(0, free))) given.set(client.key, quarter);
  }
};

const count = (
  clients: readonly PlanClient[],
  quarter: string,
  has: (client: PlanClient) => boolean,
): number => clients.filter((client) => client.typed === quarter && has(client)).length;

/** The upgrade plan by walking the quarters, in exact fractions. */
export const planOf = (
  clients: readonly PlanClient[],
  last: string,
  won: Readonly<Record<string, number>>,
  settings: PlanSettings,
): PlanAnswer => {
  const line = served(clients.filter((client) => client.wave !== null));
  const given = new Map(
    line.flatMap((client) => (client.typed === null ? [] : [[client.key, client.typed]])),
  );
  const d = line.filter((client) => client.wave === 4);
  handOut(
    line.filter((client) => client.wave !== 4),
    following(last),
    settings.slots,
    given,
  );
  handOut(d, following(last), settings.signed + settings.won, given);
  const sum = (some: readonly PlanClient[], money: (client: PlanClient) => number | string): number =>
    Fraction.sum(some.filter((one) => !idle(one)).map((one) => Fraction.parse(money(one)))).toNumber();
  const starts = d.map((client) => (idle(client) ? undefined : given.get(client.key)));
  const earliest = [...starts].sort()[0];
  return {
    quarters: given,
    byQuarter: [...new Set(given.values())].sort().map((quarter) => {
      const members = line.filter((client) => given.get(client.key) === quarter);
      const signed = count(clients, quarter, (one) => one.class === "B" && one.status === "Signed");
      return {
        quarter,
        keys: members.map((client) => client.key),
        dPlaces: quarter > last ? settings.signed + settings.won : signed + (won[quarter] ?? 0),
        potential: sum(members, (client) => client.potential),
        upgradeValue: sum(members, (client) => client.upgradeValue),
      };
    }),
    warning:
      earliest !== undefined && starts.every((start) => start === earliest || start === following(earliest)),
  };
};

/** One client of class D; null = not known. */
export interface ScenarioClient {
  readonly current: number;
  readonly gross: number | null;
  /** One of each gap: its average and its offering's margin. */
  readonly gaps: readonly { readonly average: number; readonly margin: number | null }[];
  readonly hours: number | null;
}

/** The D scenario in exact fractions. */
export const scenarioOf = (clients: readonly ScenarioClient[], rate: number) => {
  const r = Fraction.parse(rate);
  const rest = Fraction.one.minus(r);
  const total = (amounts: readonly number[]): Fraction => Fraction.sum(amounts.map(Fraction.parse));
  const gaps = clients.flatMap((client) => client.gaps);
  const [current, potential] = [
    total(clients.map((client) => client.current)),
    total(gaps.map((gap) => gap.average)),
  ];
  const most = (known: Fraction, all: Fraction): boolean => known.compare(all.times(Fraction.of(9, 10))) >= 0;
  const withMargin = gaps.filter((gap) => gap.margin !== null);
  const withGross = clients.filter((client) => client.gross !== null);
  const weight = (some: readonly ScenarioClient[]): Fraction =>
    total(some.map((client) => Math.abs(client.current)));
  const gainedMargin = most(total(withMargin.map((gap) => gap.average)), potential)
    ? Fraction.sum(
        withMargin.map((gap) => Fraction.parse(gap.average).times(Fraction.parse(gap.margin ?? 0))),
      ).times(r)
    : null;
  const lostMargin = most(weight(withGross), weight(clients))
    ? total(withGross.map((client) => client.gross ?? 0)).times(rest)
    : null;
  const breakEven = current.sign <= 0 ? Fraction.zero : current.over(current.plus(potential));
  const hours = clients.flatMap((client) => client.hours ?? []);
  return {
    gained: r.times(potential).toNumber(),
    lost: rest.times(current).toNumber(),
    net: r.times(potential).minus(rest.times(current)).toNumber(),
    gainedMargin: gainedMargin?.toNumber() ?? null,
    lostMargin: lostMargin?.toNumber() ?? null,
    netMargin: gainedMargin && lostMargin ? gainedMargin.minus(lostMargin).toNumber() : null,
    breakEven: breakEven.toNumber(),
    side: ["below", "at", "above"][Math.sign(r.compare(breakEven)) + 1],
    hours: hours.length === 0 ? null : total(hours).times(rest).toNumber(),
  };
};
