import type { Area, Format } from "../../shared/grid";
import { around, clearAll, contains, intersection, moveAll, type Edit } from "./areas";

interface Layer {
  readonly area: Area;
  readonly patch: Format;
  /** What it made of the looks that it met: reading again makes nothing anew, and equal cells share one object. */
  readonly made: Map<Format, Format>;
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
    this.layers.push({ area, patch, made: new Map() });
  }

  clear(area: Area): void {
    this.layers = clearAll(this.layers, area);
  }

  edit(edit: Edit): void {
    this.layers = moveAll(this.layers, edit);
  }

  read(area: Area): Format[][] {
    const cells = Array.from({ length: area.rows }, () => new Array<Format>(area.columns).fill(PLAIN));
    for (const layer of this.layers) {
      const part = intersection(layer.area, area);
      if (!part) continue;
      const [first, end] = [part.column - area.column, part.column - area.column + part.columns];
      for (let down = part.row - area.row; down < part.row - area.row + part.rows; down++) {
        const row = cells[down];
        for (let right = first; right < end; right++) row[right] = over(row[right], layer);
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

function over(below: Format, { patch, made }: Layer): Format {
  const known = made.get(below);
  if (known) return known;
  const members = Object.entries({ ...below, ...patch }).filter(([, value]) => value !== undefined);
  const above = Object.fromEntries(members);
  made.set(below, above);
  return above;
}
