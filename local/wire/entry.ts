import type { StoredCell } from "../workbook";
import { WireError } from "./protocol";

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Whether a cell's text is an error value. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && ERRORS.test(value);
}

const NUMBER = /^[-+]?[$€£]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?%?$/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAY = 86_400_000;

function serial(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || year < 1900 || year > 9999) return null;
  return Math.round(time.getTime() / DAY) + 25_569;
}

function fullYear(digits: string): number {
  return digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
}

function dateOf(text: string): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (us) return serial(us[3] ? fullYear(us[3]) : new Date().getFullYear(), Number(us[1]), Number(us[2]));
  const named = /^(?:(\d{1,2})[-/ ])?([a-z]{3})[a-z]*[-/ ](?:(\d{1,2}), )?(\d{2}|\d{4})$/i.exec(text);
  const month = named ? MONTHS.indexOf(named[2].toLowerCase()) + 1 : 0;
  return named && month > 0 ? serial(fullYear(named[4]), month, Number(named[1] ?? named[3] ?? 1)) : null;
}

function numberOf(text: string): number | null {
  const trimmed = text.trim();
  const inBrackets = /^\((.+)\)$/.exec(trimmed);
  const plain = inBrackets ? inBrackets[1] : trimmed;
  if (!NUMBER.test(plain) || !/\d/.test(plain)) return dateOf(trimmed);
  const value = Number(plain.replace(/[$€£,%]/g, "")) / (plain.endsWith("%") ? 100 : 1);
  return inBrackets ? -value : value;
}

/** How Excel takes an apostrophe at the start of a text in a cell of number format "@". */
export type ApostropheInText = "dropped" | "kept";

/**
 * What a cell holds after an add-in has written to it: text is taken as if typed
 * (English, US), so it may become a number, a date, a truth value or a formula.
 *
 * @returns undefined where the cell is left as it is.
 */
export function enter(
  given: unknown,
  format: string | undefined,
  apostrophe: ApostropheInText,
): StoredCell | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given === "number" || typeof given === "boolean") return { value: given };
  if (typeof given !== "string")
    throw new WireError("NotImplemented", "Only plain values can be written here.");
  if (given === "") return { value: null };
  if (given.length > 32_767) throw new WireError("InvalidArgument");
  const asText = format === "@";
  if (given.startsWith("'") && !(asText && apostrophe === "kept")) return { value: given.slice(1) };
  if (asText) return { value: given };
  const number = numberOf(given);
  if (number !== null) return { value: number };
  // Excel skips white space in front; a byte-order mark counts as such.
  const formula = /^[\s\uFEFF]*([=+\-@])(.+)$/s.exec(given);
  if (formula)
    return { value: null, formula: formula[1] === "=" ? `=${formula[2]}` : `=${formula[1]}${formula[2]}` };
  if (/^(true|false)$/i.test(given.trim())) return { value: given.trim().toLowerCase() === "true" };
  return { value: given };
}
