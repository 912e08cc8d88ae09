import { play } from "./checked";
import { formatDate } from "./clock";
import type { Desk, Methods } from "./desk";
import { playRuleBuilder } from "./rule";
import { playSheet } from "./sheet";
import { playSpreadsheet } from "./spreadsheet";
import { playLocks, playProperties } from "./stores";
import { playHtml, playUi } from "./ui";
import { playValidationBuilder } from "./validation";

/** Everything that a script finds beside the language. A service that is not played fails when it is used. */
export function globalsOf(desk: Desk): Record<string, object> {
  const { globals, classes } = desk.office.signatures;
  const served = Object.entries(globals)
    .filter(([, service]) => Object.hasOwn(classes, service))
    .map(([name, service]): [string, object] => [name, play(desk, service, {})]);
  return {
    ...Object.fromEntries(served),
    SpreadsheetApp: playApp(desk),
    PropertiesService: playProperties(desk),
    LockService: playLocks(desk),
    HtmlService: playHtml(desk),
    Session: play(desk, "Base.Session", {
      getScriptTimeZone: () => desk.office.scriptTimeZone,
      getActiveUserLocale: () => desk.office.language,
    }),
    Utilities: play(desk, "Utilities.Utilities", {
      formatDate: (date: Date, timeZone: string, pattern: string) =>
        formatDate(date.getTime(), timeZone, pattern),
      getUuid: () => crypto.randomUUID(),
      sleep: () => undefined,
    }),
    Logger: play(desk, "Base.Logger", { log: logger(desk) }),
    console: play(desk, "Base.console", {
      log: logger(desk),
      info: logger(desk),
      warn: logger(desk),
      error: logger(desk),
    }),
  };
}

function playApp(desk: Desk): object {
  const open = () => playSpreadsheet(desk);
  const methods: Methods = {
    getActiveSpreadsheet: open,
    getActive: open,
    getActiveSheet: () => playSheet(desk, desk.office.workbook.active),
    getUi: () => playUi(desk),
    flush: () => undefined,
    newConditionalFormatRule: () => playRuleBuilder(desk),
    newDataValidation: () => playValidationBuilder(desk),
  };
  return play(desk, "Spreadsheet.SpreadsheetApp", methods);
}

function logger(desk: Desk): (...given: unknown[]) => void {
  return (...given) => {
    desk.office.screen.logs.push(given.map(String).join(" "));
  };
}
