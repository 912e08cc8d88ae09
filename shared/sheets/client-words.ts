import { dayText } from "../../src/calendar";
import type { Timing } from "../../src/measures/timing";
import type { Context } from "../context";

/** A flag as the sheets write it; not assessed is empty. */
export function yesNoText(flag: boolean | null): string {
  return flag === null ? "" : flag ? "yes" : "no";
}

/** What to look out for, in words; closing the gaps may lift a client as a price rise would. */
export function flagText({ measures }: Context, row: number): string {
  const flags: string[] = [...measures.flags[row]];
  if (measures.lifts[row]?.gapsSuffice) flags.push("closing its gaps lifts it a class too");
  return flags.join("; ");
}

/** When to talk to a client, in words. */
export function timingText(timing: Timing, today: number): string {
  switch (timing.kind) {
    case "new":
      return `now: first 90 days, until ${dayText(timing.until)}`;
    case "contract":
      return timing.from <= today
        ? `now: contract ends ${dayText(timing.end)}`
        : `from ${dayText(timing.from)}: contract ends ${dayText(timing.end)}`;
    case "ended":
      return `now: contract ended ${dayText(timing.end)}`;
    case "any":
      return "any time";
  }
}
