import type { Cell } from "../../src/cell";
import { inSlices, type Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import type { SheetKind } from "../grid";
import { offerKey, rowKey } from "../key";
import type { Version } from "./journal";
import { labelHeaders } from "./label";
import { quarterRows } from "./period";
import { stateSlot } from "./slot";
import type { StandingSheet } from "./standing";

/*
 * A Key tells what its row was about, but cannot be taken apart. Where a name of today stands beside it, making it
 * of the names that the data no longer have says over which of them that was typed.
 */

/** What a name may mean. */
interface Names {
  /** Those of then that the data no longer have. */
  readonly gone: readonly string[];
  /** Whether a name is one of today that nobody knew before. */
  readonly isNew: (name: string) => boolean;
  /** What any other name means, or meant. */
  readonly known: (name: string) => readonly string[];
}

type Kind = "client" | "offering";
type Both = Readonly<Record<Kind, Names>>;

/**
 * What names mean beside rows.
 *
 * @param labels Clients of then by their rows.
 * @param headers Offerings of then by their keys.
 * @param named The rows of today's clients by their names; null where two have one.
 * @param offering The key of the offering that a name means today; null when there is none.
 * @param rowsThen The rows of then by what they were called.
 */
export function namesOf(
  labels: ReadonlyMap<string, string>,
  headers: ReadonlyMap<string, string>,
  named: ReadonlyMap<string, string | null>,
  offering: (name: string) => string | null,
  rowsThen: ReadonlyMap<string, string>,
): Both {
  const today = new Set(named.values());
  const knownNow = new Set([...headers.keys()].map(offering));
  const rowNamed = (name: string): string | null => named.get(nameKey(name)) ?? null;
  // Who has got an ID since is called as before.
  const namesThen = new Set([...labels.values()].map(nameKey));
  return {
    client: {
      // One with an ID keeps its Key.
      gone: [...labels].flatMap(([row, label]) => {
        const name = nameKey(label);
        return row === rowKey(name) && !today.has(row) && !named.has(name) ? [row] : [];
      }),
      isNew: (name) => {
        const row = rowNamed(name);
        return row !== null && !labels.has(row) && !namesThen.has(nameKey(name));
      },
      known: (name) => [rowsThen.get(name), rowNamed(name)].flatMap((row) => row ?? []),
    },
    offering: {
      gone: [...headers.keys()].filter((key) => offering(key) === null),
      isNew: (name) => offering(name) !== null && !knownNow.has(offering(name)),
      known: (name) => [nameKey(name)],
    },
  };
}

/** So many Keys are made for a sheet; of more names that are gone and new none is looked for. */
const MOST_MADE = 200_000;

interface Rows {
  readonly parts: readonly (readonly [column: string, kind: Kind])[];
  /** @param inQuarter The row of a client in the quarter beside it. */
  readonly make: (
    parts: readonly string[],
    inQuarter: (client: string) => string | undefined,
  ) => string | undefined;
}

const { offers, playbook, history } = labelHeaders;
const offeringRow = (key: string): string => rowKey(stateSlot(key));
const rowsOn: Readonly<Partial<Record<SheetKind, Rows>>> = {
  potential: { parts: [[offers.offering, "offering"]], make: ([one]) => offeringRow(one) },
  playbook: {
    parts: [[playbook.offering, "offering"], [playbook.other, "offering"]], // prettier-ignore
    make: ([one, other]) => offerKey(offeringRow(one), other),
  },
  offers: {
    parts: [["Client", "client"], [offers.offering, "offering"]], // prettier-ignore
    make: ([client, offering]) => offerKey(client, offering),
  },
  history: { parts: [["Client", "client"]], make: ([client], inQuarter) => inQuarter(client) },
};

/** Names of today that stand in rows of those of then: of clients by their rows, of offerings by their keys. */
export function* namesOverRows(
  { kind, cells, headerRow }: StandingSheet,
  version: Version | null,
  names: Both,
): Slices<[kind: Kind, then: string, text: string][]> {
  const rows = rowsOn[kind];
  const header = cells[headerRow].map((cell) => nameKey(String(cell ?? "")));
  const place = (word: string): number => header.indexOf(nameKey(word));
  const places = rows?.parts.map(([column]) => place(column)) ?? [];
  if (!rows || [place("Key"), ...places].includes(-1)) return [];
  const [key, quarter] = ["Key", history.quarter].map(place);
  const rowIn = quarterRows(version);
  const found = new Map<string, [kind: Kind, then: string, text: string]>();
  let made = 0;
  const look = (row: readonly Cell[]): void => {
    const word = (column: number): string => String(row[column] ?? "");
    const texts = places.map(word);
    const areNew = rows.parts.map(
      ([, of], part) => names[of].gone.length > 0 && names[of].isNew(texts[part]),
    );
    if (!areNew.includes(true)) return;
    const choices = rows.parts.map(([, of], part) => {
      if (!areNew[part]) return names[of].known(texts[part]);
      // A name stands in many rows.
      const before = found.get(`${of} ${texts[part]}`);
      return before ? [before[1]] : names[of].gone;
    });
    made += choices.reduce((all, some) => all * some.length, 1);
    if (made > MOST_MADE) return;
    const inQuarter = (client: string): string | undefined => rowIn(word(quarter), client);
    const parts = combined(choices).find((one) => rows.make(one, inQuarter) === word(key));
    parts?.forEach((then, part) => {
      const [, of] = rows.parts[part];
      if (areNew[part]) found.set(`${of} ${texts[part]}`, [of, then, texts[part]]);
    });
  };
  yield* inSlices(headerRow + 1, cells.length, (at) => look(cells[at]));
  return [...found.values()];
}

/** One of each, in every way. */
function combined(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (before, some) => before.flatMap((parts) => some.map((one) => [...parts, one])),
    [[]],
  );
}
