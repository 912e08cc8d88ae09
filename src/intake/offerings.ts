import { isNameless } from "../cell";
import type { Offering } from "../portfolio";
import { nameKey } from "../text";
import type { Problem } from "./problem";
import { TableReader } from "./reader";
import type { OfferingRegister } from "./register";
import { isLink, NOT_A_LINK } from "./link";
import { readStream } from "./stream";
import type { Table } from "./table";

/** What an Offerings table says of one offering. */
export interface Listed extends Omit<
  Offering,
  "key" | "name" | "listed" | "retired" | "successor" | "inStack"
> {
  /** null where the cell is blank. */
  readonly inStack: boolean | null;
  readonly replaces: readonly string[];
  readonly alsoKnownAs: readonly string[];
  readonly row: number;
  readonly reader: TableReader;
}

/** The parts of a text with `;` between them. */
export function several(text: string | null): string[] {
  return (text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function listed(reader: TableReader, row: number): Listed {
  const stream = reader.textOrProblem(row, "stream");
  const known = stream === null ? null : readStream(stream);
  if (known === undefined)
    reader.report(row, "stream", "Not a stream. Write MRR, Project, T&M or Resale.", null);
  const step = reader.numberOrProblem(row, "step", "Not a step. Write a whole number from 1 to 8.");
  const wrong = step !== null && !(Number.isInteger(step) && step >= 1 && step <= 8);
  if (wrong) reader.report(row, "step", "Not a step. Write a whole number from 1 to 8.", null);
  const link = reader.textOrProblem(row, "link");
  const refused = link !== null && !isLink(link);
  if (refused) reader.report(row, "link", NOT_A_LINK, null);
  const segments = several(reader.textOrProblem(row, "segments")).map(nameKey);
  return {
    row,
    reader,
    step: wrong ? null : step,
    stream: known ?? null,
    inStack: reader.flagOrProblem(row, "inStack"),
    listPrice: reader.numberOrProblem(row, "listPrice", "Not a number. Enter the list price a year."),
    marginShare: reader.shareOrProblem(row, "marginShare", "Not a share. Write 0.45 or 45 %."),
    infrastructure: reader.flagOrProblem(row, "infrastructure"),
    cloud: reader.flagOrProblem(row, "cloud"),
    launched: reader.dateOrProblem(row, "launched", "Not a date. Write it as 2026-09-30."),
    segments: segments.length > 0 ? new Set(segments) : null,
    link: refused ? null : link,
    replaces: several(reader.textOrProblem(row, "replaces")),
    alsoKnownAs: several(reader.textOrProblem(row, "alsoKnownAs")),
  };
}

/**
 * Reads the Offerings tables and enters every offering and its other names.
 *
 * @returns What is known of each offering by its index in the register.
 * @source Method, part 2.
 */
export function readOfferings(
  tables: readonly Table[],
  offerings: OfferingRegister,
  problems: Problem[],
): Map<number, Listed> {
  const found = new Map<number, Listed>();
  for (const table of tables) {
    const reader = new TableReader(table, problems);
    for (let row = table.headerRow + 1; row < table.endRow; row++) {
      if (reader.skips(row)) continue;
      if (isNameless(reader.cell(row, "offering"))) {
        reader.report(row, "offering", "No offering. Enter its name, or delete the row.", null);
        continue;
      }
      const index = offerings.of(reader.cell(row, "offering"));
      if (found.has(index)) {
        reader.report(
          row,
          "offering",
          "This offering has a row above, which counts. Delete one of the two.",
          null,
        );
      } else {
        found.set(index, listed(reader, row));
      }
    }
  }
  for (const [index, { alsoKnownAs, reader, row }] of found) {
    for (const name of alsoKnownAs) {
      if (offerings.alias(name, index)) continue;
      reader.report(
        row,
        "alsoKnownAs",
        `"${name}" is an offering of its own. Take it off one of the two.`,
        null,
      );
    }
  }
  return found;
}

/**
 * For every offering the newest one that replaces it, or null.
 *
 * Of several that replace the same one, the one launched last is the successor, then
 * the one listed last. A circle of replacements replaces nothing and is a problem.
 *
 * @source Method, parts 2 and 5.
 */
export function successors(
  found: ReadonlyMap<number, Listed>,
  offerings: OfferingRegister,
): (number | null)[] {
  const next: (number | null)[] = offerings.names.map(() => null);
  const newer = (a: number, b: number): boolean =>
    (found.get(a)?.launched ?? 0) >= (found.get(b)?.launched ?? 0);
  for (const [index, { replaces, reader, row }] of found) {
    for (const name of replaces) {
      const old = offerings.find(name);
      if (old === undefined) {
        reader.report(
          row,
          "replaces",
          `No offering is called "${name}". Correct the name, or take it out.`,
          null,
        );
      } else if (old !== index && (next[old] === null || newer(index, next[old]))) {
        next[old] = index;
      }
    }
  }
  return next.map((_, start) => {
    let at = start;
    for (let hops = 0; hops <= next.length; hops++) {
      const on = next[at];
      if (on === null) return at === start ? null : at;
      at = on;
    }
    const listedHere = found.get(start);
    listedHere?.reader.report(
      listedHere.row,
      "replaces",
      "Offerings replace each other in a circle. Break it up.",
      null,
    );
    return null;
  });
}
