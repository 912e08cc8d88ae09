import { Fault } from "../../src/fault";
import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { readFixedAddress } from "./address";
import { bytesOf } from "./disk";
import { LISTS_NAME } from "./lists";
import { unpackWorkbook, type FoundWorkbook } from "./unpack";

/** A sheet that an earlier run wrote. */
export interface ExistingSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly headerRow: number;
  readonly cells: Cell[][];
}

const ANCHOR = /^XS_sheet_(\w+)$/;

/**
 * The sheets of the output file as an earlier run left them, with what the user has
 * typed since. The file is written anew, so whatever we cannot write again stops us
 * here, before anything is touched.
 *
 * @throws Fault "file/not-ours".
 */
export async function readExisting(file: string): Promise<ExistingSheet[]> {
  const workbook = await unpackWorkbook(file, await bytesOf(file));
  const lists = placeOf(workbook, LISTS_NAME)?.sheet;
  const ours: ExistingSheet[] = [];
  const foreign: string[] = [];
  const extras: string[] = [];
  for (const { name, cells, extras: more } of workbook.sheets) {
    if (name === lists) continue;
    const anchor = workbook.names.find(
      (found) => ANCHOR.test(found.name) && readFixedAddress(found.range)?.sheet === name,
    );
    if (!anchor) {
      foreign.push(name);
      continue;
    }
    const kind = ANCHOR.exec(anchor.name)![1] as SheetKind;
    ours.push({ name, kind, headerRow: readFixedAddress(anchor.range)!.row, cells });
    if (more.length > 0) extras.push(`${more.join(" and ")} on ${name}`);
  }
  refuse(file, foreign.length === 1 ? "a sheet that is not ours" : "sheets that are not ours", foreign);
  refuse(file, "what a new file would lose", extras);
  return ours;
}

function refuse(file: string, what: string, found: readonly string[]): void {
  if (found.length === 0) return;
  throw new Fault(
    "file/not-ours",
    `${file} holds ${what}: ${found.join(", ")}. Choose another --out, or take that out first.`,
  );
}

function placeOf({ names }: FoundWorkbook, wanted: string): ReturnType<typeof readFixedAddress> {
  const found = names.find(({ name }) => name === wanted);
  return found ? readFixedAddress(found.range) : null;
}
