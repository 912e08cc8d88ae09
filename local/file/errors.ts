/** The error values that every version of the file format knows. */
const KNOWN = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Younger ones, for which a file says `#VALUE!` and more in a part that we do not write. */
const YOUNGER = ["#SPILL!", "#CALC!", "#BUSY!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!"];

/** The error that a file holds for a formula's result; null when the result is none. */
export function errorInFile(result: unknown): string | null {
  if (YOUNGER.includes(result as string)) return "#VALUE!";
  return KNOWN.includes(result as string) ? (result as string) : null;
}

/** A formula's result in a sheet's XML where the library has written an error as if it were a text. */
const WRITTEN = /t="str">(<f[^>]*>[^<]*<\/f><v>)(#[A-Z0-9/]+[!?]?)(?=<\/v>)/g;

/** Turns texts that name an error into errors, where a formula gave them. */
export function markErrors(sheetXml: string): string {
  return sheetXml.replace(WRITTEN, (text, formula: string, result: string) =>
    errorInFile(result) === null ? text : `t="e">${formula}${result}`,
  );
}
