import type { Cell } from "../../src/cell";
import type { HistoryRow, Snapshot } from "../../src/score/history";

/** Clients whose figures stand together in one cell: some thousand characters, which every host takes. */
const CLIENTS_A_CELL = 20;

/** A snapshot as texts: a client's figures with "|" between them, clients with ";". */
export function packed({ rows }: Snapshot): string[] {
  const texts: string[] = [];
  for (let first = 0; first < rows.length; first += CLIENTS_A_CELL) {
    const some = rows.slice(first, first + CLIENTS_A_CELL);
    texts.push(some.map((row) => [row.client, row.class, row.revenue, row.margin ?? "", row.stack ?? "", row.potential].join("|")).join(";")); // prettier-ignore
  }
  return texts;
}

/** The rows of such a text; what is damaged is passed over. */
export function unpacked(text: Cell): HistoryRow[] {
  return String(text ?? "")
    .split(";")
    .flatMap((one): HistoryRow[] => {
      const [client, name, ...rest] = one.split("|");
      const figures = rest.map((figure) => (figure === "" ? null : Number(figure)));
      const [revenue, margin, stack, potential] = figures;
      const whole =
        rest.length === 4 && figures.every((figure) => figure === null || Number.isFinite(figure));
      return whole && revenue !== null && potential !== null
        ? [{ client, class: name, revenue, margin, stack, potential }]
        : [];
    });
}

/** The name of a snapshot in the journal, which no host takes for a date. */
export function monthName(month: number): string {
  return `m${month}`;
}

/** Null for every other text. */
export function monthNamed(text: string): number | null {
  return /^m\d{5}$/.test(text) ? Number(text.slice(1)) : null;
}
