import { monthFromText, monthText } from "../src/calendar";
import { isBlank, type Cell } from "../src/cell";
import { Fault } from "../src/fault";
import { takeInSlowly, type Intake } from "../src/intake/intake";
import { listClients } from "../src/measures/listing";
import { looksLike, type Copy } from "./copies";
import { findingsOf } from "./findings";
import { headerRowOf, isDisordered, isTakenOver } from "./disordered";
import type { Host, SheetInfo } from "./host";
import { addressOf } from "./layout/address";
import type { Finding, FoundTable, Survey } from "./outcome";
import { answer, rest, resting, type Doing, type Job } from "./steps";
import { readJournal, type Kept } from "./typed/journal-sheet";
import type { StandingSheet } from "./typed/standing";
import type { Wish } from "./wish";

/** Reading, checking and computing are steps beside the sheets. */
export const OTHER_STEPS = 3;

/** Values by which a reader knows a column, and how far down they are looked for. */
const EXAMPLES = 3;
const ROWS_LOOKED_AT = 50;

/** What one reading of the workbook gives. */
export interface Found {
  readonly sheets: readonly SheetInfo[];
  readonly standing: readonly StandingSheet[];
  readonly kept: Kept;
  readonly copies: readonly Copy[];
  readonly intake: Intake;
}

/** Reads the workbook once: the user's tables, and the generated sheets for what was typed into them. */
export function* lookInto(host: Host, wish: Wish, doing: Doing = "reading"): Job<Found> {
  yield { done: 0, of: OTHER_STEPS, doing };
  const listed = yield* answer(host.sheets());
  const filled = listed.filter(({ rows }) => rows > 0);
  const read = yield* answer(host.read(filled));
  yield { done: 1, of: OTHER_STEPS, doing: "checking" };
  const all = filled.map((sheet, index) => ({ ...sheet, cells: read[index] }));
  const anchored = all.flatMap(({ id, kind, headerRow, name, cells, named }) =>
    kind === null || kind === "journal" || headerRow === null
      ? []
      : [standingIn({ id, kind, headerRow, name, cells, named })],
  );
  const foreign = all.flatMap(({ name, kind, cells }) =>
    kind === null ? [{ name, cells, kind: looksLike(cells) }] : [],
  );
  yield rest;
  // With all names gone a journal is known by its header, and goes on in a new one.
  const journals = foreign.filter(({ kind }) => kind === "journal");
  const orphan = anchored.length === 0 && journals.length === 1 ? journals[0] : undefined;
  const kept = yield* resting(
    readJournal((all.find(({ kind }) => kind === "journal") ?? orphan)?.cells ?? []),
  );
  yield rest;
  // What cannot be read is left as it is, and a new sheet takes its place.
  const disordered = anchored.filter((sheet) => isDisordered(sheet, kept.journal));
  const takenOver = anchored.filter((sheet) => !disordered.includes(sheet) && isTakenOver(sheet, kept.journal)); // prettier-ignore
  const left = new Set([...disordered, ...takenOver].map(({ id }) => id));
  const copies: Copy[] = [
    ...disordered.map(({ name, kind }) => ({ name, kind, left: "disordered" as const })),
    ...takenOver.map(({ name, kind }) => ({ name, kind, left: "takenOver" as const })),
    ...foreign.filter((sheet): sheet is typeof sheet & Copy => sheet.kind !== null),
  ];
  const lastMonth = wish.lastMonth === null ? null : monthFromText(wish.lastMonth);
  if (wish.lastMonth !== null && lastMonth === null) {
    throw new Fault(
      "wish/month",
      `The last month should look like 2026-09: found "${wish.lastMonth}". Correct it, or leave it empty.`,
    );
  }
  const intake = yield* resting(
    takeInSlowly(
      [
        ...foreign.filter(({ kind }) => kind === null),
        ...takenOver.filter(({ cells }) => looksLike(cells) === null),
      ],
      { today: host.today(), lastMonth, mapping: wish.mapping },
    ),
  );
  return {
    sheets: listed.map((sheet) => (left.has(sheet.id) ? { ...sheet, kind: null, headerRow: null } : sheet)),
    standing: anchored.filter(({ id }) => !left.has(id)),
    kept,
    copies,
    intake,
  };
}

