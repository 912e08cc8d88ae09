/** Rows of a comma-separated text as records under its header; quotes as in RFC 4180. */
export const parseCsv = (text: string): Record<string, string>[] => {
  const rows: string[][] = [[]];
  // A field is quoted or bare, and ends with a comma, a line end or the text.
  for (const [, quoted, bare, end] of text
    .replace(/^\uFEFF/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.some((field) => field !== ""));
  return body.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""])));
};
