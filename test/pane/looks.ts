import type { ViewId } from "../../shared/pane/words/en";

/** The looks that a reader's system may ask for. */
export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** What stands in a view as soon as it shows what it is for. */
export const READY: Readonly<Record<ViewId, string>> = {
  sheets: "#data-title",
  insights: "#asking-who",
  functions: ".functions .example",
  share: "#share-checklist li",
  settings: "#settings-0",
  help: "#about-title",
};
