import { findTables } from "../../src/intake/find-tables";
import type { Table } from "../../src/intake/table";
import { atOnce } from "../../src/slices";
import { ownSheet } from "../../shared/templates/own-sheet";
import { templates, type Template } from "../../shared/templates/templates";

/** What the intake finds on the sheet of a template with these rows typed into it. */
function found(template: Template, typed: readonly (readonly string[])[]): Table[] {
  const { name, cells } = ownSheet(template, templates);
  return atOnce(findTables({ name, cells: [...cells, ...typed] }, {}));
}

const [grid] = templates.filter(({ across }) => across);
const tables = templates.filter((one) => one !== grid).map((one) => [one.name, one] as const);

test.each(tables)("%s: the intake knows every column, and no explanation is a row", (_, template) => {
  const { columns, kind } = template;
  const inOrder = columns.map(({ field }, index) => [field, index]);
  const [empty, ...others] = found(template, []);
  expect(others).toEqual([]);
  expect([empty.kind, empty.endRow - empty.headerRow - 1]).toEqual([kind, 0]);
  expect([...empty.fields].sort(([, a], [, b]) => a - b)).toEqual(inOrder);
  const [filled] = found(template, [columns.map(({ example }) => example)]);
  expect([filled.kind, filled.endRow - filled.headerRow - 1]).toEqual([kind, 1]);
});

test("a grid of holdings is a table as soon as a header names an offering, not before", () => {
  expect(found(grid, [])).toEqual([]);
  const { name, cells } = ownSheet(grid, templates);
  const named = cells.map((line) => [...line]);
  named[2][1] = "Managed Email";
  const [table, ...others] = atOnce(findTables({ name, cells: [...named, ["Acme", "Y"]] }, {}));
  expect(others).toEqual([]);
  expect([table.kind, table.columns.map(({ header }) => header)]).toEqual(["holdings", ["Client", "Managed Email"]]); // prettier-ignore
});

// Excel takes no longer list in a drop-down, and shows no comma within a choice.
test.each(templates.map((one) => [one.name, one] as const))(
  "%s: Excel takes its drop-downs",
  (_, template) => {
    const { dropDowns } = ownSheet(template, templates).look;
    for (const { values } of dropDowns) {
      expect(values.join(",").length).toBeLessThan(256);
      expect(values.filter((value) => value.includes(","))).toEqual([]);
    }
  },
);

test("names are chosen only from tables that are made in the same go: others may be laid out otherwise", () => {
  const [lines] = templates;
  const offered = (made: readonly Template[]) =>
    ownSheet(lines, made).look.dropDowns.flatMap(({ from }) => from?.sheet ?? []);
  expect(offered(templates)).toEqual(["Clients", "Offerings"]);
  expect(offered([lines])).toEqual([]);
});
