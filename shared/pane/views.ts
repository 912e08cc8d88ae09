import type { Icon } from "./icon";
import { lateView } from "./late-view";
import type { Tools, View } from "./view";
import { insightsView } from "./views/insights";
import { settingsView } from "./views/settings";
import { sheetsView } from "./views/sheets";
import type { ViewId } from "./words/en";

/** A view of the pane, built when it is first opened. Its name stands in `words.views`. */
export interface Listed {
  readonly id: ViewId;
  readonly icon: Icon;
  /** Its tab shows the icon alone; the name is a tip. */
  readonly quiet?: true;
  readonly build: (tools: Tools) => View;
}

/** All views, in the order of their tabs; the pane begins with the first. */
export const views: readonly Listed[] = [
  { id: "sheets", icon: "sheet", build: sheetsView },
  { id: "insights", icon: "insights", build: insightsView },
  { id: "functions", icon: "functions", build: lateView((all) => all.functionsView) },
  { id: "share", icon: "share", build: lateView((all) => all.shareView) },
  { id: "settings", icon: "settings", quiet: true, build: settingsView },
  { id: "help", icon: "help", quiet: true, build: lateView((all) => all.helpView) },
];
