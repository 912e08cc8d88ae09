import type { Argument, Input } from "../shared/catalogue";
import { Fault } from "../src/fault";
import { splitAddress } from "./address";
import { run } from "./failure";

/** More value types than this do not fit into one answer of Excel on the web. */
const MOST_CELLS = 400_000;

interface Doubtful {
  readonly index: number;
  readonly argument: readonly (readonly Input[])[];
  readonly at: { readonly sheet: string; readonly rest: string };
}

/**
 * Tells empty cells from zeros: on the desktop Excel hands both over as 0. Every
 * argument that holds a 0 and stands in cells is looked up, all in one round trip; in
 * an argument that a formula made, a 0 is a 0.
 *
 * @param addresses Where each argument stands; null where it stands in no cells.
 * @returns null when there is nothing to look up.
 */
export function withBlanks(
  name: string,
  given: readonly Argument[],
  addresses: readonly (string | null | undefined)[],
): Promise<readonly Argument[]> | null {
  const doubtful = given.flatMap((argument, index): Doubtful[] => {
    const at = splitAddress(addresses[index] ?? "");
    return at && argument?.some((row) => row.includes(0)) ? [{ index, argument, at }] : [];
  });
  if (doubtful.length === 0) return null;
  // No sheet's name has a bracket.
  if (doubtful.some(({ at }) => at.sheet.includes("["))) {
    throw new Fault(
      "function/other-workbook",
      `${name} was given cells of another workbook with zeros among them, where empty cells cannot be told from zeros. Bring them into this workbook, on a sheet of their own.`,
    );
  }
  const cells = doubtful.reduce((sum, { argument }) => sum + argument.length * argument[0].length, 0);
  if (cells > MOST_CELLS) {
    throw new Fault(
      "function/too-many",
      `${name} was given ${cells} cells with zeros among them, too many to tell empty cells from zeros. Name the rows in use, such as B2:B5000 in place of B:B.`,
    );
  }
  return lookUp(given, doubtful);
}

function lookUp(given: readonly Argument[], doubtful: readonly Doubtful[]): Promise<readonly Argument[]> {
  return run("look at the empty cells", async (context) => {
    const ranges = doubtful.map(({ at }) =>
      context.workbook.worksheets.getItem(at.sheet).getRange(at.rest).load("valueTypes"),
    );
    await context.sync();
    const known = [...given];
    doubtful.forEach(({ index, argument }, n) => {
      const types = ranges[n].valueTypes as readonly (readonly string[])[];
      known[index] = argument.map((row, r) =>
        row.map((cell, c) => (cell === 0 && types[r]?.[c] === "Empty" ? null : cell)),
      );
    });
    return known;
  });
}
