import type { Column, SummaryCell } from "../../book";
import { clientAt, inOrder, type Context } from "../../context";
import type { SheetKind } from "../../grid";
import { rowKey } from "../../key";
import type { Planning } from "../../planning";
import { CHOSEN_ROW, placeFormula } from "./chosen";
import type { Fact, Facts } from "./facts";
import { itemKey, type Item } from "./lists";

/** In which row the place of the client on another sheet stands, in the hidden column `behind`. */
const PLACES: Readonly<Partial<Record<SheetKind, string>>> = {
  portfolio: "class",
  concentration: "revenue",
  matrix: "gross",
  plan: "stack",
};
/** The same for the client's Key. */
const KEY_ROW = "told";

/** What finds the figures of the chosen client. */
export interface Links {
  readonly fact: (name: keyof Facts) => SummaryCell;
  readonly item: (name: string, index: number, part: keyof Item) => SummaryCell;
  /** Cells of the hidden column `behind`, by row. */
  readonly helpers: ReadonlyMap<string, SummaryCell>;
}

/** The sheet of this run that shows a fact, and its column there; null when none does. */
function shownOn({ kinds }: Context, { on }: Fact): Fact["on"][number] | null {
  return on.find(([sheet]) => kinds.has(sheet)) ?? null;
}

/** Facts that no other sheet of this run shows, as hidden columns of the page's own rows. */
export function ownColumns(context: Context, facts: Facts): Column[] {
  return Object.entries(facts)
    .filter(([, fact]) => shownOn(context, fact) === null)
    .map(([key, { header, look, of }]) => ({
      key,
      header,
      look,
      hidden: true as const,
      values: inOrder(context.measures.order, of),
    }));
}

/**
 * Cells that look the chosen client up: by its place among the page's own rows, and by its
 * Key on other sheets, whose rows a reader may have sorted.
 *
 * @param chosen Its row; null when it is not in the data.
 */
export function linksOf(
  context: Context,
  planning: Planning,
  facts: Facts,
  lists: Readonly<Record<string, (row: number) => readonly Item[]>>,
  chosen: number | null,
): Links {
  const place = `{behind@${CHOSEN_ROW}}`;
  const look = (range: string, at: string, isText: boolean): string =>
    isText
      ? `IFERROR(INDEX(${range},${at})&"","")`
      : `IFERROR(IF(INDEX(${range},${at})="","",INDEX(${range},${at})),"")`;
  const fact = (name: keyof Facts): SummaryCell => {
    const { look: as, of, orElse } = facts[name];
    const from = shownOn(context, facts[name]);
    const isText = as === "text" || as === "letter";
    const found = from
      ? look(`{${from[0]}!${from[1]}:body}`, `{behind@${PLACES[from[0]]!}}`, isText)
      : look(`{${name}:body}`, place, isText);
    const value = chosen === null ? null : of(chosen);
    if (orElse === undefined) return { value, look: isText ? "word" : as, formula: found };
    return {
      value: chosen === null ? null : (value ?? "") === "" ? orElse : value,
      look: "word",
      formula: `IF(${place}="","",IF(${found}="","${orElse}",${found}))`,
    };
  };
  const item = (name: string, index: number, part: keyof Item): SummaryCell => {
    const isText = part !== "money";
    return {
      value: chosen === null ? null : (lists[name](chosen)[index]?.[part] ?? null),
      look: isText ? "words" : "money",
      formula: look(`{${itemKey(name, index, part)}:body}`, place, isText),
    };
  };
  return { fact, item, helpers: helpersOf(context, planning, chosen) };
}

function helpersOf(context: Context, planning: Planning, chosen: number | null): Map<string, SummaryCell> {
  const { order, ranking } = context.measures;
  const place = (rows: readonly number[]): number | null =>
    chosen === null || !rows.includes(chosen) ? null : rows.indexOf(chosen) + 1;
  const helper = (value: SummaryCell["value"], formula: string): SummaryCell => ({
    value,
    look: "words",
    formula,
  });
  const own = `{behind@${CHOSEN_ROW}}`;
  const helpers = new Map([
    [CHOSEN_ROW, helper(place(order), placeFormula)],
    [
      KEY_ROW,
      helper(
        chosen === null ? null : rowKey(clientAt(context, chosen).key),
        `IF(${own}="","",INDEX({key:body},${own}))`,
      ),
    ],
  ]);
  const rowsOn: Readonly<Partial<Record<SheetKind, readonly number[]>>> = {
    portfolio: order,
    concentration: ranking,
    matrix: order,
    plan: planning.order,
  };
  for (const [sheet, row] of Object.entries(PLACES)) {
    if (!context.kinds.has(sheet as SheetKind)) continue;
    const value = place(rowsOn[sheet as SheetKind] as readonly number[]);
    const key = `{behind@${KEY_ROW}}`;
    helpers.set(row, helper(value, `IFERROR(MATCH(${key},{${sheet}!key:body},0),"")`));
  }
  return helpers;
}
