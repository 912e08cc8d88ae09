import { asking } from "./de/asking";
import { changes } from "./de/changes";
import { fields, kinds, kindUses } from "./de/fields";
import { flow, sheetHints } from "./de/flow";
import { frame, views } from "./de/frame";
import { help } from "./de/help";
import { insights } from "./de/insights";
import { behind } from "./de/behind";
import { settings } from "./de/settings";
import { functions } from "./de/functions";
import { method } from "./de/method";
import { share } from "./de/share";
import type { Words } from "./en";

/** Every word of the pane, in German. */
export const de: Required<Words> = {
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
  method,
  share,
};
