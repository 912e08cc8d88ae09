import { isBlank, type Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { readFlag } from "../../src/intake/flag";

/** A value that no figure can be made of, such as a date where money is due; `says` names it. */
export interface Foreign {
  readonly says: string;
}

/** One cell of an argument. */
export type Input = Cell | Foreign;

/** An argument as both hosts hand it over: rows of cells; null where it was left out. */
export type Argument = readonly (readonly Input[])[] | null;

/** A range of one row or one column, read in its direction. */
export interface Line {
  readonly cells: readonly Input[];
  /** Results go back the same way. */
  readonly across: boolean;
}

export function isForeign(cell: Input): cell is Foreign {
  return typeof cell === "object" && cell !== null;
}

/** Whether a cell holds nothing that a reader would see. */
export function isEmpty(cell: Input): boolean {
  return !isForeign(cell) && isBlank(cell);
}

/** What a message says of a cell. */
function shown(cell: Input): string {
  if (isForeign(cell)) return cell.says;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : `"${String(cell)}"`;
}

/** The same of a cell that may be empty, or hold a figure. */
export function found(cell: Input): string {
  if (isEmpty(cell)) return "nothing";
  return typeof cell === "number" ? String(cell) : shown(cell);
}

/** The cells of a row or a column; null when nothing was given. */
export function lineOf(name: string, what: string, argument: Argument): Line | null {
  if (argument === null) return null;
  const columns = argument[0]?.length ?? 0;
  if (argument.length > 1 && columns > 1) {
    throw new Fault(
      "function/shape",
      `${name} needs ${what} in one row or one column: found ${argument.length} rows and ${columns} columns. Choose a single row or column.`,
    );
  }
  const across = argument.length === 1 && columns > 1;
  return { cells: across ? argument[0] : argument.map((row) => row[0]), across };
}

/** The same for an argument that has to be there. */
export function requiredLine(name: string, what: string, argument: Argument): Line {
  const line = lineOf(name, what, argument);
  if (line) return line;
  throw new Fault(
    "function/missing",
    `${name} needs ${what}: found nothing. Give a row or a column of cells.`,
  );
}

/** The one cell of an argument; null when nothing was given. */
export function oneCell(name: string, what: string, argument: Argument): Input {
  if (argument === null) return null;
  const cells = argument.length * (argument[0]?.length ?? 0);
  if (cells === 1) return argument[0][0];
  throw new Fault("function/shape", `${name} needs one ${what}: found ${cells} cells. Choose a single cell.`);
}

/** The cells of an argument that has to be there, in whatever shape. */
export function requiredCells(name: string, what: string, argument: Argument): readonly (readonly Input[])[] {
  if (argument) return argument;
  throw new Fault("function/missing", `${name} needs ${what}: found nothing. Give a cell or a range.`);
}

/** Refuses a row or a column of another length. */
export function sameLength(name: string, what: string, line: Line, length: number, of: string): Line {
  if (line.cells.length === length) return line;
  throw new Fault(
    "function/length",
    `${name} needs as many ${what} as ${of}: found ${line.cells.length} and ${length}. Make both ranges the same length.`,
  );
}

/** An optional row or column that has to be as long as the first argument; one blank cell is as good as none. */
export function matchingLine(
  name: string,
  what: string,
  argument: Argument,
  length: number,
  of: string,
): Line | null {
  const line = lineOf(name, what, argument);
  const isLeftOut = line?.cells.length === 1 && isEmpty(line.cells[0]);
  return line === null || isLeftOut ? null : sameLength(name, what, line, length, of);
}

/** A cell of a row or a column as a message names it. */
export function placeIn({ across }: Line, index: number): string {
  return `${across ? "column" : "row"} ${index + 1}`;
}

/** Figures by place; a blank cell is null, anything else is refused with its place. */
export function numbersIn(name: string, line: Line, advice: string): (number | null)[] {
  return line.cells.map((cell, index) => {
    if (typeof cell === "number") return cell;
    if (isEmpty(cell)) return null;
    throw new Fault(
      "function/number",
      `${name} needs numbers: ${placeIn(line, index)} holds ${shown(cell)}. ${advice}`,
    );
  });
}

/** Yes, no or not known by place. */
export function flagsIn(name: string, what: string, line: Line): (boolean | null)[] {
  return line.cells.map((cell, index) => {
    const flag = isForeign(cell) ? undefined : readFlag(cell);
    if (flag !== undefined) return flag;
    throw new Fault(
      "function/flag",
      `${name} needs yes or no for ${what}: ${placeIn(line, index)} holds ${shown(cell)}. Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.`,
    );
  });
}

/** Refuses a cell of a grid with its place. */
export function refuseAt(
  name: string,
  needs: string,
  row: number,
  column: number,
  cell: Input,
  advice: string,
): never {
  throw new Fault(
    "function/cell",
    `${name} needs ${needs}: row ${row + 1}, column ${column + 1} holds ${found(cell)}. ${advice}`,
  );
}

/** Results in the direction of the input. */
export function inDirection(results: readonly Cell[], across: boolean): Cell[][] {
  return across ? [[...results]] : results.map((result) => [result]);
}
