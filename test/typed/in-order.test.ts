import fc from "fast-check";
import { inOrder } from "../../shared/typed/in-order";

/* Which headers stand in the order in which they were written: letters stand for headers, "." for a place of none. */

/** The standing place of each written letter, as digits. */
const told = (places: ReadonlyMap<number, number>, written: string): string =>
  [...written].map((_, place) => places.get(place) ?? ".").join("");

test.each<[what: string, written: string, standing: string, first: string, last: string]>([
  ["nothing changed", "kcsn", "kcsn", "0123", "0123"],
  ["nothing there", "kcsn", "", "....", "...."],
  ["nothing written", "", "kcsn", "", ""],
  ["one came in the middle", "kcsn", "kxcsn", "0234", "0234"],
  ["one went", "kcsn", "ksn", "0.12", "0.12"],
  ["one copied to the end, others between", "kcnab", "kcnabn", "01234", "01234"],
  ["one copied right beside", "kcn", "kcnn", "012", "013"],
  ["one put in before", "kcsn", "kcnsn", "0134", "0134"],
  ["two neighbours copied to the end", "kcsn", "kcsnsn", "0123", "0145"],
  ["all copied beside", "cs", "cscs", "01", "23"],
  ["one went, and another is called twice", "kcon", "koo", "0.1.", "0.2."],
  ["others in their place", "abc", "xyz", "...", "..."],
])("%s: %s in %s", (_, written, standing, first, last) => {
  const { first: f, last: l } = inOrder([...written], [...standing]);
  expect([told(f, written), told(l, written)]).toEqual([first, last]);
});

test("of too many columns nobody says in which order they stand", () => {
  const many = Array.from({ length: 2001 }, (_, column) => String(column));
  expect(inOrder(many, many)).toEqual({ first: new Map(), last: new Map() });
  expect(inOrder(many.slice(1), many.slice(1)).first.size).toBe(2000);
});

test("places go up, hold the same header, and are as many first as last", () => {
  const headers = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 });
  fc.assert(
    fc.property(headers, headers, (written, standing) => {
      const { first, last } = inOrder(written, standing);
      expect(first.size).toBe(last.size);
      for (const places of [first, last]) {
        const inTurn = [...places].sort(([a], [b]) => a - b);
        for (const [place, column] of inTurn) expect(standing[column]).toBe(written[place]);
        const columns = inTurn.map(([, column]) => column);
        expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
      }
      // Columns that came leave all that were there in their order.
      const more = standing.flatMap((header) => [header, "x"]);
      expect(inOrder(standing, more).first.size).toBe(standing.length);
    }),
  );
});
