import type { Intake } from "../../src/intake/intake";
import type { Measures } from "../../src/measures/measure";
import { rowKey } from "../key";
import { NOTHING } from "./content";
import type { Entries } from "./entries";
import { stateSlot } from "./slot";

/**
 * Takes away marks that stood on a sheet of which nobody knows how it was written, as
 * long as the data say the same: they were the data's.
 */
export function forgetIdle({ portfolio }: Intake, { states, listing }: Measures, entries: Entries): void {
  for (const { row, offering } of states.idle) {
    const who = rowKey(portfolio.clients[listing.clients[row]].key);
    const what = stateSlot(portfolio.offerings[offering].key);
    if (entries.get(who, what).since === undefined) entries.set(who, what, NOTHING);
  }
}
