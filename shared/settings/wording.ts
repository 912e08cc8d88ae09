import { textSetting, type Setting } from "./setting";

/** What users can word in their own way, as it counts. */
export interface Wording {
  /** What to do with the clients of each class. */
  readonly actions: Readonly<Record<ActionClass, string>>;
  /** Names of the steps of business needs, from step 1 on. */
  readonly steps: readonly string[];
}

export type ActionClass = keyof typeof ourActions;

/** The study's own list of actions is a picture that was not available. */
const ourActions = {
  A: "Close the last gaps first. Review every quarter; keep pricing, package and stack current.",
  B: "Plan the whole stack, with an owner and a quarter. Move old terms to the current package.",
  C: "Raise the margin: current pricing, fewer exceptions. Offer the next step of the stack.",
  D: "Decide: the full stack at current pricing, at the pace of the plan, or a friendly parting.",
} as const;

const ourSteps = [
  "Email and identity",
  "Security",
  "Backup and continuity",
  "Files and storage",
  "Communications",
  "Productivity and collaboration",
  "Business applications",
  "Infrastructure",
] as const;

const LONGEST_ACTION = 250;
const LONGEST_NAME = 40;

function actionSetting(name: ActionClass): Setting {
  return textSetting({
    id: `action ${name}`,
    label: `Action for class ${name}`,
    default: ourActions[name],
    longest: LONGEST_ACTION,
    meaning: "What to do with clients of this class. The default is in our words; write your own.",
  });
}

/** One setting a class. */
export const actionSettings: Readonly<Record<ActionClass, Setting>> = {
  A: actionSetting("A"),
  B: actionSetting("B"),
  C: actionSetting("C"),
  D: actionSetting("D"),
};

/** One setting a step. */
export const stepSettings: readonly Setting[] = ourSteps.map((name, index) =>
  textSetting({
    id: `step ${index + 1}`,
    label: `Step ${index + 1} is called`,
    default: name,
    longest: LONGEST_NAME,
    meaning: "A step of business needs. The name is in our words; write your own.",
  }),
);

/** "step 3 Backup and continuity" */
export function stepText({ steps }: Wording, step: number): string {
  return `step ${step} ${steps[step - 1]}`;
}
