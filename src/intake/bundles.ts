import type { Bundle, Offering } from "../portfolio";
import { nameKey } from "../text";
import { several } from "./offerings";
import type { Problem } from "./problem";
import { TableReader } from "./reader";
import type { Table } from "./table";

const number = "Not a number of 0 or more. Enter one, or clear the cell.";
const date = "Not a date. Write it as 2026-09-30, or clear the cell.";

/**
 * Reads the tables of bundles. A row with anything that cannot be read is a problem and is not
 * offered: it could be sold at a wrong price.
 *
 * @param indexOf The index of the offering that a name means; null when there is none.
 * @param today Serial number: bundles that are not sold on that day are left out.
 * @returns The bundles that can be offered.
 * @source Method, part 7 (bundles).
 */
export function readBundles(
  tables: readonly Table[],
  offerings: readonly Offering[],
  indexOf: (name: string) => number | null,
  today: number,
  problems: Problem[],
): Bundle[] {
  const found: Bundle[] = [];
  const named = new Set<string>();
  for (const table of tables) {
    const reader = new TableReader(table, problems);
    for (let row = table.headerRow + 1; row < table.endRow; row++) {
      if (reader.skips(row)) continue;
      const before = problems.length;
      const name = reader.textOrProblem(row, "bundle") ?? "";
      const key = nameKey(name);
      if (key === "")
        reader.report(row, "bundle", "No name. Enter the bundle's name, or delete the row.", null);
      else if (named.has(key) || indexOf(name) !== null)
        reader.report(row, "bundle", "A bundle or an offering above has this name. Enter another one.", null);
      named.add(key);
      const parts = readParts(reader, row, offerings, indexOf);
      const terms = readTerms(reader, row);
      const span = readSpan(reader, row);
      if (problems.length > before) continue;
      if (span.from <= today && today <= span.to) found.push({ key, name, offerings: parts, ...terms });
    }
  }
  return found;
}

/** The offerings of a bundle; what is not sold, and fewer than two, is a problem. */
function readParts(
  reader: TableReader,
  row: number,
  offerings: readonly Offering[],
  indexOf: (name: string) => number | null,
): number[] {
  const parts = new Set<number>();
  for (const name of several(reader.textOrProblem(row, "bundled"))) {
    const index = indexOf(name);
    if (index === null)
      reader.report(
        row,
        "bundled",
        `No offering is called "${name}". Correct the name, or take it out.`,
        null,
      );
    else if (offerings[index].retired)
      reader.report(row, "bundled", `"${name}" is no longer sold. Take it out.`, null);
    else parts.add(index);
  }
  if (parts.size < 2)
    reader.report(
      row,
      "bundled",
      "A bundle has two offerings or more. Write them with ; between them.",
      null,
    );
  return [...parts];
}

type Terms = Omit<Bundle, "key" | "name" | "offerings">;

function readTerms(reader: TableReader, row: number): Terms {
  const amount = (field: "price" | "rebate" | "seatsFrom" | "seatsTo"): number | null => {
    const value = reader.numberOrProblem(row, field, number);
    if (value !== null && value < 0) reader.report(row, field, number, null);
    return value;
  };
  const price = amount("price");
  const discount = reader.shareOrProblem(
    row,
    "discount",
    "Not a share. Write 0.1 or 10 %, or clear the cell.",
  );
  if (discount !== null && (discount < 0 || discount > 1))
    reader.report(row, "discount", "Not a share from 0 to 100 %. Correct it, or clear the cell.", null);
  if (price !== null && discount !== null)
    reader.report(row, "discount", "Both a price and a discount. Clear one of the two.", null);
  const [seatsFrom, seatsTo] = [amount("seatsFrom"), amount("seatsTo")];
  if (seatsFrom !== null && seatsTo !== null && seatsFrom > seatsTo)
    reader.report(row, "seatsTo", "Fewer seats than it begins with. Correct one of the two.", null);
  const segments = several(reader.textOrProblem(row, "segments")).map(nameKey);
  return {
    price,
    discount: discount ?? 0,
    rebate: amount("rebate") ?? 0,
    segments: segments.length > 0 ? new Set(segments) : null,
    seatsFrom,
    seatsTo,
  };
}

/** First and last day on which it is sold. */
function readSpan(reader: TableReader, row: number): { from: number; to: number } {
  const from = reader.dateOrProblem(row, "from", date) ?? -Infinity;
  const to = reader.dateOrProblem(row, "to", date) ?? Infinity;
  if (from > to) reader.report(row, "to", "Before the day on which it begins. Correct one of the two.", null);
  return { from, to };
}
