import type { Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { readCsv } from "./csv";
import { decode } from "./encoding";
import { endingOf } from "./path";
import { unpackWorkbook } from "./unpack";

/** One table-bearing sheet of the user's: a whole CSV file, or a worksheet. */
export interface InputSheet {
  /** The file as the user named it. */
  readonly file: string;
  /** null for a CSV file, which has no sheets. */
  readonly sheet: string | null;
  readonly cells: Cell[][];
}

export interface Input {
  readonly sheets: readonly InputSheet[];
  /** Figures that the file lacks; the result is poorer for it. */
  readonly losses: readonly string[];
  /** Guesses that came out well, for the user to confirm. */
  readonly remarks: readonly string[];
}

/**
 * Reads one file that the user named, from its bytes: in Node as in a page.
 *
 * @throws Fault "file/kind", "file/empty" and those of the formats.
 */
export async function readInput(file: string, bytes: Uint8Array): Promise<Input> {
  return kindOf(file, bytes) === "text" ? fromText(file, bytes) : fromWorkbook(file, bytes);
}

/**
 * Whether a file is to be read as text or as a workbook: its ending says so, and its bytes must agree.
 *
 * @throws Fault "file/kind" or "file/empty".
 */
export function kindOf(file: string, bytes: Uint8Array): "text" | "workbook" {
  const ending = endingOf(file);
  const isText = [".csv", ".tsv", ".txt"].includes(ending);
  if (!isText && ending !== ".xlsx" && ending !== ".xlsm") {
    const found = ending === "" ? "has no ending" : `is a ${ending} file`;
    throw new Fault("file/kind", `${file} ${found}; .csv and .xlsx can be read. Save it as one of them.`);
  }
  if (bytes.length === 0) throw new Fault("file/empty", `${file} is empty. Export it again.`);
  // Old Excel files and encrypted new ones begin alike.
  const isOld = bytes.length > 8 && startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
  if (isText && (isOld || startsWith(bytes, [0x50, 0x4b]))) {
    throw new Fault(
      "file/kind",
      `${file} is an Excel workbook in spite of its name. Save it as CSV or give it its ending.`,
    );
  }
  if (isOld) {
    const message = `${file} is an old Excel workbook, or protected by a password. Save it as .xlsx without a password.`;
    throw new Fault("file/kind", message);
  }
  return isText ? "text" : "workbook";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * The cells of a text file, all of them text, and what there is to say about its encoding.
 *
 * @throws Fault "file/empty" and those of the format.
 */
export function readText(file: string, bytes: Uint8Array): { cells: Cell[][]; remarks: string[] } {
  const { text, encoding } = decode(file, bytes);
  const cells = readCsv(file, text);
  if (cells.length === 0) throw new Fault("file/empty", `${file} holds no cells. Export it again.`);
  const guess = `${file} is not UTF-8 and was read as Windows-1252. If names look wrong, save it as CSV UTF-8.`;
  return { cells, remarks: encoding === "Windows-1252" ? [guess] : [] };
}

function fromText(file: string, bytes: Uint8Array): Input {
  const { cells, remarks } = readText(file, bytes);
  return { sheets: [{ file, sheet: null, cells }], losses: [], remarks };
}

async function fromWorkbook(file: string, bytes: Uint8Array): Promise<Input> {
  const { sheets } = await unpackWorkbook(file, bytes);
  const filled = sheets.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) throw new Fault("file/empty", `${file} holds no cells. Save it again.`);
  const losses = filled.flatMap(({ name, uncalculated: count }) => {
    const formulas = count === 1 ? "1 formula" : `${count} formulas`;
    const message = `${file}, sheet ${name}: ${formulas} without a value. Open it in Excel, save it and run again.`;
    return count === 0 ? [] : [message];
  });
  return { sheets: filled.map(({ name, cells }) => ({ file, sheet: name, cells })), losses, remarks: [] };
}
