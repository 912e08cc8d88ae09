import { whole } from "../figures";

/** A number with its noun, in a language that has one form for 1 and one for all others. */
export function count(value: number, one: string, many: string): string {
  return `${whole(value)} ${value === 1 ? one : many}`;
}

/** A sentence that ends like one. */
export function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
