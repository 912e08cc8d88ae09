import fc from "fast-check";
import { rounded } from "../../src/rounded";

// By hand; 1.005 and 2.675 are stored as a little less, 1.0049999 is meant.
test.each<[value: number, places: number, found: number]>([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-1.005, 2, -1.01],
  [10346.494999999999, 2, 10346.5],
  [1.00499999, 2, 1],
  [10242.34499983419, 2, 10242.34],
  [-0.004, 2, 0],
  [0.1234565, 6, 0.123457],
  [1e-12, 6, 0],
  [2.5, 0, 3],
  [1234567890123.45, 2, 1234567890123.45],
])("%d to %i decimals is %d", (value, places, found) => expect(rounded(value, places)).toBe(found));

test("whole cents stay, and a half of one goes away from zero", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(rounded(cents / 100, 2)).toBe(cents / 100);
      expect(rounded(Number(`${cents}.5e-2`), 2)).toBe((cents + (cents < 0 ? -1 : 1)) / 100);
    }),
  );
});
