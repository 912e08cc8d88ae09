import type { TableKind } from "../../src/intake/table";
import { alone } from "../alone";
import type { SheetInfo } from "../host";
import { addressOf } from "../layout/address";
import type { PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import { ownSheet } from "./own-sheet";
import { templates } from "./templates";

/** Names of the sheets that are ready to be typed into, and of those that were there and left alone. */
export interface TemplatesPut {
  readonly ready: readonly string[];
  readonly leftAlone: readonly string[];
}

/**
 * Puts input tables onto sheets of the user's own, ready to be typed into. A sheet of that name that
 * holds anything is left alone; one that holds nothing is made ready, so that a second try finishes
 * what a first one began.
 */
export function putTemplates(host: PaneHost, kinds: readonly TableKind[]): Job<TemplatesPut> {
  return alone(host, () => putAlone(host, kinds));
}

function* putAlone(host: PaneHost, kinds: readonly TableKind[]): Job<TemplatesPut> {
  const there = new Map((yield* answer(host.sheets())).map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const standing = (name: string): SheetInfo | undefined => there.get(name.toLowerCase());
  const wanted = templates.filter(({ kind }) => kinds.includes(kind));
  const put = wanted.filter(({ name }) => (standing(name)?.rows ?? 0) === 0);
  const sheets = put.map((template) => ownSheet(template, put));
  const missing = sheets.filter(({ name }) => standing(name) === undefined);
  const added =
    missing.length === 0
      ? []
      : yield* answer(host.addOwn(missing.map(({ name }) => name), missing.map(({ look }) => look))); // prettier-ignore
  const idOf = ({ name }: { name: string }): string =>
    standing(name)?.id ?? added[missing.findIndex((sheet) => sheet.name === name)];
  if (sheets.length > 0) {
    // The words come last: a sheet without them is made ready by the next try.
    yield* answer(host.dress(sheets.map((sheet) => ({ ...sheet.look, id: idOf(sheet) }))));
    yield* answer(host.type(sheets.map((sheet) => ({ id: idOf(sheet), row: 0, column: 0, cells: sheet.cells })))); // prettier-ignore
    const [{ name, look }] = sheets;
    yield* answer(host.select(standing(name)?.name ?? name, addressOf(look.headerRow + 1, 0)));
  }
  return {
    ready: put.map(({ name }) => name),
    leftAlone: wanted.filter((one) => !put.includes(one)).map(({ name }) => name),
  };
}
