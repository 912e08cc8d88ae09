import type { Calling } from "./univer/functions";

/** What functions say in the cells where they end with an error, as the host shows it beside the cell. */
export class CellMessages {
  private readonly texts = new Map<string, string>();

  /** An empty text takes the cell's message back. */
  set(cell: Calling, text: string): void {
    if (text === "") this.texts.delete(key(cell));
    else this.texts.set(key(cell), text);
    this.changed();
  }

  at(cell: Calling): string {
    return this.texts.get(key(cell)) ?? "";
  }

  changed: () => void = () => undefined;
}

function key({ sheet, row, column }: Calling): string {
  return `${sheet} ${row} ${column}`;
}
