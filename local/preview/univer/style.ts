import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  STYLE_KEYS,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Format } from "../../../shared/grid";

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** A change of looks in Univer's terms; null takes a look away. */
export type StylePatch = { [key in keyof IStyleData]: IStyleData[key] | null };

/** Every look taken away. */
export const NO_STYLE: StylePatch = Object.freeze(Object.fromEntries(STYLE_KEYS.map((key) => [key, null])));

/** A patch as Univer takes it. Members that are present but undefined go back to the default. */
export function patchOf(format: Format): StylePatch {
  const patch: StylePatch = {};
  if ("numberFormat" in format) patch.n = format.numberFormat ? { pattern: format.numberFormat } : null;
  if ("bold" in format) patch.bl = format.bold ? BooleanNumber.TRUE : null;
  if ("italic" in format) patch.it = format.italic ? BooleanNumber.TRUE : null;
  if ("size" in format) patch.fs = format.size ?? null;
  if ("color" in format) patch.cl = format.color ? { rgb: format.color } : null;
  if ("fill" in format) patch.bg = format.fill ? { rgb: format.fill } : null;
  if ("align" in format) patch.ht = format.align ? ALIGN[format.align] : null;
  if ("vertical" in format) patch.vt = format.vertical ? VERTICAL[format.vertical] : null;
  if ("wrap" in format) patch.tb = wrapOf(format.wrap);
  if ("borderBottom" in format) {
    const { borderBottom: rgb } = format;
    patch.bd = { b: rgb ? { s: BorderStyleTypes.THIN, cl: { rgb } } : null };
  }
  return patch;
}

/** Where nothing is said, Univer wraps what has a drop-down. */
function wrapOf(wrap: boolean | undefined): WrapStrategy | null {
  if (wrap === undefined) return null;
  return wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
}

/** Two changes as one. */
export function over(below: Nullable<StylePatch>, above: StylePatch): StylePatch {
  return below ? { ...below, ...above } : above;
}

function nameOf<T extends string>(
  table: Readonly<Record<T, number>>,
  value: Nullable<number>,
): T | undefined {
  return (Object.keys(table) as T[]).find((name) => table[name] === value);
}

/** A cell's style, as far as our formats go. */
export function formatOf(style: Nullable<IStyleData>): Format {
  if (!style) return {};
  const align = nameOf(ALIGN, style.ht);
  const vertical = nameOf(VERTICAL, style.vt);
  const { n, fs, cl, bg, bd } = style;
  return {
    ...(n?.pattern && { numberFormat: n.pattern }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(fs !== undefined && { size: fs }),
    ...(cl?.rgb && { color: cl.rgb }),
    ...(bg?.rgb && { fill: bg.rgb }),
    ...(align && { align }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(bd?.b?.cl.rgb && { borderBottom: bd.b.cl.rgb }),
  };
}
