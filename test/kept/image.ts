import type { Area, Format } from "../../shared/grid";
import { looksFrom } from "../../local/file/looks";
import { runsOf } from "../../local/file/runs";
import { MemorySheet } from "../../local/memory/sheet";
import type { DefinedName, NamedFormula, StoredCell, Workbook, Worksheet } from "../../local/workbook";

/** All that a sheet holds. */
interface SheetImage {
  readonly name: string;
  readonly visible: boolean;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly cells: readonly (readonly StoredCell[])[];
  readonly formats: readonly (readonly Format[])[];
  readonly rules: Worksheet["rules"];
  readonly dropDowns: Worksheet["dropDowns"];
  readonly notes: Worksheet["notes"];
  readonly charts: Worksheet["charts"];
  readonly frozen: Worksheet["frozen"];
  readonly page: Worksheet["page"];
  readonly widths: readonly (number | null)[];
  readonly hidden: readonly boolean[];
}

/** All that a workbook holds, as plain data. */
export interface Image {
  readonly sheets: readonly SheetImage[];
  /** Names with the place of their sheet in tab order. */
  readonly names: readonly (Omit<DefinedName, "sheet"> & { readonly sheet: number })[];
  readonly formulas: readonly NamedFormula[];
  readonly properties: Readonly<Record<string, string>>;
}

/** The last image of a sheet, and what the sheet was made of then: of a sheet that nobody touched there is no other. */
const known = new WeakMap<Worksheet, { readonly made: readonly unknown[]; readonly image: SheetImage }>();

function imageOfSheet(sheet: Worksheet): SheetImage {
  const last = known.get(sheet);
  const made = sheet instanceof MemorySheet ? madeOf(sheet) : null;
  if (last && made?.every((one, index) => one === last.made[index])) return last.image;
  const now = look(sheet);
  const image = last && whole(last.image) === whole(now) ? last.image : now;
  if (made) known.set(sheet, { made, image });
  return image;
}

/** Equal only if the sheet is: whatever is changed here is a new object or another number. */
function madeOf({ size, ...sheet }: MemorySheet): unknown[] {
  const { name, visible, rules, dropDowns, notes, charts, frozen, page, changes } = sheet;
  return [name, visible, rules, dropDowns, notes, charts, frozen, page, changes, size.rows, size.columns];
}

function look(sheet: Worksheet): SheetImage {
  const upTo = (used: Area | null): Area => ({
    row: 0,
    column: 0,
    rows: used ? used.row + used.rows : 0,
    columns: used ? used.column + used.columns : 0,
  });
  const filled = upTo(sheet.used(true));
  const each = Array.from({ length: filled.columns }, (_, column) => column);
  return {
    name: sheet.name,
    visible: sheet.visible,
    size: { ...sheet.size },
    cells: sheet.read(filled),
    formats: trimmed(sheet.formats(upTo(sheet.used(false))).map((row) => row.map(ownLook))),
    rules: sheet.rules,
    dropDowns: sheet.dropDowns,
    notes: sheet.notes,
    charts: sheet.charts,
    frozen: { ...sheet.frozen },
    page: { ...sheet.page },
    widths: each.map((column) => sheet.width(column) ?? null),
    hidden: each.map((column) => sheet.isHidden(column)),
  };
}

const prints = new WeakMap<SheetImage, string>();

/** The same for sheets that hold the same; how far the edge was moved does not count. */
export function printOf(image: SheetImage): string {
  const found = prints.get(image);
  if (found !== undefined) return found;
  const { size: _size, ...rest } = image;
  const print = JSON.stringify(rest);
  prints.set(image, print);
  return print;
}

const numbers = new Map<string, number>();

/** Short for a long print, so that thousands of workbooks can be told apart without being written out. */
function numberOf(print: string): number {
  const number = numbers.get(print) ?? numbers.size;
  numbers.set(print, number);
  return number;
}

const whole = (image: SheetImage): string => `${image.size.rows}×${image.size.columns} ${printOf(image)}`;

/** "General" is what a cell has that nobody formatted. */
function ownLook(look: Format): Format {
  const { numberFormat, ...rest } = look;
  return numberFormat === "General" ? rest : look;
}

/** Without what has no look of its own below and beside; rows stay of one length. */
function trimmed(formats: Format[][]): Format[][] {
  const own = (look: Format): boolean => {
    for (const _ in look) return true;
    return false;
  };
  const rows = formats.findLastIndex((row) => row.some(own)) + 1;
  const columns = formats.reduce((most, row) => Math.max(most, row.findLastIndex(own) + 1), 0);
  return formats.slice(0, rows).map((row) => row.slice(0, columns));
}

export function imageOf(workbook: Workbook): Image {
  return {
    sheets: workbook.sheets.map(imageOfSheet),
    names: [...workbook.names()]
      .map(({ name, sheet, area }) => ({
        name,
        area,
        sheet: workbook.sheets.findIndex(({ id }) => id === sheet),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    formulas: [...workbook.namedFormulas()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    properties: Object.fromEntries(workbook.properties),
  };
}

/** The same for workbooks that hold the same; nor does it count who is at work. */
export function fingerprint({ sheets, names, formulas, properties }: Image): string {
  const { "XS.lease": _lease, "XS.adding": _adding, XS_adding: _added, ...kept } = properties;
  return [...sheets.map((sheet) => numberOf(printOf(sheet))), JSON.stringify([names, formulas, kept])].join(
    " ",
  );
}

export function sheetIn({ sheets }: Image, name: string): SheetImage | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Makes a workbook what it was. Sheets that changed get new ids. */
export function putBack(workbook: Workbook, image: Image): void {
  const old = [...workbook.sheets];
  for (const { name } of [...workbook.names(), ...workbook.namedFormulas()]) workbook.removeName(name);
  const sheets = image.sheets.map(
    (one) => old.find((sheet) => imageOfSheet(sheet) === one) ?? made(workbook, one),
  );
  workbook.active = sheets[0];
  for (const sheet of old) if (!sheets.includes(sheet)) workbook.remove(sheet.id);
  sheets.forEach(({ id }, position) => workbook.move(id, position));
  for (const { name, sheet, area } of image.names) {
    if (area && sheets[sheet]) workbook.setName(name, sheets[sheet].id, area);
  }
  for (const { name, formula } of image.formulas) workbook.nameFormula(name, formula);
  workbook.properties.clear();
  for (const [name, text] of Object.entries(image.properties)) workbook.properties.set(name, text);
}

function made(workbook: Workbook, image: SheetImage): Worksheet {
  const sheet = workbook.add(image.name);
  const { rows, columns } = sheet.size;
  if (image.size.rows > rows) sheet.insertRows(rows, image.size.rows - rows);
  if (image.size.columns > columns) sheet.insertColumns(columns, image.size.columns - columns);
  sheet.write(0, 0, image.cells);
  const looks = looksFrom(image.formats);
  for (const { area, look } of runsOf(looks)) sheet.format(area, looks.looks[look]);
  sheet.visible = image.visible;
  sheet.rules = image.rules;
  sheet.dropDowns = image.dropDowns;
  sheet.notes = image.notes;
  sheet.charts = image.charts;
  sheet.frozen = image.frozen;
  sheet.page = image.page;
  image.widths.forEach((width, column) => width !== null && sheet.setWidth(column, width));
  image.hidden.forEach((hidden, column) => hidden && sheet.setHidden(column, true));
  known.set(sheet, { made: [], image });
  return sheet;
}
