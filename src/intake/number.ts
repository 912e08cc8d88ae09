import type { Cell } from "../cell";
import { marks } from "../text";

/** How a column writes its numbers, decided by looking at all of it. */
export interface NumberStyle {
  /**
   * "." or ","; "mixed" when cells contradict each other: then only unmistakable ones are read. Where no cell
   * proves either it is "unproven": then 1,234 is read as most programs write it, and 1.234 is not.
   */
  readonly decimal: "." | "," | "mixed" | "unproven";
  /** The column's one currency as written; "" when it writes none. */
  readonly currency: string;
}

const currencies =
  /^(?:US\$|A\$|C\$|NZ\$|HK\$|S\$|R\$|\$|€|£|¥|₹|₩|₪|₺|₽|zł|kr|Kč|Fr|R|USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|ILS|ZAR|BRL|MXN|SGD|HKD)$/;

/** No number is longer, with all that may stand around it. */
const LONGEST = 50;
/** From here on a spreadsheet, which keeps fifteen digits, has none left for the cents. */
const MOST = 1e13;

/** As programs write most numbers: nothing to weigh up. */
const plain = /^-?\d{1,15}(?:\.\d{1,2})?$/;

interface Parts {
  readonly negative: boolean;
  readonly currency: string;
  readonly digits: string;
}

/** Digits with white space between the thousands, and no others behind them. */
const spaced = /^\D*\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d*)?\D*$/u;

/** A number without the white space inside it, with a plain minus; "" where the white space stands between two numbers. */
function withoutSpaces(written: string): string {
  const text = written.replace(marks, "");
  if (/\d[\s'’]+\d/u.test(text) && !spaced.test(text)) return "";
  // The dot of an abbreviation is no decimal mark.
  const rest = text.replace(/[\s'’]/gu, "").replace(/(kr|Fr)\./u, "$1");
  return rest.replace(/[−–‒]/gu, "-");
}

/** Takes sign, accounting parentheses and currency off; null when other text stands around the digits. */
function takeApart(text: string): Parts | null {
  if (text.length > LONGEST || !/[\d−–‒-]/.test(text)) return null;
  let rest = /[^\d.,+-]/.test(text) ? withoutSpaces(text) : text;
  let negative = false;
  const inside = /^([^()\d]*)\(([^()]+)\)([^()\d]*)$/.exec(rest);
  if (inside) {
    negative = true;
    rest = inside[1] + inside[2] + inside[3];
  }
  const found = /^([+-]?)([^\d.,+-]*)([+-]?)((?:\d|[.,](?=\d|$))*(?:[eE][+-]?\d+)?)([^\d.,+-]*)(-?)$/u.exec(
    rest,
  );
  if (!found) return null;
  const [, sign, before, innerSign, digits, after, trailing] = found;
  const signs = sign + innerSign + trailing;
  if (signs.length > 1 || (signs && inside)) return null;
  if (before && after) return null;
  const currency = before || after;
  if (currency && !currencies.test(currency)) return null;
  // A lone dash is how the accounting format writes nothing.
  if (digits === "" && signs !== "-") return null;
  return { negative: negative || signs === "-", currency, digits };
}

/** The value of digits with this decimal mark; null when the other marks do not stand as thousands marks do. */
function valueOf(digits: string, decimal: "." | ","): number | null {
  if (/[eE]/.test(digits)) return Number(digits.replace(",", "."));
  const grouping = decimal === "," ? "." : ",";
  const [whole, fraction = "", more] = digits.split(decimal);
  if (more !== undefined || fraction.includes(grouping)) return null;
  if (whole.includes(grouping) && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return null;
  return Number(`${whole.split(grouping).join("") || "0"}.${fraction || "0"}`);
}

/** Digits that are thousands by one reading and a fraction by the other. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Whether a text is a number by either reading, and another one by each. */
export function isEither(text: string): boolean {
  return EITHER.test(takeApart(text)?.digits ?? "");
}

/** What the digits alone prove about the decimal mark; null when they fit both readings, or none. */
function evidence(digits: string): "." | "," | null {
  const dot = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (dot < 0 && comma < 0) return null;
  if (EITHER.test(digits)) return null;
  const last = dot > comma ? "." : ",";
  const once = digits.indexOf(last) === digits.lastIndexOf(last);
  const decimal = once ? last : last === "." ? "," : ".";
  return valueOf(digits, decimal) === null ? null : decimal;
}

/** Looks at every text of a column once. */
export class NumberStyles {
  private dots = false;
  private commas = false;
  private readonly currencies = new Map<string, number>();

  look(text: string): void {
    if (text === "") return;
    if (plain.test(text)) {
      this.dots ||= text.includes(".");
      return;
    }
    const parts = takeApart(text);
    if (!parts) return;
    const mark = evidence(parts.digits);
    this.dots ||= mark === ".";
    this.commas ||= mark === ",";
    const { currency } = parts;
    if (currency) this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1);
  }

  get style(): NumberStyle {
    const { dots, commas } = this;
    const often = [...this.currencies].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const proven = dots && commas ? "mixed" : commas ? "," : ".";
    return { decimal: dots || commas ? proven : "unproven", currency: often[0]?.[0] ?? "" };
  }
}

/** How a column writes its numbers. */
export function numberStyle(column: Iterable<Cell>): NumberStyle {
  const styles = new NumberStyles();
  for (const cell of column) if (typeof cell === "string") styles.look(cell);
  return styles.style;
}

/**
 * The number in a cell: accounting parentheses, currency signs, thousands marks and a trailing minus included.
 *
 * @returns null when it cannot be read without guessing, when it is in another currency than its column, or when it
 * is too large to be exact to the cent.
 * @example readNumber("($1,234.50)", { decimal: ".", currency: "$" }) // -1234.5
 */
export function readNumber(cell: Cell, style: NumberStyle): number | null {
  const value = typeof cell === "string" ? fromText(cell, style) : typeof cell === "number" ? cell : null;
  return value !== null && Math.abs(value) < MOST ? value : null;
}

function fromText(cell: string, style: NumberStyle): number | null {
  if (plain.test(cell)) return Number(cell) + 0;
  const parts = takeApart(cell);
  if (!parts || (parts.currency && parts.currency !== style.currency)) return null;
  if (parts.digits === "") return 0;
  const own = evidence(parts.digits);
  if (own === null && style.decimal === "mixed" && /[.,]/.test(parts.digits)) return null;
  if (own === null && style.decimal === "unproven" && parts.digits.includes(".")) return null;
  const value = valueOf(parts.digits, own ?? (style.decimal === "," ? "," : "."));
  if (value === null) return null;
  return parts.negative ? 0 - value : value;
}

/**
 * How a column writes shares: as fractions, or as percentages when any of its numbers is above 1.
 *
 * @returns What its numbers are divided by, 1 or 100.
 */
export function shareUnit(column: Iterable<Cell>): 1 | 100 {
  for (const cell of column) {
    const value = readNumber(cell, { decimal: ".", currency: "" });
    if (value !== null && Math.abs(value) > 1) return 100;
  }
  return 1;
}

/**
 * A share such as a margin: 0.25, "25 %" or, in a column of percentages, 25.
 *
 * @example readShare("25 %", 1) // 0.25
 */
export function readShare(cell: Cell, unit: 1 | 100): number | null {
  const percent = typeof cell === "string" && /%\s*$/.test(cell);
  const value = readNumber(percent ? cell.replace(/%\s*$/, "") : cell, { decimal: ".", currency: "" });
  return value === null ? null : value / (percent ? 100 : unit);
}
