import type { ViewId } from "../../shared/pane/words/en";

/** Or a colour half-way from one look to the next is judged. */
const still = { reducedMotion: "reduce" } as const;

/** The looks that a reader's system may ask for. */
export const LOOKS = {
  light: { ...still, colorScheme: "light", forcedColors: "none" },
  dark: { ...still, colorScheme: "dark", forcedColors: "none" },
  contrast: { ...still, colorScheme: "dark", forcedColors: "active" },
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
