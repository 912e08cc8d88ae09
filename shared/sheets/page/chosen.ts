import { isBlank } from "../../../src/cell";
import { clientAt, type Context } from "../../context";
import { rowKey } from "../../key";
import type { Entries } from "../../typed/entries";
import { INPUT_SLOT, inputRow } from "../../typed/inputs";
import type { Journal } from "../../typed/journal";
import { rowsByLabel } from "../../typed/called";

/** The row of the drop-down. */
export const CHOSEN_ROW = "chosen";

const CHOICE = inputRow("page", "client");

/**
 * The client that the page is about: the chosen one, else the first of the portfolio; null
 * when the chosen one is not in the data. A choice is known as the page's formula knows it:
 * exactly, else in any case, else behind the apostrophe that Excel takes off a text.
 */
export function chosenClient(context: Context, entries: Entries): number | null {
  const { order } = context.measures;
  const choice = entries.value(CHOICE, INPUT_SLOT);
  if (isBlank(choice)) return order[0];
  const text = String(choice);
  const called = (same: (label: string) => boolean): number | undefined =>
    order.find((row) => same(clientAt(context, row).label));
  const lower = text.toLowerCase();
  return (
    called((label) => label === text) ??
    called((label) => label.toLowerCase() === lower) ??
    called((label) => label === `'${text}`) ??
    null
  );
}

/** The place of the chosen client among the page's rows; empty when it is not there. No look-up by text, in which `*` and `?` would misfire. */
export const placeFormula = [
  `EXACT({client:body},{figure@${CHOSEN_ROW}}&"")`,
  `{client:body}={figure@${CHOSEN_ROW}}&""`,
  `{client:body}="'"&{figure@${CHOSEN_ROW}}`,
].reduceRight((otherwise, test) => `IFERROR(SUMPRODUCT(MATCH(TRUE,${test},0)),${otherwise})`, '""');

/** A chosen client that is called differently by now stays chosen. */
export function followChosen(context: Context, entries: Entries, journal: Journal): void {
  const choice = entries.value(CHOICE, INPUT_SLOT);
  if (isBlank(choice) || chosenClient(context, entries) !== null) return;
  const key = rowsByLabel(journal.entries).get(String(choice));
  const row = context.measures.order.find((one) => rowKey(clientAt(context, one).key) === key);
  if (row !== undefined) entries.set(CHOICE, INPUT_SLOT, { value: clientAt(context, row).label });
}
