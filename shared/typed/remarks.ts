import { asWritten } from "../../src/text";
import { LONGEST_FORMULA, type SheetKind } from "../grid";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { Content } from "./content";
import { longest } from "./formula";
import type { Found } from "./read-typed";
import { planFields } from "./slot";

/** Words that go into a row's Note. */
export interface Remark {
  readonly row: string;
  readonly text: string;
  /** What the words are about, such as an offering. */
  readonly about?: string;
  /** What the words are of, where that is no plain text. */
  readonly content?: Content;
  /** The sheet below whose rows they are kept instead, where Note cannot take them or is not in sight. */
  readonly below?: SheetKind;
  /** What the user is told, once it is known under which word they are kept. */
  readonly tell?: (where: string) => Finding;
}

/** A text that was typed, and where. */
export type Told = Pick<Found, "at" | "content"> & { readonly sheet: string };

/** As much of a text as another sentence holds. */
function beginningOf(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Words in the place of a mark. */
export function notAState({ sheet, at, content }: Told): Pick<Remark, "text" | "content" | "tell"> {
  const { value, numberFormat } = content;
  const text = asWritten(String(value));
  const tell = (where: string): Finding => ({
    sheet,
    address: addressOf(at[0], at[1]),
    found: text,
    advice: `Not a state; kept under ${where}. Type P, C, X, N or Y, or clear the cell for a gap.`,
    amount: null,
  });
  // A date is one by its format.
  return { text, tell, content: typeof value === "number" ? { value, numberFormat } : { value: text } };
}

/** A mark is a letter; the formula that gave it stands where it can go on calculating. */
export function noFormula({ sheet, at, content }: Told): Omit<Remark, "row" | "about"> {
  const text = asWritten(String(content.value ?? ""));
  const tell = (where: string): Finding => ({
    sheet,
    address: addressOf(at[0], at[1]),
    found: text,
    advice: `A mark is a letter, so this one stays as it is by now. The formula that stood here is kept under ${where}.`,
    amount: null,
  });
  return { text, content, tell };
}

/** The words that go into Note, so that neither text is lost; they are listed as a problem too. */
export function conflict(row: string, about: string | undefined, first: Told, other: Told): Remark {
  const [one, two] = [first, other].map(({ content }) => String(content.value ?? ""));
  const tell = (where: string): Finding => ({
    sheet: other.sheet,
    address: addressOf(other.at[0], other.at[1]),
    found: two,
    advice: `Also changed at ${first.sheet}!${addressOf(first.at[0], first.at[1])}, to "${beginningOf(one)}", which counts. Both are kept under ${where}.`,
    amount: null,
  });
  return { row, about, text: two, content: other.content, tell };
}

/** The same of a text that was typed elsewhere, when this sheet was not among those that were written. */
export function earlier(row: string, about: string | undefined, first: Told, before: Content): Remark {
  const text = String(before.value ?? "");
  const tell = (where: string): Finding => ({
    sheet: first.sheet,
    address: addressOf(first.at[0], first.at[1]),
    found: String(first.content.value ?? ""),
    advice: `Typed while this sheet did not show yet what another one says: "${beginningOf(text)}". What you typed here counts; both are kept under ${where}.`,
    amount: null,
  });
  return { row, about, text, content: before, tell };
}

/** The same of one on an older state of a sheet that was put back over what was typed since. */
export function putBack(row: string, about: string | undefined, then: Told, now: Content): Remark {
  const text = String(then.content.value ?? "");
  const tell = (where: string): Finding => ({
    sheet: then.sheet,
    address: addressOf(then.at[0], then.at[1]),
    found: text,
    advice: `An older state of this sheet was put back, and "${beginningOf(String(now.value ?? ""))}" has been typed since, which counts. Both are kept; this one under ${where}.`,
    amount: null,
  });
  return { row, about, text, content: then.content, tell };
}

/** Whether a field's formula may outgrow Excel where the field stands on another sheet too. */
export function mayGrowTooLong({ slot, content: { formula } }: Found): boolean {
  return formula !== undefined && planFields.includes(slot) && longest(formula) > LONGEST_FORMULA;
}

/** Such a formula is kept on the sheet where it was typed, which has room for it. */
export function tooLong({ sheet, at, content }: Told, kind: SheetKind): Omit<Remark, "row" | "about"> {
  const text = asWritten(String(content.value ?? ""));
  const tell = (where: string): Finding => ({
    sheet,
    address: addressOf(at[0], at[1]),
    found: text,
    advice: `Another sheet shows this formula too, with this sheet's name at every cell, where it may outgrow the 8,192 characters that Excel takes. Its value stays; the formula is kept under ${where}. Put it into a column of your own and refer to that.`,
    amount: null,
  });
  return { text, content, below: kind, tell };
}
