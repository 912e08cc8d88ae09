import { momentOf } from "../appsscript/clock";
import type { MenuEntry } from "../appsscript/desk";
import { frameWorlds } from "../appsscript/frame";
import { appsScript, type AppsScript, type Argument } from "../appsscript/script";
import { mountSidebar } from "../appsscript/sidebar";
import type { Signatures } from "../appsscript/signatures";
import { isDateFormat } from "../appsscript/typed";
import type { Workbook } from "../workbook";
import { readDeclarations, type Declared } from "./declarations";
import { drawMenus } from "./menus";
import type { Side, Stage } from "./side";
import { offerFunctions, type Handed, type Offered } from "./univer/functions";

/** Plays Google Sheets: the built script's menu, its sidebar in a frame, its functions in a bare context. */
export async function playSheets(stage: Stage, workbook: Workbook): Promise<Side> {
  const text = (path: string) => fetch(path).then((answer) => answer.text());
  const parts = ["Code.js", "appsscript.json", "sidebar.html", "german.html", "extras.html"].map(
    (name) => `gsheets/${name}`,
  );
  const [code, manifest, sidebar, german, extras, reference] = await Promise.all(
    [...parts, "reference.json"].map(text),
  );
  const files = { "sidebar.html": sidebar, "german.html": german, "extras.html": extras };
  const script = appsScript({ code, manifest, files }, workbook, {
    worlds: frameWorlds,
    signatures: JSON.parse(reference) as Signatures,
  });
  const run = (name: string) => runFromMenu(stage, script, name);
  script.open("LIMITED");
  drawMenus(stage.commands, script.office.screen.menus, (name) => void run(name));
  report(stage, script);
  const offered = offerFunctions(
    stage.engine,
    readDeclarations(code).map((declared) => sheetsFunction(stage, script, declared)),
  );
  const [generates, opens] = entriesOf(script.office.screen.menus);
  await run(opens);
  stage.notices.show(
    "Google Sheets: the add-on's menu stands above the grid, its sidebar to the right. Its functions go without XSELL. in front: formulas typed for Excel show #NAME? here.",
  );
  return {
    generate: () => run(generates),
    formula: (name, argument) => `=${name}(${argument})`,
    end: () => {
      offered.dispose();
      stage.panel.clear();
      stage.commands.replaceChildren();
    },
  };
}

/** The functions behind the menu's entries, in their order. */
function entriesOf(menus: readonly MenuEntry[]): string[] {
  return menus.flatMap(({ runs, entries = [] }) => [...(runs === null ? [] : [runs]), ...entriesOf(entries)]);
}

/** A menu item: what it throws, Sheets shows in a box. */
async function runFromMenu(stage: Stage, script: AppsScript, name: string): Promise<void> {
  const { screen } = script.office;
  const before = screen.sidebar;
  await stage.engine.calculation.settled();
  try {
    script.menu(name);
  } catch (error) {
    stage.notices.show(error instanceof Error ? error.message : String(error), "trouble");
  }
  report(stage, script);
  if (screen.sidebar && screen.sidebar !== before) openSidebar(stage, script);
}

function openSidebar(stage: Stage, script: AppsScript): void {
  const { sidebar } = script.office.screen;
  if (!sidebar) return;
  const { calculation } = stage.engine;
  const ready = async () => {
    report(stage, script);
    // Between two calls of a run that writes, waiting would have everything calculated each time.
    if (!calculation.isHeld) await calculation.settled();
    calculation.holdOn();
  };
  stage.panel.clear();
  stage.panel.show(sidebar.title);
  mountSidebar(script, sidebar, stage.panel.place, { ready });
}

/** Brings what the script has said, and what it asked for in vain, to the page. */
function report({ notices }: Stage, { office }: AppsScript): void {
  for (const toast of office.screen.toasts.splice(0)) notices.show(toast);
  for (const alert of office.screen.alerts.splice(0)) notices.show(alert, "trouble");
  for (const call of office.unknown.splice(0)) notices.unplayed(`this call of Apps Script: ${call}`);
  office.calls.length = 0;
}

function sheetsFunction({ messages }: Stage, script: AppsScript, declared: Declared): Offered {
  return {
    ...declared,
    call: (given, from) => {
      try {
        const value = script.formula(declared.name, ...given.map((handed) => argumentOf(handed, script)));
        messages.set(from, "");
        return Promise.resolve({ value });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        messages.set(from, message);
        return Promise.resolve({ error: "#ERROR!", message });
      }
    },
  };
}

/** Cells that show dates arrive as dates. */
function argumentOf(handed: Handed | null, { office }: AppsScript): Argument {
  return handed?.cells.map((row, down) =>
    row.map((value, right) =>
      typeof value === "number" && isDateFormat(handed.formats[down][right])
        ? new Date(momentOf(value, office.timeZone))
        : value,
    ),
  );
}
