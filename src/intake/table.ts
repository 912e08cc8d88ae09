import { isBlank, type Cell } from "../cell";
import { fieldByHeader, headerKey, type Field } from "./field";

/** The cells of one sheet or file, from its first cell. */
export interface Source {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

export type TableKind = "lines" | "clients" | "offerings" | "holdings";

/** One table as found in a source. Rows and columns count from 0 in the source. */
export interface Table {
  /** The source's name, with a number behind it from its second table on. */
  readonly id: string;
  readonly source: Source;
  /** null when the headers do not say what it is. */
  readonly kind: TableKind | null;
  readonly headerRow: number;
  readonly endRow: number;
  readonly columns: readonly { readonly index: number; readonly header: string }[];
  readonly fields: ReadonlyMap<Field, number>;
  /** Rows inside the table that repeat its header, as exports by page do. */
  readonly repeated: ReadonlySet<number>;
}

/** The user's own choice of columns: table id, or "*" for all → field → header, "" for none. */
export type Mapping = Readonly<Record<string, Readonly<Partial<Record<Field, string>>>>>;

const clientOnly: readonly Field[] = [
  "accountManager",
  "segment",
  "seats",
  "inProfile",
  "clientSince",
  "leftOn",
  "contractEnd",
  "pricingCurrent",
  "package",
  "earlyTerminations",
  "serviceHours",
  "averageDiscount",
  "itBudget",
  "mrr",
  "project",
  "tm",
  "resale",
];
const offeringOnly: readonly Field[] = [
  "alsoKnownAs",
  "step",
  "stream",
  "inStack",
  "listPrice",
  "marginShare",
  "replaces",
  "infrastructure",
  "cloud",
  "launched",
  "segments",
  "link",
];

/** Fields that describe a client; a table with one of them is more than a list of holdings. */
export function describesClients(fields: ReadonlyMap<Field, number>): boolean {
  return clientOnly.some((field) => fields.has(field));
}

function kindOf(fields: ReadonlyMap<Field, number>): TableKind | null {
  const who = fields.has("client") || fields.has("clientId");
  if (who && fields.has("date") && fields.has("revenue")) return "lines";
  if (who) {
    const more =
      describesClients(fields) || fields.has("revenue") || (fields.has("client") && fields.has("clientId"));
    return more ? "clients" : "holdings";
  }
  return fields.has("offering") && offeringOnly.some((field) => fields.has(field)) ? "offerings" : null;
}

/**
 * Which column is which field. The user's choice comes first; then each field takes
 * the column whose header its list of words names first.
 */
export function mapColumns(
  columns: Table["columns"],
  chosen: Readonly<Partial<Record<Field, string>>>,
): Map<Field, number> {
  const fields = new Map<Field, number>();
  const ranks = new Map<Field, number>();
  const taken = new Set<number>();
  for (const field of Object.keys(chosen) as Field[]) {
    const wanted = headerKey(chosen[field] ?? "");
    const column = wanted === "" ? undefined : columns.find(({ header }) => headerKey(header) === wanted);
    if (!column && wanted !== "") continue;
    ranks.set(field, -1);
    if (column) {
      fields.set(field, column.index);
      taken.add(column.index);
    }
  }
  for (const { index, header } of columns) {
    const known = fieldByHeader.get(headerKey(header));
    if (!known || taken.has(index)) continue;
    const best = ranks.get(known.field);
    if (best !== undefined && best <= known.rank) continue;
    fields.set(known.field, index);
    ranks.set(known.field, known.rank);
  }
  return fields;
}

function headerColumns(row: readonly Cell[], from: number, to: number): { index: number; header: string }[] {
  const columns: { index: number; header: string }[] = [];
  for (let index = from; index < to; index++) {
    if (!isBlank(row[index])) columns.push({ index, header: String(row[index]).trim() });
  }
  return columns;
}

/** The stretches of a row between its empty cells. */
function stretches(row: readonly Cell[]): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  for (let index = 0; index <= row.length; index++) {
    const blank = index === row.length || isBlank(row[index]);
    if (!blank && from < 0) from = index;
    if (blank && from >= 0) {
      found.push([from, index]);
      from = -1;
    }
  }
  return found;
}

