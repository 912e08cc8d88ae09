import type { Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import type { SheetKind } from "../grid";
import type { Host, SheetInfo } from "../host";
import { columnLetters, quoted } from "../layout/address";
import type { Reach } from "../pane-host";
import { answer, type Job } from "../steps";

/** A function of ours on the user's own figures. */
export interface Example {
  /** Without "=" and without what the host puts in front of our names. */
  readonly call: string;
  /** How much room its results take. */
  readonly reach: Reach;
}

/** The body of a generated sheet, and its columns by their headers. */
interface Body {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly cells: readonly (readonly Cell[])[];
}

/** Every function that has an example on the sheets that were generated, by its name. */
export function* ownExamples(host: Host): Job<Map<string, Example>> {
  const sheets = yield* answer(host.sheets());
  const wanted: SheetKind[] = ["portfolio", "holdings"];
  const there = wanted.flatMap((kind) => sheets.filter((sheet) => sheet.kind === kind && sheet.rows > 0));
  const read = there.length === 0 ? [] : yield* answer(host.read(there));
  const bodies = new Map(there.map((sheet, index) => [sheet.kind, bodyOf(sheet, read[index])]));
  return new Map([...byPortfolio(bodies.get("portfolio")), ...byHoldings(bodies.get("holdings"))]);
}

/** null without a row below the header. The body ends at the first empty Key. */
function bodyOf({ name, headerRow }: SheetInfo, cells: readonly (readonly Cell[])[]): Body | null {
  if (headerRow === null) return null;
  const columns = new Map<string, number>();
  cells[headerRow].forEach((header, column) => {
    const key = nameKey(String(header ?? ""));
    if (!columns.has(key)) columns.set(key, column);
  });
  const key = columns.get("key") ?? 0;
  let last = headerRow;
  while ((cells[last + 1]?.[key] ?? null) !== null) last++;
  return last === headerRow ? null : { sheet: name, first: headerRow + 1, last, columns, cells };
}

/** `'Client Portfolio'!$F$9:$F$68`; undefined when a column is not there. */
function rangeOf(
  body: Body,
  from: number | undefined,
  to = from,
  top = body.first,
  bottom = body.last,
): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const fixed = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const [start, end] = [fixed(top, from), fixed(bottom, to)];
  return `${quoted(body.sheet)}!${start === end ? start : `${start}:${end}`}`;
}

type Named = [name: string, example: Example];

function call(name: string, reach: Reach, ...ranges: readonly (string | undefined)[]): Named[] {
  if (ranges.some((range) => range === undefined)) return [];
  return [[name, { call: `${name}(${ranges.join(", ")})`, reach }]];
}

const ONE: Reach = { rows: 1, columns: 1 };

function byPortfolio(body: Body | null | undefined): Named[] {
  if (!body) return [];
  const column = (header: string): string | undefined => rangeOf(body, body.columns.get(header));
  const cell = (header: string, row: number): string | undefined =>
    rangeOf(body, body.columns.get(header), undefined, row, row);
  const [revenue, each] = [column("revenue"), { rows: body.last - body.first + 1, columns: 1 }];
  const lowest = body.cells.findIndex((row) => row.includes("Class D"));
  const margin = cell("gross margin", body.first);
  const first = cell("revenue", body.first);
  const cost = margin === undefined ? undefined : `${first}-${margin}`;
  return [
    ...call("CUMREVPCT", each, revenue),
    ...call("REVPCT", each, revenue),
    ...call("CUMCLIENTPCT", each, revenue),
    ...call("ABCDCLASS", each, revenue, column("class margin %"), column("in profile")),
    ...(lowest < 0 ? [] : call("DBREAKEVEN", ONE, cell("revenue", lowest), cell("potential", lowest))),
    ...call("PRICETOGRADE", ONE, first, cost, `"A"`),
  ];
}

function byHoldings(body: Body | null | undefined): Named[] {
  const [client, total] = [body?.columns.get("client"), body?.columns.get("total")];
  if (!body || client === undefined || total === undefined || total - client < 2) return [];
  const held = rangeOf(body, client + 1, total - 1);
  const names = rangeOf(body, client + 1, total - 1, body.first - 1, body.first - 1);
  const each = { rows: body.last - body.first + 1, columns: 1 };
  const across = { rows: 1, columns: total - client - 1 };
  return [
    ...call("XSELLPOTENTIAL", each, held),
    ...call("ATTACHRATE", across, held),
    ...call("OFFERINGAVG", across, held),
    ...call("STACKPCT", each, held),
    ...call("NEXTOFFER", each, held, names),
    ...call("XSELLUPLIFT", ONE, held),
  ];
}
