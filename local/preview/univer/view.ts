import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../shared/grid";
import type { Engine } from "./engine";

/** What is in sight of the part of a sheet that scrolls, in pixels of the grid. */
export interface View {
  /** Where it begins, below headers and frozen rows and right of frozen columns. */
  readonly left: number;
  readonly top: number;
  /** How far it is scrolled. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Null while the grid is still being drawn for the first time. */
export function mainView(engine: Engine): View | null {
  const scene = engine.get(IRenderManagerService).getRenderById(engine.model.getUnitId())?.scene;
  const viewport = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!scene || !viewport) return null;
  const { left, top, viewportScrollX: x, viewportScrollY: y } = viewport;
  return { left, top, x, y, scale: scene.scaleX };
}

/** Where cells of the sheet in front lie while it is not scrolled, headers counted. */
export function rectOf({ api }: Engine, { row, column, rows, columns }: Area): DOMRect {
  const sheet = api.getActiveWorkbook()!.getActiveSheet();
  const first = sheet.getRange(row, column).getCellRect();
  const last = sheet.getRange(row + rows - 1, column + columns - 1).getCellRect();
  return new DOMRect(first.left, first.top, last.right - first.left, last.bottom - first.top);
}
