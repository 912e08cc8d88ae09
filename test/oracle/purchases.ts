import { monthOf, type Month } from "./calendar";
import type { Client } from "./directory";
import type { Entry, Ledger } from "./ledger";
import type { Lineup } from "./lineup";
import { collect, keyOf } from "./names";

/** Days since 1970 of yyyy-mm-dd, or of the first of yyyy-mm. */
const dayOf = (date: string): number => {
  const [year, month, day = 1] = date.trim().split("-").map(Number) as [number, number, number?];
  return Date.UTC(year, month - 1, day) / 86_400_000;
};

/** The day that a table gives; null where it gives none. */
export const told = (date: string | null | undefined): number | null =>
  monthOf(date) === null ? null : dayOf(date ?? "");

export const firstDayOf = (month: Month): number =>
  Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;

export type How = "start" | "cross-sale" | "successor" | "unknown";

/** Everything that one client ever paid for one offering, up to the window's end. */
export interface Purchase {
  readonly client: Client;
  /** Its key: of the line-up where it stands there, else of its name. */
  readonly offering: string;
  readonly entries: readonly Entry[];
  /** Day of the first entry above 0; null where there is none. */
  readonly first: number | null;
  readonly how: How | null;
}

export interface History {
  readonly purchases: readonly Purchase[];
  /** All entries up to the window's end. */
  readonly entries: readonly Entry[];
  /** First month with an entry. */
  readonly from: Month;
  readonly startOf: (client: Client) => number | null;
  /** Client since lies inside the data. */
  readonly isInside: (client: Client) => boolean;
}

const earliest = (entries: readonly Entry[]): number | null =>
  entries.length === 0 ? null : Math.min(...entries.map((entry) => dayOf(entry.date)));

/** Who bought what when, and how they came to it. */
export const historyOf = (ledger: Ledger, lineup: Lineup): History => {
  const { window } = ledger;
  const entries = [...ledger.used, ...ledger.outside].filter((entry) => entry.month <= window.last);
  const from = Math.min(...entries.map((entry) => entry.month));
  const byClient = new Map<Client, Entry[]>();
  for (const entry of entries) collect(byClient, entry.client, entry);
  const end = firstDayOf(window.last + 1);
  const startOf = (client: Client): number | null =>
    told(client.record?.since) ?? earliest(byClient.get(client) ?? []);
  const isInside = (client: Client): boolean => {
    const since = told(client.record?.since);
    return since !== null && since >= firstDayOf(from) && since < end;
  };
  const keyNamed = (name: string): string => lineup.find(name)?.key ?? keyOf(name);
  const purchases = [...byClient].flatMap(([client, own]) => {
    const byOffering = new Map<string, Entry[]>();
    for (const entry of own) collect(byOffering, keyNamed(entry.offering), entry);
    const firstOf = (key: string): number | null =>
      earliest((byOffering.get(key) ?? []).filter((entry) => entry.revenue.sign > 0));
    const howOf = (key: string, first: number): How => {
      if (first < firstDayOf(from + 12) && !isInside(client)) return "unknown";
      if (first - (startOf(client) ?? first) <= 90) return "start";
      const before = [...byOffering.keys()].filter((old) => lineup.successorOf(old) === key).map(firstOf);
      return before.some((day) => day !== null && day < first) ? "successor" : "cross-sale";
    };
    return [...byOffering].map(([offering, some]): Purchase => {
      const first = firstOf(offering);
      const how = first === null || offering === "" ? null : howOf(offering, first);
      return { client, offering, entries: some, first, how };
    });
  });
  return { purchases, entries, from, startOf, isInside };
};
