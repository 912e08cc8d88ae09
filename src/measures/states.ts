import type { Offering, Portfolio } from "../portfolio";
import { nameKey } from "../text";
import type { Listing } from "./listing";
import type { Year } from "./year";

/**
 * The state of a client × offering cell by its code: blank is a gap.
 *
 * @source Method, part 5.
 */
export const letters = ["", "Y", "L", "Z", "P", "C", "X", "N"] as const;
export type Letter = (typeof letters)[number];
export const GAP = 0;
export const HELD = 1;
export const UPGRADE = 2;
export const LAPSED = 3;
const PROPOSED = 4;
export const NOT_APPLICABLE = 7;

/** What the user marked: client key → offering key → a letter that users may set. */
export type UserMarks = ReadonlyMap<string, ReadonlyMap<string, Letter>>;

/** Letters that a user may type. The others follow from the data. */
export const userLetters: readonly Letter[] = ["Y", "P", "C", "X", "N"];

/** A user's mark on a cell that the data say is held. */
export interface Contradiction {
  readonly row: number;
  readonly offering: number;
  readonly letter: Letter;
}

/** Rows × offerings. */
export interface States {
  readonly codes: Uint8Array;
  /** Marks that lost against the data. */
  readonly contradictions: readonly Contradiction[];
  /** Marks that say no more than the data do. */
  readonly idle: readonly Contradiction[];
  /** Proposals that the data now show as held. */
  readonly won: readonly Contradiction[];
}

/**
 * The state of every cell: what the data say is held stays held; else the user's mark;
 * else what follows from segments, replacements and lapsed services.
 *
 * @source Method, part 5.
 */
export function cellStates(portfolio: Portfolio, listing: Listing, year: Year, marks: UserMarks): States {
  const { clients, offerings } = portfolio;
  const width = offerings.length;
  const codes = new Uint8Array(listing.clients.length * width);
  const contradictions: Contradiction[] = [];
  const won: Contradiction[] = [];
  const idle: Contradiction[] = [];
  const replacing = offerings
    .map((offering, index) => ({ index, successor: offering.successor }))
    .filter((o) => o.successor !== null);
  listing.clients.forEach((client, row) => {
    const own = marks.get(clients[client].key);
    const { segment: told } = clients[client];
    const segment = told === null ? null : nameKey(told);
    offerings.forEach((offering, index) => {
      const at = row * width + index;
      const letter = own?.get(offering.key) ?? "";
      const marked = portfolio.marks[client * width + index] === 1;
      const code = marked ? HELD : stateByData(year.cells[at], year.lapsed[at] === 1, offering, segment);
      codes[at] = code !== HELD && letter !== "" ? letters.indexOf(letter) : code;
      if (letter !== "" && letter === letters[code]) idle.push({ row, offering: index, letter });
      if (code !== HELD || letter === "") return;
      if (letter === "P") won.push({ row, offering: index, letter });
      else if (letter !== "Y") contradictions.push({ row, offering: index, letter });
    });
    for (const { index, successor } of replacing) {
      const at = row * width + (successor as number);
      if (codes[row * width + index] === HELD) codes[at] = withPredecessorHeld(codes[at]);
    }
  });
  return { codes, contradictions, idle, won };
}

/**
 * The state of a cell that nobody has marked, apart from what it replaces.
 *
 * @param net Revenue in the window.
 * @param segment Key of the client's; null where it is not known.
 * @source Method, part 5.
 */
export function stateByData(
  net: number,
  lapsed: boolean,
  { retired, segments }: Pick<Offering, "retired" | "segments">,
  segment: string | null,
): number {
  if (net > 0 && !lapsed) return HELD;
  if (!retired && segment !== null && segments?.has(segment) === false) return NOT_APPLICABLE;
  return net > 0 ? LAPSED : GAP;
}

/** The state of a cell whose client holds what the offering replaces: what is open is an upgrade. */
export function withPredecessorHeld(code: number): number {
  return code === GAP || code === LAPSED ? UPGRADE : code;
}

/** By code: 1 for a gap, where something could be sold, else 0. */
export const gapOf = Uint8Array.from(letters, (_, code) => Number([GAP, PROPOSED, LAPSED].includes(code)));

/** Whether a state is a gap. */
export function isGap(code: number): boolean {
  return gapOf[code] === 1;
}
