import type { Problem } from "../src/intake/problem";
import type { Context } from "./context";
import { addressOf, type Place } from "./layout/address";
import type { Finding } from "./outcome";

/** The input's problems with the addresses that a reader can go to. */
export function findingsOf({ problems }: { readonly problems: readonly Problem[] }): Finding[] {
  return problems.map(({ source, row, column, found, advice, amount }) => ({
    sheet: source,
    address: addressOf(row, column),
    found,
    advice,
    amount,
  }));
}

/** Marks of the user's that the data contradict; the data win, the mark is told. */
export function contradictions({ measures, intake }: Context, place: Place | undefined): Finding[] {
  if (!place) return [];
  const rank = new Map(measures.order.map((row, index) => [row, index]));
  return measures.states.contradictions.map(({ row, offering, letter }) => ({
    sheet: place.sheet,
    address: addressOf(
      place.firstRow + (rank.get(row) as number),
      place.columns.get(`o${offering}`) as number,
    ),
    found: `${letter} was typed, but invoices show ${intake.portfolio.offerings[offering].name} in use`,
    advice: "The data win. Clear the mark, or correct the invoice lines.",
    amount: null,
  }));
}
