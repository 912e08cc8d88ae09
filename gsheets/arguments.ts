import type { Argument, Input } from "../shared/catalogue";
import { isDate, type SheetsValue } from "./serial";

/**
 * What Sheets hands to a custom function, as the catalogue takes it: one cell comes as a
 * value and a range as rows; a blank is "", a date a Date, an error value its text.
 *
 * @param optional Whether the argument may be left out; skipped between two commas it comes as "".
 */
export function argument(given: unknown, optional: boolean): Argument {
  if (given === undefined || given === null) return null;
  if (Array.isArray(given)) return (given as SheetsValue[][]).map((row) => row.map(input));
  return given === "" && optional ? null : [[input(given as SheetsValue)]];
}

function input(value: SheetsValue): Input {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return isDate(value) ? { says: "a date" } : String(value);
}
