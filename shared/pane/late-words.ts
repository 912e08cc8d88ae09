import { words } from "./language";
import type { Words } from "./words/en";
import { method } from "./words/en/method";
import { share } from "./words/en/share";

/** What the Share view says: its English comes with it, other languages bring their own. */
export const sharingWords = (): NonNullable<Words["share"]> => words.share ?? share;

/** What Help says, likewise. */
export const methodWords = (): NonNullable<Words["method"]> => words.method ?? method;
