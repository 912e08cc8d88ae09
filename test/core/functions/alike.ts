import { Fault } from "../../../src/fault";
import { Refusal } from "../../oracle/cells";

/** What a call gives, or that it refuses. */
export const outcome = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    if (error instanceof Fault || error instanceof Refusal) return "refused";
    throw error;
  }
};

/** The same but for what doubles round. */
export const alike = (found: unknown, wanted: unknown): void => {
  if (typeof found === "number" && typeof wanted === "number")
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  else if (Array.isArray(found) && Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length);
    found.forEach((one, at) => alike(one, wanted[at]));
  } else expect(found).toEqual(wanted);
};
