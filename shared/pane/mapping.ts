import { headerKey, type Field } from "../../src/intake/field";
import type { Mapping } from "../../src/intake/table";
import type { FoundTable } from "../outcome";
import { element, name } from "./element";
import { choiceFor } from "./fields";
import { previewOf } from "./preview";
import { rebuild } from "./rebuild";
import type { Actions, View } from "./view";
import { words } from "./language";

export interface MappingView extends View {
  /** Unfolds the columns of one table and goes there. */
  readonly open: (tableId: string) => void;
}

/** Which column is which field, table by table. */
export function mappingView(wish: Actions["wish"]): MappingView {
  const body = element("div", { class: "maps" }, element("p", { class: "hint" }, words.noTables));
  const root = element("details", { id: "mapping", class: "card fold" });
  root.append(element("summary", {}, element("h2", {}, words.columns)), body);
  let mapping: Mapping = {};
  let shown = "";

  const choose = (table: string, field: Field, header: string): void =>
    wish({ mapping: { ...mapping, [table]: { ...mapping[table], [field]: header } } });
  const forget = (table: string): void => {
    const { [table]: _, ...others } = mapping;
    wish({ mapping: others });
  };

  return {
    root,
    update(state) {
      mapping = state.wish.mapping;
      if (state.survey === null) return;
      const { tables } = state.survey;
      // Selects are made anew only for other tables: one of them may be open at this moment.
      const wanted = JSON.stringify(tables.map(({ id, kind, headers }) => [id, kind, headers]));
      if (wanted !== shown) {
        const parts = tables.map((table) => tablePart(table, choose, () => forget(table.id)));
        const hint = tables.length === 0 ? words.noTables : words.columnsHint;
        rebuild(body, [element("p", { class: "hint" }, hint), ...parts]);
        shown = wanted;
        // Where nothing can be read, this is the way on.
        if (state.survey.refusal !== null && tables.length > 0) root.open = true;
      }
      for (const table of tables) refresh(body, table, mapping[table.id] !== undefined);
    },
    open(tableId) {
      root.open = true;
      const part = [...body.querySelectorAll<HTMLElement>("section")].find(
        (one) => one.dataset.table === tableId,
      );
      part?.querySelector("select")?.focus();
    },
  };
}

/** Numbers the previews: an id that a select points at can hold no table's name. */
let previews = 0;

function tablePart(
  table: FoundTable,
  choose: (table: string, field: Field, header: string) => void,
  forget: () => void,
): HTMLElement {
  const { first, more } = choiceFor(table.kind);
  const pair = (field: Field): HTMLElement => {
    const select = element("select", {
      "data-table": table.id,
      "data-field": field,
      "data-key": `${table.id} ${field}`,
    });
    select.append(...headerOptions(table));
    const preview = element("small", { class: "preview", id: `preview-${++previews}` });
    select.setAttribute("aria-describedby", preview.id);
    select.addEventListener("change", () => {
      preview.textContent = previewOf(table, field, select.value);
      choose(table.id, field, select.value);
    });
    return element(
      "label",
      { class: "pair" },
      element("span", {}, words.fields[field]),
      element("span", { class: "pick" }, select),
      preview,
    );
  };
  const kind = table.kind === null ? words.unrecognised : words.kinds[table.kind];
  const reset = element("button", { type: "button", class: "inline", "data-key": `${table.id} automatic` });
  reset.append(words.automatic);
  reset.addEventListener("click", () => {
    // The button goes once there is nothing left to undo.
    reset.closest("section")?.querySelector("select")?.focus();
    forget();
  });
  const rest =
    more.length === 0
      ? null
      : element(
          "details",
          { "data-key": `${table.id} more` },
          element("summary", { "data-key": `${table.id} more summary` }, words.more(more.length)),
          ...more.map(pair),
        );
  return element(
    "section",
    { "data-table": table.id },
    element("h3", {}, name(table.id), " ", element("small", {}, kind)),
    ...first.map(pair),
    rest,
    reset,
  );
}

/** "(none)" and each header once. */
function headerOptions({ headers }: FoundTable): HTMLOptionElement[] {
  const once = new Map(headers.map((header) => [headerKey(header), header]));
  return [
    element("option", { value: "" }, words.none),
    ...[...once.values()].map((header) => element("option", { value: header }, header)),
  ];
}

function refresh(body: HTMLElement, table: FoundTable, chosen: boolean): void {
  const part = [...body.querySelectorAll<HTMLElement>("section")].find(
    (one) => one.dataset.table === table.id,
  );
  for (const select of part?.querySelectorAll("select") ?? []) {
    const header = table.fields[select.dataset.field as Field] ?? "";
    const key = headerKey(header);
    select.value =
      [...select.options].find(({ value }) => value !== "" && headerKey(value) === key)?.value ?? "";
    const preview = select.closest(".pair")?.querySelector(".preview");
    if (preview) preview.textContent = previewOf(table, select.dataset.field as Field, select.value);
  }
  const reset = part?.querySelector<HTMLElement>("button.inline");
  if (reset) reset.hidden = !chosen;
}
