import type { Area, Format } from "../../shared/grid";
import { looksFrom } from "../../local/file/looks";
import { runsOf } from "../../local/file/runs";
import type { DefinedName, StoredCell, Workbook, Worksheet } from "../../local/workbook";

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
  readonly properties: Readonly<Record<string, string>>;
}

function imageOfSheet(sheet: Worksheet): SheetImage {
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

/** "General" is what a cell has that nobody formatted. */
function ownLook({ numberFormat, ...look }: Format): Format {
  return numberFormat === undefined || numberFormat === "General" ? look : { ...look, numberFormat };
}

/** Without what has no look of its own below and beside; rows stay of one length. */
function trimmed(formats: Format[][]): Format[][] {
  const own = (look: Format): boolean => Object.keys(look).length > 0;
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
    properties: Object.fromEntries(workbook.properties),
  };
}

/** The same for workbooks that hold the same; how far a sheet's edge was moved does not count, nor who is at work. */
export function fingerprint({ sheets, names, properties }: Image): string {
  const { "XS.lease": _lease, "XS.adding": _adding, XS_adding: _added, ...kept } = properties;
  return JSON.stringify([sheets.map(({ size: _size, ...rest }) => rest), names, kept]);
}

export function sheetIn({ sheets }: Image, name: string): SheetImage | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Makes a workbook what it was. Sheets get new ids. */
export function putBack(workbook: Workbook, image: Image): void {
  const old = workbook.sheets.map(({ id }) => id);
  for (const { name } of workbook.names()) workbook.removeName(name);
  const added = image.sheets.map((one) => {
    const sheet = workbook.add(one.name);
    const { rows, columns } = sheet.size;
    if (one.size.rows > rows) sheet.insertRows(rows, one.size.rows - rows);
    if (one.size.columns > columns) sheet.insertColumns(columns, one.size.columns - columns);
    sheet.write(0, 0, one.cells);
    const looks = looksFrom(one.formats);
    for (const { area, look } of runsOf(looks)) sheet.format(area, looks.looks[look]);
    sheet.visible = one.visible;
    sheet.rules = one.rules;
    sheet.dropDowns = one.dropDowns;
    sheet.notes = one.notes;
    sheet.charts = one.charts;
    sheet.frozen = one.frozen;
    sheet.page = one.page;
    one.widths.forEach((width, column) => width !== null && sheet.setWidth(column, width));
    one.hidden.forEach((hidden, column) => hidden && sheet.setHidden(column, true));
    return sheet;
  });
  workbook.active = added[0];
  for (const id of old) workbook.remove(id);
  for (const { name, sheet, area } of image.names) {
    if (area && added[sheet]) workbook.setName(name, added[sheet].id, area);
  }
  workbook.properties.clear();
  for (const [name, text] of Object.entries(image.properties)) workbook.properties.set(name, text);
}
