import { memoryWorkbook } from "../memory";
import { Pane } from "./pane";
import { addSample, readSample } from "./sample";

/*
 * What needs no grid is on its way while the browser still reads the grid's script, which
 * takes longest: Excel's pane in its frame, and the workbook that the page begins with.
 */

export const pane = new Pane(document.getElementById("frame")!);
export const sample = readSample();
export const beginning = sample.then((tables) => {
  const workbook = memoryWorkbook();
  const [empty] = workbook.sheets;
  addSample(workbook, tables);
  workbook.remove(empty.id);
  return workbook;
});
