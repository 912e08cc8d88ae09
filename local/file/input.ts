import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { readCsv } from "./csv";
import { decode } from "./encoding";
import { unpackWorkbook } from "./xlsx";

/** One table-bearing sheet of the user's: a whole CSV file, or a worksheet. */
export interface InputSheet {
  /** The path as the user wrote it. */
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
 * Reads one file that the user named.
 *
 * @throws Fault "file/missing", "file/kind", "file/empty" and those of the formats.
 */
export async function readInput(file: string): Promise<Input> {
  const kind = extname(file).toLowerCase();
  const bytes = await bytesOf(file);
  if (kind === ".csv" || kind === ".tsv" || kind === ".txt") return fromText(file, bytes);
  if (kind === ".xlsx" || kind === ".xlsm") return fromWorkbook(file, bytes);
  const found = kind === "" ? "has no ending" : `is a ${kind} file`;
  throw new Fault("file/kind", `${file} ${found}; .csv and .xlsx can be read. Save it as one of them.`);
}

/** The bytes of a file, or why there are none in a plain sentence. */
export async function bytesOf(file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Fault(
      "file/missing",
      `${file} ${reasons[error.code ?? ""] ?? `cannot be read (${error.message}).`}`,
    );
  });
  if (bytes.length === 0) throw new Fault("file/empty", `${file} is empty. Export it again.`);
  return bytes;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "does not exist. Check the name and the folder.",
  ENOTDIR: "does not exist. Check the name and the folder.",
  EISDIR: "is a folder. Name the files in it.",
  EACCES: "may not be read. Check its permissions.",
  EPERM: "may not be read. Check its permissions.",
  EBUSY: "is in use by another program. Close it there.",
  ERR_FS_FILE_TOO_LARGE: "is larger than 2 GB. Split it by year and name all the parts.",
};

function fromText(file: string, bytes: Buffer): Input {
  if (bytes.subarray(0, 2).toString("latin1") === "PK" || isOldFormat(bytes)) {
    throw new Fault(
      "file/kind",
      `${file} is an Excel workbook in spite of its name. Save it as CSV or give it its ending.`,
    );
  }
  const { text, encoding } = decode(file, bytes);
  const cells = readCsv(file, text);
  if (cells.length === 0) throw new Fault("file/empty", `${file} holds no cells. Export it again.`);
  const guess = `${file} is not UTF-8 and was read as Windows-1252. If names look wrong, save it as CSV UTF-8.`;
  return {
    sheets: [{ file, sheet: null, cells }],
    losses: [],
    remarks: encoding === "Windows-1252" ? [guess] : [],
  };
}

async function fromWorkbook(file: string, bytes: Buffer): Promise<Input> {
  if (isOldFormat(bytes)) {
    const message = `${file} is an old Excel workbook, or protected by a password. Save it as .xlsx without a password.`;
    throw new Fault("file/kind", message);
  }
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

/** Old Excel files and encrypted new ones begin alike. */
function isOldFormat(bytes: Buffer): boolean {
  return bytes.length > 8 && bytes.readUInt32BE(0) === 0xd0cf11e0;
}

/** What a sheet is called where its file is not named: a CSV file by its name without the ending. */
export function plainName({ file, sheet }: InputSheet): string {
  return sheet ?? basename(file, extname(file));
}

/** The same where the plain name is taken: `holdings.csv`, `Holdings (book.xlsx)`. */
export function fullName({ file, sheet }: InputSheet): string {
  return sheet === null ? basename(file) : `${sheet} (${basename(file)})`;
}
