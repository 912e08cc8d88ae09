import { packBook } from "../../local/file/book";
import { fillBook } from "../../local/file/fill";
import { contentOf, handmade } from "./handmade";
import { memoryWorkbook } from "../../local/memory";

declare global {
  interface Window {
    packed(): Promise<number[]>;
    reopened(): Promise<unknown[]>;
  }
}

const pack = (): Promise<Uint8Array> =>
  packBook(handmade(), { title: "Sample", made: new Date("2026-10-05") });

/* What runs in the page: the same functions as in Node, over a workbook in memory. */
window.packed = async () => [...(await pack())];
window.reopened = async () => {
  const { sheets } = await fillBook(memoryWorkbook("Start"), "a.xlsx", await pack());
  return sheets.map(contentOf);
};
