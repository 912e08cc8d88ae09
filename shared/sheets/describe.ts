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

/** What describes each sheet; Problems is described last, by what the others found. */
export const describe = {
  summary,
  concentration,
  portfolio,
  matrix,
  holdings,
  potential: crossSellPotential,
  offers: nextOffers,
  plan: upgradePlan,
  playbook: playbookSheet,
  scorecard,
  page: clientPage,
  history: clientHistory,
  settings: settingsSheet,
} as const;
