/* What declarations.js reaches: every function that Sheets calls by name. */
export { customFunction } from "./customFunction";
export { generateSheets } from "./generate";
export { onInstall, onOpen, showSidebar } from "./menu";
export {
  sidebarAdd,
  sidebarBegin,
  sidebarCheck,
  sidebarContents,
  sidebarDetails,
  sidebarDress,
  sidebarEnd,
  sidebarFormulas,
  sidebarEnlarge,
  sidebarKeep,
  sidebarMark,
  sidebarMarks,
  sidebarPart,
  sidebarRead,
  sidebarRecall,
  sidebarRemember,
  sidebarReread,
  sidebarSelect,
  sidebarSelected,
  sidebarSheets,
  sidebarAddOwn,
  sidebarType,
  sidebarUnmark,
  sidebarWriteEnd,
  sidebarWriteRows,
  sidebarWriteStart,
} from "./sidebarCalls";
