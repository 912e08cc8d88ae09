import type { Cell } from "../../src/cell";
import type { Setting } from "../settings/setting";
import { amount } from "./figures";

/** A value as its field shows it: 0.8 as 80, in the reader's own notation. */
export function fieldText({ look }: Setting, value: Cell): string {
  if (typeof value !== "number") return String(value ?? "");
  return amount(look === "share" ? Number((value * 100).toPrecision(12)) : value);
}

/** What was typed into a field, as the setting takes it; undefined where it does not. */
export function fieldValue(setting: Setting, text: string): Cell | undefined {
  const plain = text.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return setting.read(text.trim());
  // As 0.655 is written, not as 65.5 ÷ 100 comes out.
  const value = setting.look === "share" ? Number((Number(plain) / 100).toPrecision(15)) : Number(plain);
  return setting.read(value);
}
