import type { Cell } from "../src/cell";
import type { Column } from "./book";
import type { Look } from "./look";
import { fields } from "./typed/slot";

/** Room to type in, in characters. */
const room = { note: 30, text: 15, letter: 9 } as const;

/** What Status offers, on every sheet that shows it. */
export const statuses = {
  values: ["Planned", "Proposed", "Signed", "Declined", "On hold"],
  strict: false,
  hint: "Pick one, or type your own.",
};

/**
 * A column that the user fills.
 *
 * @param field One of `fields`.
 * @param told What the user's tables say, by row; it shows until the user types something else.
 */
export function userColumn(
  field: string,
  look: Look & keyof typeof room,
  told: readonly Cell[] = [],
): Column {
  return { key: field, header: fields[field], look, user: true, room: room[look], values: told };
}
