import type { Cell } from "../../src/cell";
import type { StoredCell } from "../workbook";
import { isDate } from "./realm";

/** What a cell holds after a script has set its value; `format` is a number format that Sheets chooses along. */
export interface Typed {
  readonly cell: StoredCell;
  readonly format?: string;
}

/** How the spreadsheet reads what is set. */
export interface Reading {
  readonly locale: string;
  readonly apostropheInText: "dropped" | "kept";
  readonly serialAt: (time: number) => number;
}

const MOST_CHARACTERS = 50000;
const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?%?$/i;
const DATE = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$|^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/;
/** Locales that write 0,5: there a comma does not separate arguments. */
const COMMA_IS_DECIMAL = /^(de|fr|es_ES|it|nl|pl|pt|ru|sv|da|nb|fi|tr|cs)/;

/** A cell's content after setValue, setValues or setFormula: text is read as if typed. */
export function typed(value: unknown, format: string | undefined, how: Reading): Typed {
  if (typeof value === "boolean") return { cell: { value } };
  if (typeof value === "number") {
    if (format === "@") return { cell: { value: String(value) } };
    return { cell: { value: Number.isFinite(value) ? value : "#NUM!" } };
  }
  if (isDate(value)) {
    return { cell: { value: how.serialAt(value.getTime()) }, ...(format ? {} : { format: "yyyy-mm-dd" }) };
  }
  if (value === null) return { cell: { value: null } };
  if (typeof value !== "string") throw new Error(`A cell cannot hold a value of type ${typeof value}.`);
  if (value.length > MOST_CHARACTERS) {
    throw new Error("Your input contains more than the maximum of 50000 characters in a single cell.");
  }
  return typedText(value, format, how);
}

function typedText(text: string, format: string | undefined, how: Reading): Typed {
  if (text === "") return { cell: { value: null } };
  const isPlain = format === "@";
  if (text.startsWith("'") && !(isPlain && how.apostropheInText === "kept")) {
    return { cell: { value: text.slice(1) } };
  }
  if (isPlain) return { cell: { value: text } };
  const read = numberOf(text.trim()) ?? dateOf(text.trim());
  if (read !== null) return { cell: { value: read.value }, ...(format ? {} : { format: read.format }) };
  // A byte-order mark in front does not keep a formula from calculating.
  const formula = /^\uFEFF*[=+](.+)$/s.exec(text);
  if (formula) return { cell: formulaCell(`=${formula[1]}`, how.locale) };
  if (/^(true|false)$/i.test(text)) return { cell: { value: text.toLowerCase() === "true" } };
  return { cell: { value: text } };
}

/** The formula in English notation, as other hosts know it; nothing calculates here. */
export function formulaCell(formula: string, locale: string): StoredCell {
  const outside = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  if (COMMA_IS_DECIMAL.test(locale) && /,(?!\d)|\d\.\d/.test(outside)) return { value: "#ERROR!", formula };
  // In braces a semicolon begins the next row.
  const english = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|;/g, (part) => (part === ";" ? "," : part)); // prettier-ignore
  return { value: null, formula: english };
}

function numberOf(text: string): { value: Cell; format?: string } | null {
  if (!NUMBER.test(text) || !/\d/.test(text)) return null;
  const value = Number(text.replace(/[,%]/g, ""));
  return text.endsWith("%") ? { value: value / 100, format: "0.00%" } : { value };
}

function dateOf(text: string): { value: Cell; format?: string } | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [year, month, day] = found[1]
    ? [found[1], found[2], found[3] ?? 1]
    : [found[6] ?? 2026, found[4], found[5]];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (time.getUTCMonth() !== Number(month) - 1) return null;
  return { value: time.getTime() / 86400000 + 25569, format: "yyyy-mm-dd" };
}

/** Whether Sheets hands numbers in a cell of this number format over as dates. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || /^general$/i.test(format)) return false;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_./gi, ""));
}
