import { metadata } from "../../excel/metadata";
import { declarationText } from "../../gsheets/declaration-text";

/** The files that are generated from the catalogue and committed, with what they have to hold. */
export const generatedFiles: readonly { readonly path: string; readonly text: () => string }[] = [
  { path: "excel/functions.json", text: metadata },
  { path: "gsheets/declarations.js", text: declarationText },
];
