import { isBlank } from "../../src/cell";
import { userLetters } from "../../src/measures/states";
import { asWritten } from "../../src/text";
import type { Content } from "./content";

/** A state as it counts: letters in capitals. */
export function stateOf({ value }: Content): Content {
  return { value: isBlank(value) ? null : asWritten(String(value)).toUpperCase() };
}

/** Whether a state is one that users may set. */
export function isUserLetter({ value }: Content): boolean {
  return (userLetters as readonly unknown[]).includes(value);
}
