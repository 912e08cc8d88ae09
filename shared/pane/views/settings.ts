import type { Cell } from "../../../src/cell";
import { Fault } from "../../../src/fault";
import { decide, readSettings } from "../../settings/decide";
import { settings, type SettingName } from "../../settings/settings";
import { element } from "../element";
import { words } from "../language";
import { run } from "../run";
import { settingField, type SettingField } from "../setting-field";
import type { Tools, View } from "../view";

/** Settings that stand together; what is in no group comes last. */
const groups = {
  classes: ["policy", "core", "mid", "a", "b", "c"],
  potential: ["average", "perSeat", "capture"],
  offers: ["offers", "allSteps", "closeClients", "closeProspects"],
  plan: ["slots", "signed", "won", "dRate", "yearStart"],
} as const satisfies Readonly<Record<string, readonly SettingName[]>>;

/** Every cut, target and rate, as it stands on the Settings sheet or waits for it. */
export function settingsView({ host, wish, show }: Tools): View {
  const names = Object.keys(settings) as SettingName[];
  const said = element("p", { class: "hint", role: "status", id: "settings-said" });
  const fields = new Map<SettingName, SettingField>();
  let stand: ReadonlyMap<string, Cell> = new Map();
  let seen: unknown = null;
  let waiting: Readonly<Record<string, Cell>> = {};

  const draw = (): void => {
    for (const [name, field] of fields) {
      const { id, default: usual } = settings[name];
      field.show((waiting[id] === undefined ? stand.get(id) : waiting[id]) ?? usual);
    }
  };
  async function read(): Promise<void> {
    const found = await run(readSettings(host));
    if (typeof found === "symbol") return;
    stand = found.values;
    place.replaceChildren(...whereabouts(found.sheet?.info.name ?? null, show));
    draw();
    reveal();
  }
  async function set(name: SettingName, value: Cell): Promise<void> {
    const setting = settings[name];
    const label = words.settings.texts[name].label;
    if ((await run(decide(host, setting, value ?? setting.default))) === true) {
      await read();
      said.textContent = words.settings.typed(label);
    } else {
      wish({ settings: { ...waiting, [setting.id]: value } });
      said.textContent = words.settings.waits(label);
    }
  }
  const tell = (error: unknown): void => {
    said.textContent = error instanceof Fault ? error.message : words.failed(String(error));
    reveal();
  };

  for (const name of names) {
    fields.set(
      name,
      settingField(name, (value) => void set(name, value).catch(tell)),
    );
  }
  const grouped = new Set<string>(Object.values(groups).flat());
  const cards: [string, readonly SettingName[]][] = [
    ...(Object.keys(groups) as (keyof typeof groups)[]).map((group): [string, readonly SettingName[]] => [
      words.settings.groups[group],
      groups[group],
    ]),
    [words.settings.groups.others, names.filter((name) => !grouped.has(name))],
  ];
  const place = element("p", { class: "hint" }, words.looking);
  const again = element("input", { type: "checkbox", id: "charts-again", onchange: () => wish({ chartsAgain: again.checked }) }); // prettier-ignore
  const root = element(
    "div",
    { class: "body" },
    element("section", { class: "card", "aria-labelledby": "settings-title" }, element("h2", { id: "settings-title" }, words.settings.title), element("p", {}, words.settings.intro), place, said), // prettier-ignore
  );
  const values = [
    ...cards.map(([title, own], index) => {
      const heading = element("h2", { id: `settings-${index}` }, title);
      const rows = own.flatMap((name) => fields.get(name)?.root ?? []);
      return element("section", { class: "card", "aria-labelledby": heading.id }, heading, ...rows);
    }),
    element("label", { class: "card tick" }, again, element("span", {}, words.settings.chartsAgain)),
  ];
  /** Values come with what the workbook says of them: none is shown first as what it is not. */
  function reveal(): void {
    if (!values[0].isConnected) root.append(...values);
  }
  return {
    root,
    opened: () => void read().catch(tell),
    update(state) {
      waiting = state.wish.settings ?? {};
      again.checked = state.wish.chartsAgain ?? false;
      draw();
      // A run has typed what was waiting, and the sheet may be new.
      if (state.outcome !== null && state.outcome !== seen) void read().catch(tell);
      seen = state.outcome;
    },
  };
}

function whereabouts(sheet: string | null, show: Tools["show"]): (Node | string)[] {
  if (sheet === null) return [words.settings.noSheet];
  const open = element("button", { type: "button", class: "inline", onclick: () => show(sheet, "B1") });
  open.append(sheet);
  return [words.settings.onSheet, " ", open];
}
