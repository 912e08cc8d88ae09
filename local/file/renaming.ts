import { quoted } from "../../shared/layout/address";

/** Texts in quotes, and sheets' names in front of an exclamation mark. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'(?=!)|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)(?=!)/gu;

/** A formula after sheets got other names; `renamed` knows the old ones in small letters. */
export function renameSheets(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula.replace(SHEETS, (piece: string, inQuotes?: string, plain?: string) => {
    const name = inQuotes?.replace(/''/g, "'") ?? plain;
    const other = name === undefined ? undefined : renamed.get(name.toLowerCase());
    return other === undefined ? piece : quoted(other);
  });
}
