import { synonyms } from "../../src/intake/field";
import type { TableKind } from "../../src/intake/table";
import type { FoundTable, Survey } from "../outcome";
import { element, name } from "./element";
import { telling } from "./fields";
import { icon } from "./icon";
import { cellLink } from "./link";
import { missingList } from "./missing";
import { notice } from "./notice";
import { rebuild } from "./rebuild";
import type { Actions, View } from "./view";
import { words } from "./language";

/** How many other header words are named beside a column. */
const WORDS_SHOWN = 3;

/** Which tables were found and what each was taken for; or what could be read, where there is none. */
export function tableList(show: Actions["show"], choose: (tableId: string) => void): View {
  const root = element("div", { class: "tables" });
  let shown: Survey | null = null;
  return {
    root,
    update({ survey }) {
      if (survey === null || survey === shown) return;
      shown = survey;
      const { tables, copies, refusal } = survey;
      const names = copies.flatMap((copy, index) => [index > 0 ? ", " : "", name(copy)]);
      rebuild(root, [
        refusal === null ? null : notice("warning", [refusal]),
        tables.length === 0 ? null : element("h3", {}, words.tables),
        tables.length === 0
          ? null
          : element("ul", { class: "list" }, ...tables.map((table) => tableRow(table, show, choose))),
        missingList(survey),
        copies.length === 0 ? null : notice("info", [...names, " ", words.copies(copies.length)]),
        refusal === null ? null : expectedTables(),
      ]);
    },
  };
}

function tableRow(table: FoundTable, show: Actions["show"], choose: (tableId: string) => void): HTMLElement {
  const known = table.kind !== null;
  const place = element("span", { class: "place" }, `${words.headerAt} `);
  place.append(cellLink(table.address, table.sheet, table.address, show));
  const line = `${table.kind === null ? words.unrecognised : words.kinds[table.kind]} · ${words.rows(table.rows)}`;
  const button = element(
    "button",
    { type: "button", class: "inline", "data-key": `choose ${table.id}`, onclick: () => choose(table.id) },
    words.chooseColumns,
  );
  return element(
    "li",
    { class: known ? null : "unknown" },
    icon(known ? "sheet" : "warning"),
    element("div", { class: "what" }, element("strong", {}, name(table.id)), element("span", {}, line)),
    place,
    known ? null : element("p", {}, `${words.unrecognisedAdvice} `, button),
  );
}

/** The tables that could be read, with the header words that they are known by. */
function expectedTables(): HTMLElement {
  const kinds = (Object.keys(words.kindUses) as TableKind[]).map((kind) => {
    const columns = telling(kind).map((field) => {
      const others = synonyms[field].filter(
        (word) => word.toLowerCase() !== words.fields[field].toLowerCase(),
      );
      const hint = others.slice(0, WORDS_SHOWN).join(", ");
      return element(
        "li",
        {},
        element("strong", {}, words.fields[field]),
        hint ? ` ${words.expectedWords(hint)}` : "",
      );
    });
    return element(
      "details",
      { "data-key": `expected ${kind}` },
      element("summary", { "data-key": `expected ${kind} summary` }, words.kinds[kind]),
      element("p", {}, words.kindUses[kind]),
      element("ul", { class: "columns" }, ...columns),
    );
  });
  return element("div", { class: "expected" }, element("h3", {}, words.expected), ...kinds);
}
