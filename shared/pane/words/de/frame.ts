import type { Words } from "../en";

export const views: Words["views"] = {
  sheets: "Blätter",
  insights: "Einblicke",
  functions: "Funktionen",
  share: "Teilen",
  settings: "Einstellungen",
  help: "Hilfe",
};

export const frame: Words["frame"] = {
  title: "Cross-Sell Matrix",
  navigation: "Ansichten",
  language: "Sprache",
  hostLanguage: (language) => `Wie in der Tabellenkalkulation (${language})`,
};
