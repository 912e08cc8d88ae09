import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { memoryWorkbook } from "../memory";
import { addSample } from "./sample";
import { snapshotOf } from "./univer/snapshot";

/** The sample as the grid takes it at its start: read beforehand, it costs the page no time. */
export async function prepareSample(folder: string): Promise<string> {
  const workbook = memoryWorkbook();
  const [empty] = workbook.sheets;
  const utf8 = new TextDecoder();
  await addSample(workbook, async (file) => utf8.decode(await readFile(join(folder, file))));
  workbook.remove(empty.id);
  return JSON.stringify(snapshotOf(workbook));
}
