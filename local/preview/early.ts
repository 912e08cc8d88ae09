import { Pane } from "./pane";
import { standIn } from "./standIn";
import type { UniverBook } from "./univer/book";

/*
 * What needs no grid is on its way while the browser still reads the grid's script, which
 * takes longest: Excel's pane in its frame, and the workbook that the page begins with.
 */

/** Excel's workbook, which nobody asks for cells before there is a grid. */
export const book = standIn<UniverBook>({ properties: new Map() });
export const pane = new Pane(document.getElementById("frame")!, book.it);
/** Taken apart only by the grid: that takes longer than fetching it. */
export const snapshot = fetch("sample/snapshot.json");
