import { wordsInPage } from "./page-parts";

/** Where the sidebar's page takes up what it is told. */
const PLACE = '<main id="xsell"';

/**
 * Adds the menu. It runs before the user has consented to anything, so it may do no more.
 *
 * In a script bound to one spreadsheet this is a menu of its own; published as an
 * add-on, Sheets puts the same items under Extensions, under the add-on's name.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu("Cross-Sell Matrix")
    .addItem("Generate sheets", "generateSheets")
    .addItem("Open sidebar", "showSidebar")
    .addToUi();
}

/** Sheets does not open a spreadsheet anew for an add-on that was just installed. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar; what Sheets knows of its reader stands in the page, which cannot ask for it. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Cross-Sell Matrix");
  const language = Session.getActiveUserLocale();
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const words = language.startsWith("de") ? wordsInPage() : "";
  const place = `${words}${PLACE} data-language="${language}" data-locale="${locale}"`;
  page.setContent(page.getContent().replace(PLACE, () => place));
  SpreadsheetApp.getUi().showSidebar(page);
}
