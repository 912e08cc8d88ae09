/** A custom function as Sheets learns of it: from the comment above its declaration. */
export interface Declared {
  readonly name: string;
  readonly use: string;
  readonly parameters: readonly { readonly name: string; readonly use: string; readonly optional: boolean }[];
}

const DECLARATION = /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction[\s\S]*?)\*\/\s*function (\w+)\(/g;
const PARAMETER = /^@param \{[^}]*\} (\[?)(\w+)\]? (.*)$/;

/** Reads the custom functions that a script declares. */
export function readDeclarations(code: string): Declared[] {
  return [...code.matchAll(DECLARATION)].map(([, comment, name]) => {
    const lines = comment.split("\n").map((line) => line.replace(/^\s*\*?\s*/, ""));
    const first = lines.findIndex((line) => line.startsWith("@"));
    return {
      name,
      use: lines.slice(0, first).join(" ").trim(),
      parameters: lines.flatMap((line) => {
        const found = PARAMETER.exec(line);
        return found ? [{ name: found[2], use: found[3], optional: found[1] === "[" }] : [];
      }),
    };
  });
}
