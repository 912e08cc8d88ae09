import { Fault } from "../../src/fault";
import type { TableKind } from "../../src/intake/table";
import { element } from "./element";
import { words } from "./language";
import { later } from "./later";
import { run, STOPPED } from "./run";
import type { Tools, View } from "./view";

/** Those that most begin with. */
const USUAL: readonly TableKind[] = ["lines", "clients", "offerings"];

/** Empty input tables with headers and drop-downs, for those who have no exports. */
export function templatesCard({ host, look }: Pick<Tools, "host" | "look">): View {
  const { help, kinds, kindUses } = words;
  const boxes = new Map(
    ([...USUAL, "bundles", "managers", "holdings"] as const).map((kind) => [
      kind,
      element("input", { type: "checkbox", value: kind }),
    ]),
  );
  for (const kind of USUAL) (boxes.get(kind) as HTMLInputElement).checked = true;
  const picks = [...boxes].map(([kind, box]) =>
    element(
      "label",
      { class: "tick" },
      box,
      element("span", {}, kinds[kind], element("small", {}, ` ${kindUses[kind]}`)),
    ),
  );
  const button = element("button", { type: "button", class: "plain", id: "templates" }, help.templates);
  const said = element("p", { class: "hint", role: "status", id: "templates-said" });
  const folded = element(
    "details",
    {},
    element("summary", {}, help.templatesTitle),
    element("p", {}, help.templatesText),
    element("div", { role: "group", "aria-label": help.templatesTitle }, ...picks),
    button,
    said,
  );
  const root = element("section", { class: "card", id: "templates-card" }, folded);
  let busy = false;
  async function put(): Promise<void> {
    const wanted = [...boxes].filter(([, { checked }]) => checked).map(([kind]) => kind);
    if (busy || wanted.length === 0) return;
    busy = true;
    said.textContent = help.templatesBusy;
    try {
      const done = await run(later(({ putTemplates }) => putTemplates(host, wanted)));
      if (done !== STOPPED) said.textContent = help.templatesDone(done.ready, done.leftAlone);
      look();
    } catch (error) {
      said.textContent = error instanceof Fault ? error.message : words.failed(String(error));
    } finally {
      busy = false;
    }
  }
  button.addEventListener("click", () => void put());
  let opened = false;
  return {
    root,
    update({ survey }) {
      if (survey === null || opened) return;
      opened = true;
      folded.open = survey.tables.length === 0;
    },
  };
}
