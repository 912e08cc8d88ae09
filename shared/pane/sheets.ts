import { sheetKinds, sheetNames } from "../kinds";
import { element } from "./element";
import type { Actions, View } from "./view";
import { words } from "./language";

/** Which sheets to generate. */
export function sheetPicks(wish: Actions["wish"]): View {
  const boxes = new Map(
    sheetKinds.map((kind) => [kind, element("input", { type: "checkbox", value: sheetNames[kind] })]),
  );
  const picked = (): void => wish({ sheets: sheetKinds.filter((kind) => boxes.get(kind)?.checked) });
  const labels = [...boxes].map(([kind, box]) => {
    const hint = words.sheetHints[kind];
    return element(
      "label",
      { class: "tick" },
      box,
      element("span", {}, sheetNames[kind], hint ? element("small", {}, ` ${hint}`) : null),
    );
  });
  const root = element("fieldset", { id: "sheets", class: "card", onchange: picked });
  root.append(element("legend", {}, words.sheets), ...labels);
  return {
    root,
    update({ wish: { sheets } }) {
      for (const [kind, box] of boxes) box.checked = sheets.includes(kind);
    },
  };
}
