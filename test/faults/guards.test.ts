import { guards } from "../../local/guide/faults/guards";
import { FileHost } from "../../local/file/host";
import { monthFromText } from "../../src/calendar";
import { planUpgrades } from "../../src/measures/plan";
import { breakEvenRate, dScenario } from "../../src/measures/scenario";
import { quarterOf } from "../../src/quarter";
import { gridOf } from "../excel/grids";
import { inNewFolder } from "../file/folder";
import { testAll } from "./refused";

inNewFolder();

const september = monthFromText("2026-09") as number;

testAll(guards, {
  "quarter/year-start": () => quarterOf(september, 13),
  "plan/policies": () =>
    planUpgrades([], quarterOf(september), new Map(), {
      slotsPerQuarter: -1,
      signedPerQuarter: 1,
      wonPerQuarter: 0,
    }),
  "scenario/rate": () => dScenario([], 20),
  "scenario/potential": () => breakEvenRate(20, -60),
  "file/no-sheet": async () => (await FileHost.open([], "out.xlsx", 46300)).write(gridOf([]), "4711"),
});
