import type { Cell } from "../../src/cell";
import type { Setting } from "../settings/setting";
import { settings, type SettingName } from "../settings/settings";
import { element } from "./element";
import { words } from "./language";
import { fieldText, fieldValue } from "./settings-input";

export interface SettingField {
  readonly root: HTMLElement;
  show(value: Cell): void;
}

/**
 * One setting: its name, what it does, its value, and the way back to the default.
 *
 * @param set Takes a valid value, or null for the default.
 */
export function settingField(name: SettingName, set: (value: Cell) => void): SettingField {
  const setting: Setting = settings[name];
  const { label, meaning } = words.settings.texts[name];
  const id = `setting-${name}`;
  const [note, wrong] = [`${id}-note`, `${id}-wrong`];
  const control = controlFor(setting, { id, "aria-describedby": `${note} ${wrong}` });
  const complaint = element("p", { class: "wrong", id: wrong, "aria-live": "polite" });
  const usual = element("button", { type: "button", class: "inline", "data-key": `${id}-default` });
  usual.append(words.settings.useDefault(shown(setting, setting.default)));
  const complain = (text: string): void => {
    complaint.textContent = text;
    if (text === "") control.removeAttribute("aria-invalid");
    else control.setAttribute("aria-invalid", "true");
  };
  control.addEventListener("change", () => {
    const value = fieldValue(setting, control.value);
    complain(value === undefined ? words.settings.needs(setting) : "");
    if (value !== undefined) set(value);
  });
  usual.addEventListener("click", () => {
    complain("");
    // The button goes with what it undoes.
    control.focus();
    set(null);
  });
  const unit = setting.look === "share" && !setting.choices ? element("span", { "aria-hidden": "true" }, "%") : null; // prettier-ignore
  const holder = element("span", { class: setting.choices ? "pick" : "amount" }, control, unit);
  const root = element("div", { class: "setting" });
  root.append(
    element("label", { for: id }, label),
    holder,
    element("p", { class: "hint", id: note }, meaning),
    complaint,
    usual,
  );
  return {
    root,
    show(value) {
      const counts = setting.read(value) ?? setting.default;
      usual.hidden = counts === setting.default;
      // What was typed and refused stays, beside the reason.
      if (complaint.textContent !== "") return;
      control.value = fieldText(setting, counts);
    },
  };
}

function controlFor(
  setting: Setting,
  names: Readonly<Record<string, string>>,
): HTMLInputElement | HTMLSelectElement {
  // prettier-ignore
  if (!setting.choices) {
    const typed = { type: "text", autocomplete: "off", inputmode: setting.default === "off" ? "text" : "decimal" };
    return element("input", { ...typed, ...names });
  }
  const options = setting.choices.map((value) => element("option", { value }, words.settings.choice(value)));
  return element("select", names, ...options);
}

function shown(setting: Setting, value: Cell): string {
  if (setting.choices) return words.settings.choice(String(value));
  return `${fieldText(setting, value)}${setting.look === "share" && typeof value === "number" ? " %" : ""}`;
}
