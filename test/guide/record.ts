import { createHash } from "node:crypto";

/** The texts of each picture, and the picture's own digest: what a reader of a diff, and a test, can compare. */
export type Shown = Readonly<Record<string, { readonly digest: string; readonly texts: readonly string[] }>>;

export const digest = (png: Buffer): string => createHash("sha256").update(png).digest("hex");

/** Pictures apart by an empty line, each with its texts indented below its name. */
export function written(shown: Shown): string {
  const parts = Object.entries(shown).map(([name, { digest, texts }]) =>
    [`${name} ${digest}`, ...texts.map((text) => `  ${text}`)].join("\n"),
  );
  return `${parts.join("\n\n")}\n`;
}

export function readRecord(text: string): Shown {
  return Object.fromEntries(
    text
      .trimEnd()
      .split("\n\n")
      .map((part) => {
        const [head, ...texts] = part.split("\n");
        const [name, digest] = head.split(" ");
        return [name, { digest, texts: texts.map((line) => line.slice(2)) }];
      }),
  );
}
