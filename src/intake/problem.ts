import { textOf, type Cell } from "../cell";

/** Something in the input that a person has to look at. Rows and columns count from 0 in the named source. */
export interface Problem {
  readonly source: string;
  readonly row: number;
  readonly column: number;
  /** What stands there, as text. */
  readonly found: string;
  readonly advice: string;
  /** Revenue that is left out because of it; null when nothing is left out. */
  readonly amount: number | null;
}

/** A cell as a problem quotes it. */
export function quote(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell === "") return "an empty cell";
  const text = textOf(cell);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
