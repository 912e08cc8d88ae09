import type { WireHost } from "../wire/host";
import type { Argument } from "../wire/invoke";
import { asksWorkbook } from "../wire/traffic";
import type { Workbook } from "../workbook";
import type { FunctionText } from "./addIn";
import type { RibbonButton } from "./manifest";
import { Pane } from "./pane";
import type { Side, Stage } from "./side";
import { offerFunctions, type Handed, type Offered } from "./univer/functions";

/** Plays Excel on the web: the ribbon's group, the built pane in a frame with the real office.js, the functions. */
export async function playExcel(
  stage: Stage,
  workbook: Workbook,
  pane = new Pane(stage.panel.place, workbook),
): Promise<Side> {
  const { host } = pane;
  pane.open((message) => void receive(stage, host, message));
  const { functions, manifest } = await pane.addIn;
  pane.shown = (visible) => (visible ? stage.panel.show(manifest.name) : stage.panel.hide());
  pane.frame.title = manifest.name;
  const prefix = `${manifest.namespace}.`;
  const offered = offerFunctions(
    stage.engine,
    functions.functions.map((one) => excelFunction(stage, host, prefix, one)),
  );
  const press = async ({ action }: RibbonButton): Promise<void> => {
    if (action === null) stage.panel.show(manifest.name);
    else await host.command(action);
  };
  drawRibbon(stage.commands, manifest.group, manifest.buttons, (button) => void press(button));
  stage.panel.show(manifest.name);
  stage.notices.show(
    `Excel: the add-in's buttons stand above the grid, as on the Home tab, its pane to the right. Its functions begin with ${prefix}: formulas typed for Google Sheets show #NAME? here.`,
  );
  return {
    generate: () => host.command("generateSheets"),
    formula: (name, argument) => `=${prefix}${name}(${argument})`,
    end: () => {
      pane.end();
      offered.dispose();
      stage.panel.clear();
      stage.commands.replaceChildren();
    },
  };
}

/**
 * One message to Excel. What asks for cells waits until they have calculated, but for what
 * a function asks, on which the calculation itself is waiting; so no message waits for another.
 */
async function receive(
  { engine: { calculation }, notices }: Stage,
  host: WireHost,
  message: string,
): Promise<void> {
  if (calculation.isUnderWay && !host.isCalculating && asksWorkbook(message)) await calculation.demanded();
  try {
    host.receive(message);
  } catch (error) {
    notices.show(String(error), "trouble");
  }
  calculation.holdOn();
  for (const { type, member } of host.unknown.splice(0)) notices.unplayed(`Excel's ${type}.${member}`);
}

function excelFunction(
  { messages }: Stage,
  host: WireHost,
  prefix: string,
  { id, name, description, parameters }: FunctionText,
): Offered {
  return {
    name: prefix + name,
    use: description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      use: parameter.description,
      optional: parameter.optional === true,
    })),
    call: async (given, from) => {
      const outcome = await host.call(id, ...given.map(argumentOf));
      messages.set(from, "error" in outcome ? outcome.message : "");
      return outcome;
    },
  };
}

function argumentOf(handed: Handed | null): Argument {
  if (!handed) return null;
  const values = handed.cells;
  return handed.address === null ? { values } : { range: handed.address, values };
}

function drawRibbon(
  place: HTMLElement,
  label: string,
  buttons: readonly RibbonButton[],
  press: (button: RibbonButton) => void,
): void {
  const group = document.createElement("div");
  group.className = "ribbon";
  group.setAttribute("role", "toolbar");
  group.setAttribute("aria-label", `Home tab, ${label}`);
  for (const one of buttons) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = one.tip;
    button.dataset.command = one.action ?? "showPane";
    button.append(Object.assign(new Image(20, 20), { src: one.icon, alt: "" }), one.label);
    button.addEventListener("click", () => press(one));
    group.append(button);
  }
  const caption = Object.assign(document.createElement("span"), { textContent: `Home › ${label}` });
  place.replaceChildren(caption, group);
}
