import { atOnce } from "../../src/slices";
import type { Column, Sheet } from "../../shared/book";
import type { SheetKind } from "../../shared/grid";
import { emptyJournal, type Version } from "../../shared/typed/journal";
import type { Standing } from "../../shared/typed/standing";
import { settle } from "../../shared/typed/settle";
import { withTyped } from "../../shared/typed/with-typed";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, sheetOf, written, type Rows } from "./small";

/* A sheet of a few cells with what was typed into it: Key, Client, Owner, Gap, with the rows A and B, and a total above. */

export const [client, owner, gap] = [
  columnOf("client", ["Acme", "Birch"]),
  columnOf("owner", [null, null], { user: true }),
  columnOf("gap", [1, 2]),
];
/** Its gap is ours, as its label is; what stands between them is free. */
export const total: Sheet["summary"] = [
  { key: "total", cells: { client: { value: "Total" }, gap: { value: 3 } } },
];

export const mine = "at:matrix:own:1:Mine";
/** A matrix that stands with a column of the user's behind its clients. */
export const withMine = (): Standing =>
  sheetOf("matrix", ["client", "own:1:Mine", "owner", "gap"], [], {
    version: written("matrix", ["key", "client"]),
  }).standing;

export interface Asked {
  readonly kind?: SheetKind;
  readonly own?: readonly Column[];
  readonly more?: Partial<Sheet>;
  /** What rows are called. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly standing?: Standing | null;
  readonly versions?: readonly Version[];
}

export function typed(
  rows: Rows,
  { kind = "matrix", own = [client, owner, gap], more, labels, standing = null, versions = [] }: Asked = {},
) {
  const entries = entriesOf(rows, labels);
  const described = bookSheet(kind, ["kA", "kB"], own, { summary: total, ...more });
  const names = new Map([["mail", "Mail"]]);
  const collected = { entries, standings: standing ? [standing] : [], details: [[]], journal: { ...emptyJournal(), versions } }; // prettier-ignore
  const settled = atOnce(settle(described, collected, names));
  const sheet = atOnce(withTyped(settled, collected, names, settled.isAnew));
  return { sheet, entries };
}
