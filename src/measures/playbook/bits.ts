/** Bits that are 1 in each byte's worth of numbers from 0 to 255. */
const ones = Uint8Array.from(
  { length: 256 },
  (_, byte) => [...byte.toString(2)].filter((bit) => bit === "1").length,
);

/**
 * For each column the rows that pass a test, a bit a row, so that two columns are compared
 * 32 rows at a time.
 *
 * @source Bitmap indexes: P. O'Neil, Model 204 Architecture and Performance, 1987.
 */
export class RowSets {
  private readonly words: number;
  private readonly bits: Uint32Array;

  constructor(rows: number, columns: number) {
    this.words = Math.ceil(rows / 32);
    this.bits = new Uint32Array(this.words * columns);
  }

  add(row: number, column: number): void {
    this.bits[column * this.words + (row >>> 5)] |= 1 << (row & 31);
  }

  /**
   * How many rows two columns share.
   *
   * @param others The second column's rows; these ones when it is left out.
   */
  shared(column: number, other: number, others: RowSets = this): number {
    let count = 0;
    const [a, b] = [column * this.words, other * this.words];
    for (let word = 0; word < this.words; word++) {
      const both = this.bits[a + word] & others.bits[b + word];
      count += ones[both & 255] + ones[(both >>> 8) & 255] + ones[(both >>> 16) & 255] + ones[both >>> 24];
    }
    return count;
  }
}
