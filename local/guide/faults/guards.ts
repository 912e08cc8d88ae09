import type { KnownFault } from "./known";

/** What the sheets, the pane and the command check before: only a program that calls our code by itself meets it. */
export const guards: readonly KnownFault[] = [
  {
    code: "quarter/year-start",
    when: "`quarterOf(month, 13)`",
    message: "The fiscal year starts in a month from 1 to 12: found 13. Enter 1 for January.",
    help: "The Settings sheet keeps such a value in its cell, tells it under Problems, and takes the default.",
  },
  {
    code: "plan/policies",
    when: "`planUpgrades` with −1 slots a quarter",
    message:
      "The plan needs whole numbers from 0 on for slots, B clients signed and new clients in a quarter: found -1, 1, 0. Correct the settings.",
    help: "As above.",
  },
  {
    code: "scenario/rate",
    when: "`dScenario` with a rate of 20",
    message: "The conversion rate is a share from 0 to 1: found 20. Enter 0.2 for 20 %.",
    help: "As above.",
  },
  {
    code: "scenario/potential",
    when: "`breakEvenRate(20, -60)`",
    message: "Break-even needs a potential of 0 or more: found -60. Correct the potential.",
    help: "`DBREAKEVEN` says the same with the cell's place.",
  },
  {
    code: "file/no-sheet",
    when: "`FileHost.write` to a sheet that it did not list",
    message: "There is no sheet 4711 among the files.",
    help: "Take the id from `sheets()` or from what `add` gives.",
  },
];
