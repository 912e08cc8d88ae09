import type { Cell } from "../../src/cell";
import type { Workbook } from "../workbook";
import { parseArea, splitSheet } from "./address";
import { isErrorValue } from "./entry";

/**
 * What a formula hands to a custom function: cells of a sheet, values in the formula, or nothing.
 * In the middle of a calculation the cells' values are not in the workbook yet, and come along.
 */
export type Argument =
  | { readonly range: string; readonly values?: readonly (readonly Cell[])[] }
  | { readonly range?: never; readonly values: readonly (readonly Cell[])[] }
  | { readonly value: Cell }
  | null;

/** How empty cells reach a custom function: as null on the web, as 0 on the desktop. */
export type Blanks = "null" | "zero";

/** What `functions.json` says of one function, as far as calls differ by it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

/** functions.json, as far as we read it. */
export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** What the cell then shows: a value or values that spill, or an error with its message. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** How Excel numbers the errors that a custom function ends with. */
const ERROR_OF: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

const TAKES_ERRORS = 4;

function valuesOf(workbook: Workbook, argument: Argument): Cell[][] | Cell {
  if (argument === null) return null;
  if ("value" in argument) return argument.value;
  if (argument.values) return argument.values.map((row) => [...row]);
  const { sheet, rest } = splitSheet(argument.range ?? "");
  const on = workbook.sheets.find(({ name }) => name === sheet) ?? workbook.active;
  return on.read(parseArea(rest, on.size)).map((row) => row.map((cell) => cell.value));
}

/** The message that asks the add-in to calculate one cell; an error value where Excel would not even ask. */
export function invocation(
  workbook: Workbook,
  id: number,
  metadata: FunctionMetadata,
  takesErrors: boolean,
  given: readonly Argument[],
  blanks: Blanks,
): unknown[] | Outcome {
  const values = metadata.parameters.map((_, index) => valuesOf(workbook, given[index] ?? null));
  const refused = takesErrors ? undefined : values.flat(2).find(isErrorValue);
  if (refused !== undefined) return { error: refused, message: "" };
  const blank = blanks === "zero" ? 0 : null;
  const hand = (value: Cell): unknown =>
    value === null ? blank : isErrorValue(value) ? { type: "CustomFunctionError", code: value } : value;
  const handed = values.map((value, index) => {
    if (Array.isArray(value)) {
      const cells = value.map((row) => row.map(hand));
      return metadata.parameters[index].dimensionality === "matrix" ? cells : cells[0][0];
    }
    if (given[index] == null) return null;
    return metadata.parameters[index].dimensionality === "matrix" ? [[hand(value)]] : hand(value);
  });
  const addresses = metadata.parameters.map((_, index) => {
    const argument = given[index];
    return argument && "range" in argument ? (argument.range ?? null) : null;
  });
  const asked = metadata.options?.requiresParameterAddresses ? [addresses] : [];
  return [id, metadata.id, handed, "", takesErrors ? TAKES_ERRORS : 0, ...asked];
}

/** Reads one result, which comes as an object or, in newer versions, as an array. */
export function outcomeOf(result: unknown): { id: number; outcome: Outcome } {
  const [id, succeeded, value, code] = Array.isArray(result)
    ? (result as [number, boolean, unknown, number])
    : fields(result as { id: number; failed?: boolean; value: unknown; errorCode: number });
  if (succeeded) return { id, outcome: { value } };
  return {
    id,
    outcome: { error: ERROR_OF[code] ?? "#VALUE!", message: typeof value === "string" ? value : "" },
  };
}

function fields(result: { id: number; failed?: boolean; value: unknown; errorCode: number }) {
  return [result.id, result.failed !== true, result.value, result.errorCode] as const;
}
