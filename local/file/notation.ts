import { catalogue } from "../../shared/catalogue";
import { futurePrefix } from "./futureFunctions";
import { markValues, unmarkValues } from "./value-names";

/** The namespace of our functions in Excel, as in manifest.xml. */
const NAMESPACE = "XSELL";

/**
 * What an add-in's function is called in a file: Excel writes `XSELL.CUMREVPCT(A1:A9)` as
 * `_xldudf_XSELL_CUMREVPCT(A1:A9)`, with or without the add-in at hand.
 *
 * @source Observed in files that Excel saved; OfficeDev/office-js issue 5611 (by design).
 */
const nameInFile = new Map(
  catalogue.map(({ name }) => [`${NAMESPACE}.${name}`, `_xldudf_${NAMESPACE}_${name}`]),
);
const nameInSheet = new Map([...nameInFile].map(([sheet, file]) => [file.toUpperCase(), sheet]));

/** Texts in quotes, quoted sheet names, and what is left of an opening bracket. */
const CALLS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

function renameCalls(formula: string, rename: (name: string) => string): string {
  return formula.replace(CALLS, (piece, name?: string) => (name === undefined ? piece : rename(name)));
}

/** A formula as a file holds it: without its equals sign, functions by the names that files know. */
export function toFile(formula: string): string {
  return renameCalls(markValues(formula.replace(/^=/, "")), (name) => {
    const known = name.toUpperCase();
    return nameInFile.get(known) ?? `${futurePrefix.get(known) ?? ""}${name}`;
  });
}

/** A file's formula as a sheet shows it. */
export function fromFile(formula: string): string {
  const shown = renameCalls(formula, (name) => {
    const plain = name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "");
    const known = plain.toUpperCase();
    // What we would not put back stays: `_xlfn.ANCHORARRAY(B2)` is B2#, and no name without it.
    return nameInSheet.get(known) ?? (futurePrefix.has(known) ? plain : name);
  });
  return `=${unmarkValues(shown)}`;
}

/** Whether what a name stands for in a file is a function, such as Share makes them. */
export function isFunction(formula: string): boolean {
  return /^_xlfn\.LAMBDA\(/i.test(formula);
}

/** Whether a formula calls one of our functions by its name in a file. */
export function callsOurs(formula: string): boolean {
  return formula.includes(`_xldudf_${NAMESPACE}_`);
}
