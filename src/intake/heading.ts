import { isBlank, textOf, type Cell } from "../cell";
import { shownName } from "../text";
import { bundleFieldByHeader, fieldByHeader, headerKey, headsBundles, type Field } from "./field";
import type { Choice, Heading, TableKind } from "./table";

const clientOnly: readonly Field[] = [
  ...(["accountManager", "segment", "seats", "inProfile", "clientSince", "leftOn", "contractEnd"] as const),
  ...(["pricingCurrent", "package", "earlyTerminations", "serviceHours", "averageDiscount"] as const),
  ...(["itBudget", "needs", "mrr", "project", "tm", "resale"] as const),
];
const offeringOnly: readonly Field[] = [
  ...(["alsoKnownAs", "step", "stream", "inStack", "listPrice", "marginShare", "replaces"] as const),
  ...(["infrastructure", "cloud", "launched", "segments", "link"] as const),
];

/** Fields that describe a client; a table with one of them is more than a list of holdings. */
export function describesClients(fields: Heading["fields"]): boolean {
  return clientOnly.some((field) => fields.has(field));
}

function kindOf(fields: Heading["fields"]): TableKind | null {
  if (fields.has("bundle") && fields.has("bundled")) return "bundles";
  const who = fields.has("client") || fields.has("clientId");
  if (who && fields.has("date") && fields.has("revenue")) return "lines";
  if (who) {
    const more =
      describesClients(fields) || fields.has("revenue") || (fields.has("client") && fields.has("clientId"));
    return more ? "clients" : "holdings";
  }
  if (fields.has("offering") && offeringOnly.some((field) => fields.has(field))) return "offerings";
  return fields.has("accountManager") && fields.has("role") ? "managers" : null;
}

/**
 * Which column is which field. The user's choice comes first; then each field takes
 * the column whose header its list of words names first.
 */
function mapColumns(columns: Heading["columns"], chosen: Choice): Map<Field, number> {
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
  const words = headsBundles(columns.map(({ header }) => headerKey(header)))
    ? bundleFieldByHeader
    : fieldByHeader;
  for (const { index, header } of columns) {
    const known = words.get(headerKey(header));
    if (!known || taken.has(index)) continue;
    const best = ranks.get(known.field);
    if (best !== undefined && best <= known.rank) continue;
    fields.set(known.field, index);
    ranks.set(known.field, known.rank);
  }
  return fields;
}

/** The heading that the cells of a row make from one column to another. */
export function headingOf(row: readonly Cell[], from: number, to: number, chosen: Choice): Heading {
  const columns: { index: number; header: string }[] = [];
  for (let index = from; index < to; index++) {
    if (!isBlank(row[index])) columns.push({ index, header: shownName(textOf(row[index])) });
  }
  const fields = mapColumns(columns, chosen);
  return { columns, fields, kind: kindOf(fields) };
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

/**
 * The tables that a row heads. Tables side by side have an empty column between them; a header
 * with an empty cell inside is one table, unless what stands behind the gap names a field again.
 *
 * @param choiceFor The user's choice of columns for the nth table of this row.
 */
export function headingsIn(row: readonly Cell[], choiceFor: (place: number) => Choice): Heading[] {
  const apart: Heading[] = [];
  const others: Heading[] = [];
  for (const [from, to] of stretches(row)) {
    const heading = headingOf(row, from, to, choiceFor(apart.length));
    const heads = heading.kind !== null && heading.columns.length > 1;
    (heads ? apart : others).push(heading);
  }
  if (apart.length > 1) return apart;
  const again = others.some(({ fields }) => [...fields.keys()].some((field) => apart[0]?.fields.has(field)));
  if (again) return apart;
  const whole = headingOf(row, 0, row.length, choiceFor(0));
  return whole.kind === null ? [] : [whole];
}
