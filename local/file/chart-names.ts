import { strFromU8, unzipSync } from "fflate";
import { chartName, type SheetKind } from "../../shared/grid";

/** The parts of a file in which charts are named, and those that lead to them. */
const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/_rels\/[^/]+|drawings\/[^/]+\.xml)$/;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The names of the charts on each sheet, by the sheet's name; our library reads charts without them.
 *
 * @param bytes An .xlsx file that has been opened before.
 */
export function chartNames(bytes: Uint8Array): Map<string, string[]> {
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  const text = (path: string): string => (path in parts ? strFromU8(parts[path]) : "");
  const targets = (path: string, type: string): Map<string, string> =>
    new Map(
      tags(text(path), "Relationship")
        .filter((tag) => tag.Type.endsWith(`/${type}`))
        .map((tag) => [tag.Id, fileOf(tag.Target)]),
    );
  const sheets = targets("xl/_rels/workbook.xml.rels", "worksheet");
  return new Map(
    tags(text("xl/workbook.xml"), "sheet").map((tag): [string, string[]] => {
      const file = sheets.get(tag["r:id"]) ?? "";
      const drawings = [...targets(`xl/worksheets/_rels/${file}.rels`, "drawing").values()];
      return [tag.name, drawings.flatMap((drawing) => namesIn(text(`xl/drawings/${drawing}`)))];
    }),
  );
}

/** Our charts among these. A second one of a name is a copy, and its maker's. */
export function ownCharts(names: readonly string[], kind: SheetKind): Set<string> {
  return new Set(names.filter((name) => name.startsWith(chartName(kind, ""))));
}

function namesIn(drawing: string): string[] {
  const frames = drawing.match(/<(?:\w+:)?graphicFrame[\s>].*?<\/(?:\w+:)?graphicFrame>/gs) ?? [];
  return frames
    .filter((frame) => frame.includes("drawingml/2006/chart"))
    .map((frame) => tags(frame, "cNvPr")[0]?.name ?? "");
}

/** Relations are written from the root or from where they stand; of each kind all files lie in one folder. */
function fileOf(target: string): string {
  return target.slice(target.lastIndexOf("/") + 1);
}

/** The attributes of all tags of a name, with any prefix. */
function tags(xml: string, name: string): Record<string, string>[] {
  const found = xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? [];
  return found.map((tag) =>
    Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value)])),
  );
}

function plain(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, code?: string, word?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      return code !== undefined ? String.fromCodePoint(Number(code)) : (ENTITIES[word ?? ""] ?? all);
    },
  );
}
