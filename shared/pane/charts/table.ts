import { element, name } from "../element";
import { words } from "../language";

/** The figures of a chart as a table, folded away; the first column names the rows. */
export function asTable(
  key: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const head = element("tr", {}, ...headers.map((text) => element("th", { scope: "col" }, text)));
  const body = rows.map(([first, ...rest]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name(first)),
      ...rest.map((text) => element("td", {}, text)),
    ),
  );
  return element(
    "details",
    { "data-key": `table ${key}` },
    element("summary", { "data-key": `table ${key} summary` }, words.insights.asTable),
    element("table", { class: "sums figures" }, element("thead", {}, head), element("tbody", {}, ...body)),
  );
}
