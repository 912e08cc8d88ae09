import type { Setting } from "../../../settings/setting";
import { settings as all, type SettingName } from "../../../settings/settings";

/** What can be decided: in the words of the Settings sheet. */
export const settings = {
  title: "Settings",
  intro: "What is decided here holds for the next time that sheets are generated.",
  onSheet: "They stand on the sheet",
  noSheet:
    "There is no Settings sheet yet: what you decide waits here, and is typed into it when you generate.",
  typed: (label: string) => `${label}: typed into the Settings sheet. Generate to let it count.`,
  waits: (label: string) => `${label}: kept for the next time that you generate.`,
  useDefault: (value: string) => `Back to the default, ${value}`,
  choice: (value: string) => value,
  needs: ({ needs }: Setting) => `Not taken: enter ${needs}.`,
  chartsAgain: "When I generate next, draw the charts again that I have deleted",
  groups: {
    classes: "Classes",
    potential: "Potential",
    offers: "Next offers",
    plan: "Upgrade plan",
    others: "More",
  },
  texts: Object.fromEntries(
    Object.entries(all).map(([name, { label, meaning }]) => [name, { label, meaning }]),
  ) as Readonly<Record<SettingName, { readonly label: string; readonly meaning: string }>>,
};
