/**
 * The functions that Sheets calls by name besides the custom functions: opening and
 * installing, the menu's items, and the sidebar's calls. Each is declared globally in
 * declarations.js and passes its arguments on to server.ts.
 */
export const serverFunctions = [
  "onOpen",
  "onInstall",
  "showSidebar",
  "generateSheets",
  "sidebarSheets",
  "sidebarRead",
  "sidebarBegin",
  "sidebarEnd",
  "sidebarDetails",
  "sidebarReread",
  "sidebarCheck",
  "sidebarAdd",
  "sidebarEnlarge",
  "sidebarKeep",
  "sidebarWriteStart",
  "sidebarWriteRows",
  "sidebarWriteEnd",
  "sidebarRecall",
  "sidebarRemember",
  "sidebarSelect",
  "sidebarSelected",
  "sidebarFormulas",
  "sidebarContents",
  "sidebarAddOwn",
  "sidebarDress",
  "sidebarType",
  "sidebarMarks",
  "sidebarMark",
  "sidebarUnmark",
  "sidebarPart",
] as const;
