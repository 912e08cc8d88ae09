import type { TableKind } from "../../src/intake/table";
import { element } from "./element";
import { words } from "./language";
import { later } from "./later";
import { run, STOPPED } from "./run";
import { toldJob } from "./told-job";
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
  const wanted = (): TableKind[] => [...boxes].filter(([, { checked }]) => checked).map(([kind]) => kind);
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
  const put = async (): Promise<string> => {
    const done = await run(later(({ putTemplates }) => putTemplates(host, wanted())));
    look();
    return done === STOPPED ? "" : help.templatesDone(done.ready, done.leftAlone);
  };
  const act = toldJob(said, help.templatesBusy, put);
  button.addEventListener("click", () => wanted().length > 0 && act());
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
