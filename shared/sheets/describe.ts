import type { Slices } from "../../src/slices";
import type { Described } from "../book";
import type { Context } from "../context";
import type { SheetKind } from "../grid";
import type { planning } from "../planning";
import type { Entries } from "../typed/entries";
import { concentration } from "./concentration";
import { clientHistory } from "./history";
import { holdings } from "./holdings";
import { matrix } from "./matrix";
import { nextOffers } from "./offers";
import { clientPage } from "./page/page";
import { upgradePlan } from "./plan";
import { playbookSheet } from "./playbook";
import { portfolio } from "./portfolio";
import { crossSellPotential } from "./potential";
import { scorecard } from "./scorecard";
import { settingsSheet } from "./settings";
import { summary } from "./summary";

/** What describes a sheet in one go. */
const inOneGo = {
  summary,
  concentration,
  portfolio,
  matrix,
  holdings,
  potential: crossSellPotential,
  plan: upgradePlan,
  playbook: playbookSheet,
  scorecard,
  history: clientHistory,
  settings: settingsSheet,
} as const;

/** Describes a sheet; Problems is described last, by what the others found. */
export function* describe(
  kind: SheetKind,
  context: Context,
  ...more: [upgrades: ReturnType<typeof planning>, entries: Entries]
): Slices<Described> {
  if (kind === "offers") return yield* nextOffers(context);
  if (kind === "page") return yield* clientPage(context, ...more);
  return inOneGo[kind as keyof typeof inOneGo](context, ...more);
}
