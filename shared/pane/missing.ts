import type { Field } from "../../src/intake/field";
import type { FoundTable, Survey } from "../outcome";
import { element } from "./element";
import { words } from "./language";
import type { Words } from "./words/en";

type Lack = keyof Words["changes"]["lacks"];

/** Columns by which each of these would be there. */
const sources: Readonly<Record<Lack, readonly Field[]>> = {
  offering: ["offering"],
  date: ["date"],
  cost: ["cost", "profit", "marginShare"],
  stream: ["stream", "mrr", "project", "tm", "resale"],
  inProfile: ["inProfile"],
  accountManager: ["accountManager"],
  segment: ["segment"],
  step: ["step"],
  inStack: ["inStack"],
};

/** What no table has, in the order of what it costs most. A grid of holdings has its offerings in its headers. */
export function missingFrom(tables: readonly FoundTable[]): Lack[] {
  const there = new Set<Field>();
  for (const { kind, fields } of tables) {
    if (kind !== null) for (const field of Object.keys(fields) as Field[]) there.add(field);
    if (kind === "holdings") there.add("offering");
  }
  return (Object.keys(sources) as Lack[]).filter((lack) => !sources[lack].some((field) => there.has(field)));
}

/** What is missing and what that costs, folded away; null where nothing is. */
export function missingList({ tables, refusal }: Survey): HTMLElement | null {
  const lacks = refusal === null ? missingFrom(tables) : [];
  if (lacks.length === 0) return null;
  const items = lacks.map((lack) =>
    element("li", {}, element("strong", {}, words.fields[lack]), ` ${words.changes.lacks[lack]}`),
  );
  return element(
    "details",
    { "data-key": "missing", id: "missing" },
    element("summary", { "data-key": "missing-summary" }, words.changes.missing(lacks.length)),
    element("p", { class: "hint" }, words.changes.missingNote),
    element("ul", { class: "columns" }, ...items),
  );
}
