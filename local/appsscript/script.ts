import type { Cell } from "../../src/cell";
import type { Workbook } from "../workbook";
import { carry } from "./boundary";
import type { AuthMode, Desk, Office } from "./desk";
import { globalsOf } from "./globals";
import { realmOf, translate, type Realm } from "./realm";
import type { World, Worlds } from "./world";

export interface Project {
  readonly code: string;
  /** The text of appsscript.json. */
  readonly manifest: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Where the script runs, Google's reference that it is held against, and what kind of spreadsheet it meets. */
export interface Setting
  extends
    Pick<Office, "signatures">,
    Partial<Pick<Office, "timeZone" | "scriptTimeZone" | "language" | "locale" | "apostropheInText">> {
  readonly worlds: Worlds;
}

/** A value that a cell hands to a custom function; a Date is a cell that shows a date. */
export type Argument = Cell | Date | undefined | readonly (readonly (Cell | Date)[])[];

/** A built script, bound to a workbook. Every call is a run of its own: nothing stays but the workbook. */
export interface AppsScript {
  readonly office: Office;
  /** Opens the spreadsheet: runs `onOpen`. */
  open(mode: AuthMode): void;
  /** Runs a function as a menu does. */
  menu(name: string): void;
  /** Calls a custom function as a cell does: one cell is a scalar, a range is rows, blanks are "". */
  formula(name: string, ...given: Argument[]): unknown;
  /** Calls a function as a page does. */
  fromPage(name: string, ...given: unknown[]): unknown;
}

export function appsScript(project: Project, workbook: Workbook, setting: Setting): AppsScript {
  const office = officeOf(project, workbook, setting);
  const freshWorld = setting.worlds(project.code);
  const run = (auth: AuthMode, name: string, given: (realm: Realm) => unknown[]): unknown => {
    const world = freshWorld();
    const realm = realmOf(world.global);
    const desk: Desk = { office, realm, auth };
    try {
      Object.assign(world.global, globalsOf(desk));
      realm.Date.now = () => office.now();
      world.run();
      return functionOf(world, name)(...given(realm));
    } finally {
      world.end();
      // Locks end with the run that holds them.
      for (const [lock, holder] of office.locks) if (holder === desk) office.locks.delete(lock);
    }
  };
  return {
    office,
    open: (mode) => void run(mode, "onOpen", (realm) => [translate(realm, { authMode: mode }, () => false)]),
    menu: (name) => void run("FULL", name, () => []),
    formula: (name, ...given) =>
      run("CUSTOM_FUNCTION", name, (realm) =>
        given.map((value) => translate(realm, asArgument(value), () => false)),
      ),
    fromPage: (name, ...given) => {
      if (name.endsWith("_")) throw new Error(`${name} is private.`);
      return carry(
        run("FULL", name, (realm) => given.map((value) => translate(realm, carry(value), () => false))) ??
          null,
      );
    },
  };
}

function functionOf({ global }: World, name: string): (...given: unknown[]) => unknown {
  const found = global[name];
  if (typeof found !== "function") throw new Error(`Script function not found: ${name}`);
  return found as (...given: unknown[]) => unknown;
}

function asArgument(value: Argument): unknown {
  if (!Array.isArray(value)) return value ?? "";
  const rows = (value as readonly (readonly (Cell | Date)[])[]).map((row) => row.map((cell) => cell ?? ""));
  return rows.length === 1 && rows[0].length === 1 ? rows[0][0] : rows;
}

function officeOf({ manifest, files = {} }: Project, workbook: Workbook, setting: Setting): Office {
  const { oauthScopes = [], timeZone = "Etc/UTC" } = JSON.parse(manifest) as {
    oauthScopes?: string[];
    timeZone?: string;
  };
  return {
    workbook,
    signatures: setting.signatures,
    scopes: new Set(oauthScopes),
    timeZone: setting.timeZone ?? timeZone,
    scriptTimeZone: setting.scriptTimeZone ?? timeZone,
    language: setting.language ?? "en",
    locale: setting.locale ?? "en_US",
    files,
    apostropheInText: setting.apostropheInText ?? "dropped",
    screen: { menus: [], sidebar: null, toasts: [], alerts: [], logs: [] },
    calls: [],
    unknown: [],
    before: () => undefined,
    after: () => undefined,
    sheetNumbers: new Map(),
    userProperties: new Map(),
    scriptProperties: new Map(),
    protections: [],
    now: () => Date.now(),
    locks: new Map(),
  };
}
