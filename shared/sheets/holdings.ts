import { exactSum } from "../../src/sums";
import type { Column, Described, SummaryCell } from "../book";
import { HOLDINGS_NOTE } from "../copies";
import {
  clientColumn,
  inOrder,
  keyColumn,
  label,
  rowFormulas,
  shownOfferings,
  settle,
  subtitle,
  valuesNote,
  type Context,
} from "../context";
import { stateSlot } from "../typed/slot";

/** Sheet "Holdings": what every client pays for every offering, and nothing else. Averages and potentials look at it. */
export function holdings(context: Context): Described {
  const { measures, intake } = context;
  const { order, year } = measures;
  const offerings = shownOfferings(context);
  const width = intake.portfolio.offerings.length;
  const grid: Column[] = offerings.map(({ name, key }, index) => ({
    key: `o${index}`,
    column: stateSlot(key),
    ...(index < offerings.length - 1 ? { joined: true } : {}),
    header: name,
    look: "cents",
    values: inOrder(order, (row) => year.cells[row * width + index] || null),
  }));
  const total: Column = {
    key: "total",
    header: "Total",
    look: "cents",
    values: inOrder(order, (row) => exactSum(year.cells.subarray(row * width, (row + 1) * width))),
    ...(offerings.length > 0 ? { formula: `SUM({o0>o${offerings.length - 1}})` } : {}),
  };
  const columns = settle(context, [keyColumn(context, order), clientColumn(context, order), ...grid, total]);
  const sums: Record<string, SummaryCell> = { client: label("Total") };
  for (const { key, values } of [...grid, total]) {
    sums[key] = {
      value: exactSum(values.filter((value) => typeof value === "number")),
      formula: "SUM({this:body})",
    };
  }
  return {
    kind: "holdings",
    title: "Holdings",
    subtitle: subtitle(context),
    notes: [HOLDINGS_NOTE, ...(rowFormulas(context) ? [] : [valuesNote])],
    columns,
    summary: [{ key: "total", tone: "total", cells: sums }],
    rows: order.length,
    colours: [],
    frozenColumns: 2,
    names: {},
  };
}
