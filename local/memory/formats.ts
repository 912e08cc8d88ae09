import type { Area, Format } from "../../shared/grid";
import { around, clearAll, contains, intersection, moveAll, type Edit } from "./areas";

interface Layer {
  readonly area: Area;
  readonly patch: Format;
}

const PLAIN: Format = Object.freeze({});

/**
 * What cells look like, as layers of areas rather than cell by cell: formatting a
 * whole column costs one layer. A later layer lies on top.
 */
export class Formats {
  private layers: Layer[] = [];

  /** A member that is present but undefined goes back to the host's default. */
  add(area: Area, patch: Format): void {
    const hidden = (below: Layer) =>
      contains(area, below.area) && Object.keys(below.patch).every((key) => key in patch);
    this.layers = this.layers.filter((layer) => !hidden(layer));
    this.layers.push({ area, patch });
  }

  clear(area: Area): void {
    this.layers = clearAll(this.layers, area);
  }

  edit(edit: Edit): void {
    this.layers = moveAll(this.layers, edit);
  }

  read(area: Area): Format[][] {
    const cells = Array.from({ length: area.rows }, () => new Array<Format>(area.columns).fill(PLAIN));
    for (const { area: where, patch } of this.layers) {
      const part = intersection(where, area);
      if (!part) continue;
      // Cells that looked the same before look the same after: one object for all of them.
      const merged = new Map<Format, Format>();
      for (let down = part.row - area.row; down < part.row - area.row + part.rows; down++) {
        for (
          let right = part.column - area.column;
          right < part.column - area.column + part.columns;
          right++
        ) {
          const below = cells[down][right];
          const above = merged.get(below) ?? over(below, patch);
          merged.set(below, above);
          cells[down][right] = above;
        }
      }
    }
    return cells;
  }

  /** What has a look of its own, apart from whole rows and columns, which Excel does not count as used. */
  used(edge: { readonly rows: number; readonly columns: number }): Area | null {
    return this.layers
      .filter(({ area }) => area.rows < edge.rows && area.columns < edge.columns)
      .reduce<Area | null>((found, { area }) => around(found, area), null);
  }
}

function over(below: Format, patch: Format): Format {
  const members = Object.entries({ ...below, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members);
}