/** As far down as to its header, though somebody emptied what stood below. */
function standingIn({ cells, headerRow, ...sheet }: StandingSheet): StandingSheet {
  const row = headerRowOf({ cells, headerRow });
  const missing = Array.from({ length: row + 1 - cells.length }, (): Cell[] => []);
  return { ...sheet, headerRow: row, cells: [...cells, ...missing] };
}

/** Says what stands in the workbook; writes nothing. */
export function* survey(host: Host, wish: Wish): Job<Survey> {
  const found = yield* lookInto(host, wish);
  return surveyOf(found, yield* resting(findingsOf(found.intake)));
}

/** What was found, as the pane tells it. */
export function surveyOf({ intake, copies }: Found, findings: readonly Finding[]): Survey {
  const { portfolio: data, tables } = intake;
  const { window, lines, reconciliation, offerings } = data;
  return {
    tables: tables.map(describeTable),
    copies: copies.map(({ name }) => name),
    period:
      window.dataFrom === null
        ? null
        : {
            first: monthText(window.first),
            last: monthText(window.last),
            months: window.monthsOfData,
            incomplete: window.incomplete,
          },
    lines: lines.count,
    clients: listClients(data).clients.length,
    offerings: offerings.filter(({ listed }) => listed).length,
    reconciliation,
    findings,
    refusal: refusalOf(intake),
  };
}

function describeTable({
  id,
  source,
  headerRow,
  endRow,
  kind,
  columns,
  fields,
}: Intake["tables"][number]): FoundTable {
  const headerAt = new Map(columns.map(({ index, header }) => [index, header]));
  return {
    id,
    sheet: source.name,
    address: addressOf(headerRow, columns[0].index),
    kind,
    rows: endRow - headerRow - 1,
    headers: columns.map(({ header }) => header),
    examples: columns.map(({ index }) => firstValues(source.cells, headerRow + 1, endRow, index)),
    fields: Object.fromEntries([...fields].map(([field, index]) => [field, headerAt.get(index)])),
  };
}

/** The first values of a column; one that is empty for long is taken for empty. */
function firstValues(
  cells: readonly (readonly Cell[])[],
  first: number,
  end: number,
  column: number,
): Cell[] {
  return cells
    .slice(first, Math.min(end, first + ROWS_LOOKED_AT))
    .map((row) => row[column] ?? null)
    .filter((cell) => !isBlank(cell))
    .slice(0, EXAMPLES);
}

/** Why there is nothing to generate from; null when there is. */
export function refusalOf({ portfolio: data, tables, problems: rows }: Intake): string | null {
  if (listClients(data).clients.length > 0) return null;
  const unread = rows.filter(({ amount }) => amount !== null);
  if (data.lines.count > 0)
    return "No invoice line lies in the chosen twelve months. Choose another last month.";
  if (unread.length > 0) {
    const [{ source, row, column, advice }] = unread;
    return `No row with an amount can be used (${unread.length} found); the first stands in ${source}!${addressOf(row, column)}: ${advice}`;
  }
  const [lines] = tables.filter(({ kind }) => kind === "lines");
  if (lines !== undefined && tables.every(({ headerRow, endRow }) => endRow === headerRow + 1)) {
    const place = `${lines.source.name}!${addressOf(lines.headerRow + 1, lines.columns[0].index)}`;
    const names = tables.map(({ id }) => id).join(", ");
    return `${names} ${tables.length === 1 ? "has" : "have"} headers and no rows yet. Type or paste invoice lines from ${place} on: client, offering, date and revenue.`;
  }
  const clients = tables.some(({ fields }) => fields.has("client") || fields.has("clientId"));
  const looked =
    tables.length === 0
      ? "No table was found."
      : `Found ${tables.map(({ id }) => id).join(", ")}, but no ${clients ? "row with a client" : "column for the client"}.`;
  return `${looked} Needed: invoice lines with the headers Client, Offering, Date and Revenue, or a table of clients with their revenue.`;
}
