/* What declarations.js reaches: every function that Sheets calls by name. */
export { customFunction } from "./customFunction";
export { generateSheets } from "./generate";
export { onInstall, onOpen, showSidebar } from "./menu";
export {
  sidebarAdd,
  sidebarBegin,
  sidebarCheck,
  sidebarDetails,
  sidebarEnd,
  sidebarKeep,
  sidebarRead,
  sidebarRecall,
  sidebarRemember,
  sidebarSelect,
  sidebarSheets,
  sidebarWriteEnd,
  sidebarWriteRows,
  sidebarWriteStart,
} from "./sidebarCalls";
