import { Fault } from "../../src/fault";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;

/** Excel keeps this name for itself. */
const RESERVED = "history";

/**
 * The nearest name that a new sheet may have: 31 characters, none of those that Excel
 * forbids, and not one that is taken; a second sheet gets " (2)".
 *
 * @example tabName("lines", ["Lines"]) // "lines (2)"
 */
export function tabName(wanted: string, taken: readonly string[]): string {
  const known = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const plain = wanted.replace(FORBIDDEN, "_").replace(/^[\s']+|[\s']+$/g, "") || "Sheet";
  for (let count = 1; ; count++) {
    const end = count === 1 ? "" : ` (${count})`;
    const name = cut(plain, LONGEST - end.length) + end;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** Whole characters only, and no apostrophe or blank at the end of what is left. */
function cut(text: string, length: number): string {
  const characters = [...text];
  while (characters.join("").length > length) characters.pop();
  return characters.join("").replace(/[\s']+$/, "");
}

/** @throws Fault "file/sheet-name" when a sheet of that name would not open in Excel. */
export function refuseName(name: string): void {
  const reason =
    name.length > LONGEST
      ? `a name has ${LONGEST} characters at most`
      : name.search(FORBIDDEN) >= 0
        ? "a name has none of : \\ / ? * [ ]"
        : /^'|'$|^$/.test(name)
          ? "a name neither begins nor ends with an apostrophe"
          : name.toLowerCase() === RESERVED
            ? "Excel keeps this name for itself"
            : null;
  if (reason !== null)
    throw new Fault("file/sheet-name", `Excel does not open a sheet called "${name}": ${reason}. Rename it.`);
}
