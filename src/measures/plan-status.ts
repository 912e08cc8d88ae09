import { nameKey } from "../text";

/** What a Status says to the plan; "open" is every other text, and none. */
export type Status = "signed" | "declined" | "on hold" | "open";

const known: readonly Status[] = ["signed", "declined", "on hold"];

/**
 * What the text of a Status cell says to the plan.
 *
 * @param text As typed: Planned, Proposed, Signed, Declined, On hold or any other; null = empty.
 * @source Method, part 9.
 * @example statusOf(" On  Hold") // "on hold"
 */
export function statusOf(text: string | null): Status {
  return known.find((status) => status === nameKey(text ?? "")) ?? "open";
}

/** Whether anyone works on such a client: Declined and On hold take no slot. */
export function isPursued(status: Status): boolean {
  return status === "open" || status === "signed";
}
