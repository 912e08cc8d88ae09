import type { Cell } from "../../src/cell";
import { isEmpty, NOTHING, type Content } from "./content";

/** Everything that the user typed: row → slot → content. A row is a client, by its Key, or a row that is not ours. */
export class Entries {
  /** What a row was called when it was last written. */
  readonly labels: Map<string, string>;
  private readonly byRow: Map<string, Map<string, Content>>;

  constructor(labels = new Map<string, string>(), byRow = new Map<string, Map<string, Content>>()) {
    this.labels = labels;
    this.byRow = byRow;
  }

  /** The same entries, whose rows are called so. */
  called(labels: ReadonlyMap<string, string>): Entries {
    return new Entries(new Map(labels), this.byRow);
  }

  get(row: string, slot: string): Content {
    return this.byRow.get(row)?.get(slot) ?? NOTHING;
  }

  value(row: string, slot: string): Cell {
    return this.get(row, slot).value;
  }

  /** Empty content is no entry. */
  set(row: string, slot: string, content: Content): void {
    const slots = this.byRow.get(row);
    if (isEmpty(content)) {
      if (slots?.delete(slot) && slots.size === 0) this.byRow.delete(row);
    } else if (slots) slots.set(slot, content);
    else this.byRow.set(row, new Map([[slot, content]]));
  }

  /** A note where there may be another: one cell has one. What it says already is not said again. */
  addNote(row: string, slot: string, note: Content): void {
    const there = this.get(row, slot);
    const [before, more] = [String(there.value), String(note.value)];
    if (isEmpty(there)) this.set(row, slot, note);
    else if (!`\n${before}\n`.includes(`\n${more}\n`)) this.set(row, slot, { value: `${before}\n${more}` });
  }

  of(row: string): ReadonlyMap<string, Content> {
    return this.byRow.get(row) ?? new Map<string, Content>();
  }

  /** Every formula, in its lasting form. */
  formulas(): string[] {
    return this.rows().flatMap(([, slots]) => [...slots.values()].flatMap(({ formula = [] }) => formula));
  }

  rows(): [row: string, slots: ReadonlyMap<string, Content>][] {
    return [...this.byRow];
  }
}
