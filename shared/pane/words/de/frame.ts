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
  retry: "Noch einmal versuchen",
  partMissing:
    "Ein Teil des Add-ins ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal; hilft das nicht, schließen und öffnen Sie diesen Bereich.",
  hostLanguage: (language) => `Automatisch (${language})`,
};
