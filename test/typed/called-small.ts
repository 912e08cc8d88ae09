import type { Called } from "../../shared/typed/called";
import type { Renamed } from "../../shared/typed/renamed";
import { renamedBy } from "./small";

/* What rows, clients and offerings are called, in a few words. */

type Words = Readonly<Record<string, string>>;

/** Rows by the words that they were written with. */
export function calledBy(words: Readonly<Partial<Record<keyof Called, Words>>> = {}): Called {
  const of = (name: keyof Called): Map<string, string> => new Map(Object.entries(words[name] ?? {}));
  return { rows: of("rows"), alone: of("alone"), marks: of("marks"), words: of("words") };
}

/**
 * The names of today: Mail and Email are one offering, Backup is another, all others are gone. Who asks for one without
 * a name finds one, so that nobody does.
 *
 * @param clients The rows of the clients of the data, by name.
 * @param rows Today's row of each that has another by now.
 */
export function namesToday(clients: Words = {}, rows: Words = {}): Renamed {
  const offerings: Words = { mail: "email", email: "email", backup: "backup", "": "nameless" };
  return {
    ...renamedBy(rows),
    offering: (name) => offerings[name.toLowerCase()] ?? null,
    client: (name) => clients[name] ?? null,
  };
}
