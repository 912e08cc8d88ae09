import type { Cell } from "../../src/cell";
import type { Field } from "../../src/intake/field";
import { headerFormat, noteFormat, titleFormat } from "../colours";
import type { Area, DropDown, Format, FormatRun } from "../grid";
import type { OwnLook } from "../pane-host";
import type { Choices } from "./choices";
import type { Template, TemplateColumn } from "./templates";

/** An input table as a sheet of the user's own: what stands there, and how it is made ready to type into. */
export interface OwnSheet {
  readonly name: string;
  /** What stands above the rows that are still to be typed. */
  readonly cells: readonly (readonly Cell[])[];
  readonly look: OwnLook;
}

/** Above the headers stand the title and what belongs in each column. */
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows made ready; a table may be longer. */
const ROWS = 1000;
/** Offerings that a grid of holdings has room for at first. */
const ACROSS = 12;

/**
 * An input table as a sheet. All that explains stands above the headers, where the intake looks
 * for titles, and no row below is filled: nothing has to be deleted before there is data.
 *
 * @param made The tables that get a sheet with it: only from these can names be chosen.
 */
export function ownSheet(template: Template, made: readonly Template[]): OwnSheet {
  const { name, about, columns, across } = template;
  const wide = columns.length + (across ? ACROSS : 0);
  const line = (cells: readonly Cell[]): Cell[] =>
    Array.from({ length: wide }, (_, index) => cells[index] ?? null);
  return {
    name,
    cells: [
      line([`${name}. ${about}`]),
      line(
        columns.map(({ belongs, example }) => (example === "" ? belongs : `${belongs}. Such as ${example}`)),
      ),
      line(columns.map(({ header }) => header)),
    ],
    look: {
      headerRow: HEADER_ROW,
      rows: FIRST_ROW + ROWS,
      columns: wide,
      formats: formatsOf(columns, wide),
      dropDowns: [
        ...columns.flatMap(({ choices }, column) => dropDown(choices, made, below(column))),
        ...(across
          ? dropDown({ namesOf: "offerings" }, made, inRow(HEADER_ROW, columns.length, ACROSS))
          : []),
      ],
      widths: Array.from({ length: wide }, (_, index) => widths[columns[index]?.field] ?? USUAL_WIDTH),
      hiddenColumns: [],
      freeze: { rows: FIRST_ROW, columns: 1 },
    },
  };
}

const inRow = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });
const below = (column: number): Area => ({ row: FIRST_ROW, column, rows: ROWS, columns: 1 });

function formatsOf(columns: readonly TemplateColumn[], wide: number): FormatRun[] {
  const explained = { ...noteFormat, wrap: true, vertical: "top" } as const;
  return [
    { areas: [inRow(0, 0, 1)], format: titleFormat },
    { areas: [inRow(1, 0, wide)], format: explained },
    { areas: [inRow(HEADER_ROW, 0, wide)], format: headerFormat },
    ...columns.flatMap(({ field }, column) => {
      const format = formats[field];
      return format ? [{ areas: [below(column)], format }] : [];
    }),
  ];
}

function dropDown(choices: Choices | undefined, made: readonly Template[], area: Area): DropDown[] {
  if (choices === undefined) return [];
  const offered = { area, strict: false, hint: "" };
  if (!("namesOf" in choices)) return [{ ...offered, values: choices }];
  const of = made.find(({ kind }) => kind === choices.namesOf);
  return of ? [{ ...offered, values: [], from: { ...below(0), sheet: of.name } }] : [];
}

const date: Format = { numberFormat: "yyyy-mm-dd" };
const money: Format = { numberFormat: "#,##0.00" };
const share: Format = { numberFormat: "0%" };

const formats: Readonly<Partial<Record<Field, Format>>> = {
  ...{ date, clientSince: date, contractEnd: date, leftOn: date, launched: date, from: date, to: date },
  ...{ revenue: money, cost: money, itBudget: money, listPrice: money, price: money, rebate: money },
  ...{ marginShare: share, averageDiscount: share, discount: share },
};

const USUAL_WIDTH = 18;
const widths: Readonly<Partial<Record<Field, number>>> = {
  client: 28,
  offering: 28,
  bundle: 28,
  bundled: 36,
  link: 32,
};
