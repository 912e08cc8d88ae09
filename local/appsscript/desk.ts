import type { Workbook } from "../workbook";
import type { Realm } from "./realm";
import type { Signatures } from "./signatures";

export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** A call of a service; `sheet` is the tab that it works on. */
export interface Call {
  /** Such as Spreadsheet.Range. */
  readonly service: string;
  readonly method: string;
  readonly sheet: string | null;
  readonly given: readonly unknown[];
}

/** A menu as the user sees it. */
export interface MenuEntry {
  readonly caption: string;
  /** The function to run; null for a separator or a submenu. */
  readonly runs: string | null;
  readonly entries?: readonly MenuEntry[];
}

/** What the script has put in front of the user. */
export interface Screen {
  readonly menus: MenuEntry[];
  sidebar: { title: string; html: string } | null;
  readonly toasts: string[];
  readonly alerts: string[];
  readonly logs: string[];
}

/** What stays between one run of the script and the next: the spreadsheet and everything around it. */
export interface Office {
  readonly workbook: Workbook;
  readonly signatures: Signatures;
  readonly scopes: ReadonlySet<string>;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  /** The user's, such as en. */
  readonly language: string;
  /** The spreadsheet's, such as en_US. */
  readonly locale: string;
  /** Files of the project other than the code, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether a plain-text cell takes off an apostrophe that text was typed with. */
  readonly apostropheInText: "dropped" | "kept";
  readonly screen: Screen;
  readonly calls: Call[];
  /** Calls that Apps Script does not know, or that are not played here. */
  readonly unknown: string[];
  /** Runs before a call takes effect; may throw, as Sheets does now and then. */
  before: (call: Call) => void;
  /** Runs when a call has taken effect. */
  after: (call: Call) => void;
  /** The number that a script knows a sheet by. */
  readonly sheetNumbers: Map<string, number>;
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  /** What is protected, and whether the one who runs the script may edit it all the same. */
  readonly protections: {
    readonly sheet: string;
    readonly type: "SHEET" | "RANGE";
    readonly mayEdit: boolean;
  }[];
  /** The time on Google's clocks, in milliseconds. */
  now: () => number;
  /** Who holds which lock. */
  readonly locks: Map<string, unknown>;
}

/** One run of the script. */
export interface Desk {
  readonly office: Office;
  readonly realm: Realm;
  readonly auth: AuthMode;
}

/** Methods of a played object. One that answers nothing gives itself, for chaining, when its class says so. */
export type Methods = Readonly<Record<string, (...given: never[]) => unknown>>;
