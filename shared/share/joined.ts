import type { Block } from "../pane-host";

/** Puts cells below one another together, so that a filled column is typed at once. */
export function joined(blocks: readonly Block[]): Block[] {
  const found: { id: string; row: number; column: number; cells: Block["cells"][number][] }[] = [];
  for (const { id, row, column, cells } of blocks) {
    const last = found[found.length - 1] as (typeof found)[number] | undefined;
    const below = last?.id === id && last.column === column && last.row + last.cells.length === row;
    if (below && last.cells[0].length === 1 && cells[0].length === 1) last.cells.push(...cells);
    else found.push({ id, row, column, cells: [...cells] });
  }
  return found;
}
