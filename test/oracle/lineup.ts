import { monthOf } from "./calendar";
import type { Entry } from "./ledger";
import { byCodeUnit, keyOf } from "./names";
import type { OfferingRecord, StreamName } from "./records";

/** The offering of lines that name none: counted in part A, never sold. */
const noOffering = "(No offering)";

export interface Offering {
  readonly key: string;
  readonly name: string;
  readonly record: OfferingRecord | null;
  readonly step: number | null;
  readonly stream: StreamName | null;
  readonly inStack: boolean;
  readonly sold: boolean;
  /** For an offering no longer sold: the newest one that stands in for it. */
  readonly successor: string | null;
}

export interface Lineup {
  readonly offerings: readonly Offering[];
  /** The offering that a name or an alias means. */
  readonly find: (name: string) => Offering | null;
  /** What stands in for an offering that is no longer sold, also for one that was only sold long ago. */
  readonly successorOf: (key: string) => string | null;
}

const streams: Readonly<Record<string, StreamName>> = {
  mrr: "MRR",
  project: "Project",
  "t&m": "T&M",
  resale: "Resale",
};

export const streamOf = (text: string | null | undefined): StreamName | null =>
  streams[keyOf(text ?? "")] ?? null;

/** Listed are the offerings of the table, and those with a line in the window. */
export const lineupOf = (table: readonly OfferingRecord[], used: readonly Entry[]): Lineup => {
  const keys = new Map<string, string>();
  const names = new Map<string, string>();
  const records = new Map<string, OfferingRecord>();
  for (const record of table) {
    const key = keyOf(record.offering);
    if (key === "" || records.has(key)) continue;
    records.set(key, record);
    names.set(key, record.offering.trim());
    keys.set(key, key);
  }
  for (const [key, record] of records)
    for (const alias of record.alsoKnownAs ?? []) if (!keys.has(keyOf(alias))) keys.set(keyOf(alias), key);
  for (const { offering } of used) {
    const key = keyOf(offering);
    if (keys.has(key)) continue;
    keys.set(key, key);
    names.set(key, key === "" ? noOffering : offering.trim());
  }

  const keyNamed = (name: string): string | undefined => keys.get(keyOf(name));
  const successors = (key: string): string[] =>
    [...records]
      .filter(([by, r]) => by !== key && r.replaces?.some((old) => (keyNamed(old) ?? keyOf(old)) === key))
      .map(([by]) => by);

  /** Latest launched; of those launched together, or never said when, the one further down the table. */
  const newest = (candidates: readonly string[]): string | undefined =>
    candidates.reduce<string | undefined>((best, key) => {
      const launched = (k: string | undefined): number => monthOf(records.get(k ?? "")?.launched) ?? 0;
      return best === undefined || launched(key) >= launched(best) ? key : best;
    }, undefined);

  const lastInChain = (key: string): string | null => {
    const passed = new Set([key]);
    for (let next = newest(successors(key)); next !== undefined; next = newest(successors(next))) {
      if (successors(next).length === 0) return next;
      if (passed.has(next)) return null;
      passed.add(next);
    }
    return null;
  };

  const stackIsNamed = [...records.values()].some((record) => (record.inStack ?? null) !== null);
  const offerings = [...names].map(([key, name]): Offering => {
    const record = records.get(key) ?? null;
    const sold = key !== "" && successors(key).length === 0;
    const inStack = sold && (stackIsNamed ? record?.inStack === true : true);
    const successor = sold ? null : lastInChain(key);
    return {
      key,
      name,
      record,
      step: record?.step ?? null,
      stream: streamOf(record?.stream),
      inStack,
      sold,
      successor,
    };
  });
  const place = (o: Offering): number => (o.key === "" ? 2 : o.sold ? 0 : 1);
  const stepOf = (o: Offering): number => o.step ?? Infinity;
  const listed = [...records.keys()];
  const rowOf = ({ key }: Offering): number => (records.has(key) ? listed.indexOf(key) : listed.length);
  offerings.sort(
    (a, b) =>
      place(a) - place(b) ||
      (stepOf(a) < stepOf(b) ? -1 : stepOf(a) > stepOf(b) ? 1 : 0) ||
      rowOf(a) - rowOf(b) ||
      byCodeUnit(a.name, b.name),
  );

  const byKey = new Map(offerings.map((offering) => [offering.key, offering]));
  const find = (name: string): Offering | null => {
    const key = keyNamed(name);
    return key === undefined ? null : (byKey.get(key) ?? null);
  };
  return { offerings, find, successorOf: lastInChain };
};
