/** Excel writes formulas down in its own way of spacing, and may mark what is newer than the file format. */
export function sameFormula(a: string, b: string): boolean {
  const plain = (formula: string): string =>
    formula.replace(/\s|_xlfn\.|_xlws\.|_xlpm\./gi, "").toLowerCase();
  return plain(a) === plain(b);
}
