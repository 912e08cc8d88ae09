/**
 * Spreadsheet locales known to write 0.5 and separate arguments by commas. The rest
 * get the notation that every locale reads, so a locale missing here loses nothing.
 */
const ENGLISH_NOTATION = /^(en_(US|GB|CA|AU|IE|IN)|ja_JP|ko_KR|zh_(CN|HK|TW))$/;

/** Text in quotes, a sheet's name in quotes, a decimal number, an argument separator; anything else stays. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\d+)\.(\d+)(?![\w.])|,/g;

/**
 * A formula in the notation that a spreadsheet's locale reads. Apps Script takes
 * formulas as typed there: where 0.5 is written 0,5, a comma between arguments is a
 * parse error, while semicolons are read everywhere. Decimals become quotients of
 * whole numbers, the same number in every locale. Array literals ({1,2}) are not covered.
 *
 * @param formula English notation, with or without its leading "=".
 * @param locale As in the spreadsheet's settings, such as de_DE.
 * @returns The formula with its leading "=".
 * @example localFormula("=IF(A1<0.8,\"a,b\",1)", "de_DE") // "=IF(A1<(8/10);\"a,b\";1)"
 */
export function localFormula(formula: string, locale: string): string {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  if (ENGLISH_NOTATION.test(locale)) return text;
  return text.replace(PARTS, (part, whole?: string, decimals?: string) => {
    if (part === ",") return ";";
    if (whole === undefined || decimals === undefined) return part;
    return `(${Number(whole + decimals)}/1${"0".repeat(decimals.length)})`;
  });
}
