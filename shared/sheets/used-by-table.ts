import { firstDay } from "../../src/calendar";
import { Sums } from "../../src/sums";
import type { Context } from "../context";
import { several } from "../words";
import type { Line } from "./summary-line";

/**
 * How much of the revenue used stands in which table, where lines were read from several: a
 * list of somebody's own that looks like invoices is seen to count.
 */
export function usedByTable({ intake: { origins, portfolio } }: Context): Line[] {
  const { lines, window } = portfolio;
  const { tables, table } = origins;
  if (tables.length < 2) return [];
  const sums = new Sums(tables.length);
  const counts = new Int32Array(tables.length);
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  for (let line = 0; line < lines.count; line++) {
    if (lines.day[line] < from || lines.day[line] >= to) continue;
    sums.add(table[line], lines.revenue[line]);
    counts[table[line]]++;
  }
  return tables.map(({ id }, at) => ({
    id: `used ${id}`,
    figure: `Used, in ${id}`,
    value: sums.at(at),
    look: "cents",
    source: several(counts[at], "line"),
  }));
}
