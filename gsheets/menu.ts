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

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Cross-Sell Matrix");
  SpreadsheetApp.getUi().showSidebar(page);
}
