import fc from "fast-check";
import type { Cell } from "../../src/cell";
import { HOSTILE } from "../corpus/hostile";

/** Amounts, dates and names as people and programs write them, well and badly. */
const written: readonly Cell[] = [
  ...["$1,234.50", "(1,234.50)", "1.234,50 €", "12%", "5,50", "5.50", "-", "n/a", "1e3", "0x1F", "+7", "7-"],
  ...["2026-06-01", "03/04/2026", "30/06/2026", "Jun 2026", "2026-02-30", "soon", "1979-12-31", "20260601"],
  ...["#N/A", "#REF!", "#DIV/0!", "#NAME?", "TRUE", "yes", "Y", "x", "✓", "no", "Total", "Subtotal", "GRAND TOTAL"],
  ...["Client", "Customer ID", "Revenue", "Date", "Offering", "Step", "MRR", "Seats", "Left on", "Replaces", "Needs", "Bundle", "Rebate"],
  ...["Acme", " acme ", "ACME\u00a0", "Backup", "backup", "\u200b", "\ufeff", "\u200fשלום", "👩‍🔬", "a".repeat(200), "2; Backup"],
]; // prettier-ignore
const numbers: readonly number[] = [
  ...[0, -0, 0.005, -0.01, 1e-300, 5e-324, 1e12, 1e13, -1e13, 1e15, 1e300, -1e308, Number.MAX_VALUE],
  ...[46174, 46174.999, 46300, 202606, 20260601, 29220, 73416, 2026, 1, 100, 0.1 + 0.2],
]; // prettier-ignore

/** One cell of any kind. */
export const weird: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...written) },
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...numbers) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(null, "", " ", "\u00a0", true, false) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
