import { asWritten } from "../../src/text";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { Remark } from "./changes";
import { longest } from "./formula";
import type { Found } from "./read-typed";
import { planFields } from "./slot";
import type { Standing } from "./standing";

/** The longest formula that Excel takes. */
const LONGEST = 8192;

/** Whether a field's formula may outgrow Excel where the field stands on another sheet too. */
export function mayGrowTooLong({ slot, content: { formula } }: Found): boolean {
  return formula !== undefined && planFields.includes(slot) && longest(formula) > LONGEST;
}

/** Such a formula is kept on the sheet where it was typed, which has room for it. */
export function tooLong({ name, kind }: Standing, { at, content }: Found): Omit<Remark, "row" | "about"> {
  const text = asWritten(String(content.value ?? ""));
  const tell = (where: string): Finding => ({
    sheet: name,
    address: addressOf(at[0], at[1]),
    found: text,
    advice: `Another sheet shows this formula too, with this sheet's name at every cell, where it may outgrow the 8,192 characters that Excel takes. Its value stays; the formula is kept under ${where}. Put it into a column of your own and refer to that.`,
    amount: null,
  });
  return { text, formula: content.formula, kind, tell };
}
