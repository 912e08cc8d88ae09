import { asking } from "./en/asking";
import { changes } from "./en/changes";
import { fields, kinds, kindUses } from "./en/fields";
import { flow, sheetHints } from "./en/flow";
import { frame, views } from "./en/frame";
import { help } from "./en/help";
import { insights } from "./en/insights";
import { behind } from "./en/behind";
import { settings } from "./en/settings";
import { functions } from "./en/functions";
import type { method } from "./en/method";
import type { share } from "./en/share";

/**
 * Every word of the pane, in English; a translation has the same shape. Names of sheets and
 * of their columns are English in every language, and so are the messages about cells,
 * which stand in the Problems sheet too.
 */
export const en = {
  ...flow,
  fields,
  kinds,
  kindUses,
  sheetHints,
  frame,
  views,
  insights,
  asking,
  behind,
  changes,
  settings,
  help,
  functions,
};

type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** What every language has to say; of sharing and of the method, English says it in the script of those views. */
export type Words = Translated<typeof en> & {
  readonly method?: Translated<typeof method>;
  readonly share?: Translated<typeof share>;
};

/** The pane's views by their ids. */
export type ViewId = keyof Words["views"];
