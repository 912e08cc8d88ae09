import type { SheetInfo } from "./host";
import type { OwnKind } from "./grid";
import type { Finding } from "./outcome";

/** Says of each sheet that is written whose rows a filter hid that they are in sight now. */
export function filteredFindings(sheets: readonly SheetInfo[], kinds: readonly OwnKind[]): Finding[] {
  return sheets
    .filter(({ kind, filtered }) => filtered === true && kind !== null && kinds.includes(kind))
    .map(({ name }) => ({
      sheet: name,
      address: "A1",
      found: "Filtered",
      advice:
        "All rows are in sight now: those that a filter hides cannot be written. Choose in the filter again.",
      amount: null,
    }));
}
