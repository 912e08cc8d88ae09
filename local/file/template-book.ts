import type { Cell } from "../../src/cell";
import { ownSheet } from "../../shared/templates/own-sheet";
import { templates } from "../../shared/templates/templates";
import type { Drawn } from "./drawn";
import { looksOf } from "./looks";
import { render } from "./render";

/**
 * The input tables as the bytes of one .xlsx file: the sheets that the pane makes, with their drop-downs.
 *
 * @param made The day that the file says it was made on.
 */
export function templateBook(made: Date): Promise<Uint8Array> {
  const sheets = templates.map((template): Drawn => {
    const { name, cells, look } = ownSheet(template, templates);
    const { rows, columns, dropDowns, widths, hiddenColumns, freeze } = look;
    const blank = Array.from({ length: rows - cells.length }, () => new Array<Cell>(columns).fill(null));
    const all = [...cells, ...blank];
    return {
      name,
      hidden: false,
      cells: all,
      looks: looksOf({ cells: all, formats: look.formats }),
      rules: [],
      dropDowns,
      widths,
      hiddenColumns,
      freeze,
      page: { landscape: true, fitWide: 1 },
      charts: [],
      comments: [],
    };
  });
  return render(sheets, [], 0, { title: "Input tables", made });
}
