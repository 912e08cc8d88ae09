/** Excel on the web takes 5 MB a request; a chunk leaves room for the rest of it. */
const BYTES_A_REQUEST = 4_000_000;

/** What a row costs in a request, at most: a character outside ASCII takes up to three bytes. */
function bytesOf(row: readonly (string | number | boolean)[]): number {
  // Its brackets, and the comma behind it.
  let bytes = 3;
  for (const value of row) {
    bytes += bytesOfValue(value) + 2;
  }
  return bytes;
}

function bytesOfValue(value: string | number | boolean): number {
  if (typeof value !== "string") return String(value).length;
  // Most texts need no escape, and are as long in the request as they are, but for their quotes.
  if (/^[ !#-[\]-~]*$/.test(value)) return value.length + 2;
  const text = JSON.stringify(value);
  return /^[\0-\x7f]*$/.test(text) ? text.length : text.length * 3;
}

/** Divides rows into stretches that each fit into one request; at least one row each. */
export function rowChunks<T extends readonly (string | number | boolean)[]>(
  rows: readonly T[],
  most = BYTES_A_REQUEST,
): { readonly first: number; readonly rows: T[]; readonly bytes: number }[] {
  const chunks: { first: number; rows: T[]; bytes: number }[] = [];
  let bytes = Infinity;
  rows.forEach((row, index) => {
    const more = bytesOf(row);
    if (bytes + more > most) {
      chunks.push({ first: index, rows: [], bytes: 0 });
      bytes = 0;
    }
    bytes += more;
    const chunk = chunks[chunks.length - 1];
    chunk.rows.push(row);
    chunk.bytes = bytes;
  });
  return chunks;
}
