import { strFromU8, unzipSync } from "fflate";

/** The parts of a file that say what is drawn on sheets, and those that lead to them. */
const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/_rels\/[^/]+|drawings\/[^/]+\.xml)$/;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * What is drawn on each sheet, by the sheet's name, as it stands in the file.
 *
 * @param bytes An .xlsx file that has been opened before.
 */
export function drawingsOf(bytes: Uint8Array): Map<string, string[]> {
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
      return [tag.name, drawings.map((drawing) => text(`xl/drawings/${drawing}`))];
    }),
  );
}

/** Relations are written from the root or from where they stand; of each kind all files lie in one folder. */
function fileOf(target: string): string {
  return target.slice(target.lastIndexOf("/") + 1);
}

/** The attributes of all tags of a name, with any prefix. */
export function tags(xml: string, name: string): Record<string, string>[] {
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