/** A row that could be a header has two texts or more, and most of them hold no figure. */
function couldBeHeader(row: readonly Cell[]): boolean {
  let words = 0;
  for (const cell of row) if (typeof cell === "string" && /\p{L}/u.test(cell)) words++;
  return words >= 2;
}

type Heading = Pick<Table, "kind" | "columns" | "fields">;

function headingsIn(row: readonly Cell[], chosen: Readonly<Partial<Record<Field, string>>>): Heading[] {
  const heading = (from: number, to: number): Heading => {
    const columns = headerColumns(row, from, to);
    const fields = mapColumns(columns, chosen);
    return { columns, fields, kind: kindOf(fields) };
  };
  const apart = stretches(row)
    .map(([from, to]) => heading(from, to))
    .filter(({ kind, columns }) => kind !== null && columns.length > 1);
  if (apart.length > 1) return apart;
  const whole = heading(0, row.length);
  return whole.kind === null ? [] : [whole];
}

function sameFields(a: ReadonlyMap<Field, number>, b: ReadonlyMap<Field, number>): boolean {
  return a.size === b.size && [...a].every(([field, index]) => b.get(field) === index);
}

/** Whether a row below a header could head a table again: no figure where the table has its first figures. */
function breaksOff(row: readonly Cell[], fields: ReadonlyMap<Field, number>): boolean {
  const place =
    fields.get("date") ?? fields.get("clientId") ?? fields.get("client") ?? fields.get("offering");
  const cell = place === undefined ? null : row[place];
  return typeof cell === "string" && cell !== "" && !/\d/.test(cell) && fieldByHeader.has(headerKey(cell));
}

/**
 * Every table in a source, found by its header words wherever they stand.
 *
 * A source in which no header is recognised gives one table without a kind, so
 * that the user can say what its columns are.
 *
 * @source Method, part 2.
 */
export function findTables(source: Source, mapping: Mapping): Table[] {
  const tables: Table[] = [];
  const open: { heading: Heading; headerRow: number; repeated: Set<number> }[] = [];
  const idFor = (place: number): string => (place === 0 ? source.name : `${source.name} (${place + 1})`);
  const close = (endRow: number): void => {
    for (const { heading, headerRow, repeated } of open.splice(0)) {
      tables.push({ id: idFor(tables.length), source, headerRow, endRow, repeated, ...heading });
    }
  };
  let firstGuess = -1;
  source.cells.forEach((row, index) => {
    if (open.length > 0 && !open.some(({ heading }) => breaksOff(row, heading.fields))) return;
    if (!couldBeHeader(row)) return;
    if (firstGuess < 0) firstGuess = index;
    const chosen = { ...mapping["*"], ...mapping[idFor(tables.length)] };
    const headings = headingsIn(row, chosen);
    if (headings.length === 0) return;
    const again =
      open.length === headings.length &&
      open.every(({ heading }, i) => sameFields(heading.fields, headings[i].fields));
    if (again) {
      for (const { repeated } of open) repeated.add(index);
      return;
    }
    close(index);
    for (const heading of headings) open.push({ heading, headerRow: index, repeated: new Set() });
  });
  close(source.cells.length);
  if (tables.length === 0 && firstGuess >= 0) {
    const columns = headerColumns(source.cells[firstGuess], 0, source.cells[firstGuess].length);
    const fields = mapColumns(columns, { ...mapping["*"], ...mapping[source.name] });
    tables.push({
      id: source.name,
      source,
      kind: null,
      headerRow: firstGuess,
      endRow: source.cells.length,
      columns,
      fields,
      repeated: new Set(),
    });
  }
  return tables;
}

/** The cells of one column below the header, for looking at all of it at once. */
export function* columnCells(table: Table, field: Field): Iterable<Cell> {
  const column = table.fields.get(field);
  if (column === undefined) return;
  for (let row = table.headerRow + 1; row < table.endRow; row++)
    yield table.source.cells[row][column] ?? null;
}
