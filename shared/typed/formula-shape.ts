/** Names of sheets that stand in quotes, what is described in braces, and texts. */
const [SHEETS, DESCRIBED, TEXTS] = [/'(?:[^']|'')*'/g, /\{[^}]*\}/g, /"(?:[^"]|"")*"/g];
/** Texts by their quotes, functions, operators. */
const PARTS = /"|[A-Z_][\w.]*(?=\s*\()|[-+*/^&<>=]/gi;
/** What may stand before functions that came later. */
const PREFIX = /^(?:_XLFN\.|_XLWS\.)+/;

/**
 * What a formula does, in its order: functions, operators, and that there is a text. Cells that it names
 * change with every row, and hosts write the rest their own way.
 *
 * @example shapeOf('=IFERROR(C7/C8,"")') // 'IFERROR / "'
 */
export function shapeOf(formula: string): string {
  const plain = formula.replace(/^=/, "").replace(TEXTS, '"').replace(SHEETS, "").replace(DESCRIBED, "");
  return (plain.match(PARTS) ?? []).map((part) => part.toUpperCase().replace(PREFIX, "")).join(" ");
}
