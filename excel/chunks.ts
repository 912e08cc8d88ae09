/** Excel on the web takes 5 MB a request; a chunk leaves room for the rest of it. */
const BYTES_A_REQUEST = 4_000_000;

/** What a row costs in a request, at most: a character outside ASCII takes up to three bytes. */
function bytesOf(row: readonly (string | number | boolean)[]): number {
  // Its brackets, and the comma behind it.
  let bytes = 3;
  for (const value of row) {
    const text = typeof value === "string" ? JSON.stringify(value) : String(value);
    bytes += (/^[\0-\x7f]*$/.test(text) ? text.length : text.length * 3) + 2;
  }
  return bytes;
}

/** Divides rows into stretches that each fit into one request; at least one row each. */
export function rowChunks<T extends readonly (string | number | boolean)[]>(
  rows: readonly T[],
  most = BYTES_A_REQUEST,
): { readonly first: number; readonly rows: T[] }[] {
  const chunks: { first: number; rows: T[] }[] = [];
  let bytes = Infinity;
  rows.forEach((row, index) => {
    const more = bytesOf(row);
    if (bytes + more > most) {
      chunks.push({ first: index, rows: [] });
      bytes = 0;
    }
    bytes += more;
    chunks[chunks.length - 1].rows.push(row);
  });
  return chunks;
}
