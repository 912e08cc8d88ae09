import type { SettingEntry } from "./protocol";

/** What Excel on the web tells a frame about itself when office.js starts. */

/** Excel's number among the Office applications on the web. */
const EXCEL_WEB_APP = 16;

/** Requirement sets that we play, by name; ExcelApi may be set lower to play an older Excel. */
const REQUIREMENTS = {
  AddInCommands: "1.3",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  Settings: "1.1",
};

/** 1 says that pane and functions share one runtime, 2 that there are custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

const CONTROL = "control";
export const CONVERSATION = "conversation";

/** The frame's `name`, by which office.js knows that it runs in Excel on the web. */
export function frameName(origin: string): string {
  return JSON.stringify({
    baseFrameName: "frame",
    hostInfo: `Excel$Web$16.01$en-US$$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${origin}`,
  });
}

export function appContext(excelApi: string, settings: readonly SettingEntry[]): unknown {
  return {
    _id: CONTROL,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.01",
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: "workbook.xlsx",
    _clientMode: 1,
    _settings: settings,
    _reason: "DocumentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: CONVERSATION,
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, ...REQUIREMENTS }),
    _hostFullVersion: "16.0.0.0",
  };
}
