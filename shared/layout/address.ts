/** The letters of a column; 0 is A. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column with these letters; A is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The address of a cell that counts from 0, such as B7. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Where the parts of a sheet came to stand. Rows and columns count from 0. */
export interface Place {
  /** The tab's name. */
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
  /** Summary rows by key. */
  readonly summary: ReadonlyMap<string, number>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A sheet's name in a formula. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

const token = /\{(?:(\w+)!)?([\w.]+)(?:>([\w.]+))?(?:@(\w+)(?::(\w+))?|:(body|above))?\}/g;

/** Stands for the formula's own row while a template is taken apart. */
const OWN_ROW = "\0";

/**
 * Turns a formula template into a formula for any row: it is taken apart once.
 *
 * `{revenue}` is the cell of this row, `{revenue:body}` the whole column, `{revenue:above}`
 * the column down to this row, `{revenue@total}` the cell of a summary row; `{a>b}` runs
 * across, also with `@`; `{revenue@a:b}` runs down from one such row to another; `{this}` is the
 * formula's own column; `{holdings!x:body}` looks at another sheet.
 *
 * @param column Key of the column in which the formula stands.
 */
export function resolver(
  template: string,
  column: string,
  place: Place,
  others: ReadonlyMap<string, Place>,
): (row: number) => string {
  const resolved = template.replace(
    token,
    (
      _all,
      sheet: string | undefined,
      from: string,
      to: string | undefined,
      label: string | undefined,
      lastLabel: string | undefined,
      part: string | undefined,
    ) => {
      const at = sheet === undefined ? place : others.get(sheet);
      if (!at) throw new Error(`no sheet ${String(sheet)} for ${template}`);
      const letters = (key: string): string => {
        const index = at.columns.get(key === "this" ? column : key);
        if (index === undefined) throw new Error(`no column ${key} for ${template}`);
        return `$${columnLetters(index)}`;
      };
      const rowOf = (name: string): number => {
        const found = at.summary.get(name);
        if (found === undefined) throw new Error(`no row ${name} for ${template}`);
        return found;
      };
      const summaryRow = label === undefined ? undefined : rowOf(label);
      const first = summaryRow !== undefined ? `$${summaryRow + 1}` : part ? `$${at.firstRow + 1}` : OWN_ROW;
      const lastRow = lastLabel === undefined ? undefined : `$${rowOf(lastLabel) + 1}`;
      const last =
        lastRow ?? (summaryRow !== undefined ? first : part === "body" ? `$${at.lastRow + 1}` : OWN_ROW);
      const range =
        to !== undefined || part || lastRow
          ? `${letters(from)}${first}:${letters(to ?? from)}${last}`
          : `${letters(from)}${first}`;
      return sheet === undefined ? range : `${quoted(at.sheet)}!${range}`;
    },
  );
  const parts = resolved.split(OWN_ROW);
  return (row) => parts.join(String(row + 1));
}
