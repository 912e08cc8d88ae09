import { isBlank, type Cell } from "../../src/cell";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { Collected } from "../typed/collect";
import type { Entries } from "../typed/entries";
import { settingRow } from "./setting";
import { settingList } from "./settings";

/**
 * What somebody has typed on Settings since the last run, where this run is given something else: that counts, and
 * what was typed is repeated.
 *
 * @param given Settings by their ids, as in `Wish.settings`.
 * @param kept What the journal has.
 */
export function typedOverGiven(
  given: Readonly<Record<string, Cell>>,
  { entries, typed }: Pick<Collected, "entries" | "typed">,
  kept: Entries,
): Finding[] {
  const sheet = typed.find(({ standing }) => standing.kind === "settings");
  return settingList.flatMap((setting): Finding[] => {
    const row = settingRow(setting);
    const [now, before] = [entries, kept].map((one) => one.value(row, "value"));
    const value = given[setting.id] as Cell | undefined;
    if (value === undefined || isBlank(now) || now === value || now === before) return [];
    const at = sheet?.shared.find((one) => one.row === row)?.at;
    return [
      {
        sheet: sheet?.standing.name ?? "Settings",
        address: at ? addressOf(at[0], at[1]) : "",
        found: `${setting.label}: ${String(now)}`,
        advice: `Typed there, but this run was given ${String(value)}, which counts. Give what was typed instead, or leave that setting out of what is given.`,
        amount: null,
        about: row,
      },
    ];
  });
}
