/** The views' names, as short as a tab's. */
export const views = {
  sheets: "Sheets",
  insights: "Insights",
  functions: "Functions",
  share: "Share",
  settings: "Settings",
  help: "Help",
};

/** What stands around the views, and the languages by their own names. */
export const frame = {
  title: "Cross-Sell Matrix",
  navigation: "Views",
  language: "Language",
  retry: "Try again",
  partMissing:
    "A part of the add-in did not load. Check the connection, then try again; if it stays away, close the pane and open it again.",
  hostLanguage: (language: string) => `Automatic (${language})`,
};
