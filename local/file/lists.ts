import { fixedAddress } from "./address";
import { escapeText } from "./escape";
import { tabName } from "./sheetName";

/** The hidden name by which the sheet of lists is known as ours. */
export const LISTS_NAME = "XS_lists";

/** The longest list that a drop-down holds by itself. */
const LONGEST_LIST = 255;

/**
 * Where drop-downs take their choices from. A short list stands in the drop-down
 * itself. One that is too long for that, or has a choice with a comma, a quotation
 * mark or a blank at its ends, which the drop-down would split or trim, stands in a
 * column of a hidden sheet.
 */
export class ListSheet {
  /** The sheet's own. */
  readonly name: string;
  readonly rows: (string | null)[][] = [];
  private readonly places = new Map<string, string>();

  /** @param others Names that other sheets have. */
  constructor(others: readonly string[]) {
    this.name = tabName("XSELL Lists", others);
  }

  /** The formula of a drop-down with these choices. */
  formula(values: readonly string[]): string {
    const list = values.join(",");
    const plain = values.every((value) => value.trim() === value && !/[",\n\r_]/.test(value));
    if (plain && list.length <= LONGEST_LIST) return `"${list}"`;
    const key = JSON.stringify(values);
    const known = this.places.get(key) ?? this.add(values);
    this.places.set(key, known);
    return known;
  }

  private add(values: readonly string[]): string {
    const column = this.places.size;
    while (this.rows.length < values.length) this.rows.push([]);
    for (const [index, row] of this.rows.entries()) {
      while (row.length < column) row.push(null);
      row[column] = index < values.length ? escapeText(values[index]) : null;
    }
    return fixedAddress(this.name, { row: 0, column, rows: values.length, columns: 1 });
  }
}
