import { letters } from "../../src/measures/states";
import type { Column, Described } from "../book";
import { classColours, stateColours } from "../colours";
import {
  clientAt,
  clientColumn,
  inOrder,
  keyColumn,
  rowFormulas,
  shownOfferings,
  settle,
  subtitle,
  valuesNote,
  type Context,
} from "../context";
import { stateSlot } from "../typed/slot";
import { statuses, userColumn } from "../user-column";
import { corner, matrixTotals, offeringRows } from "./matrix-summary";

const states = {
  values: ["P", "C", "X", "N", "Y"],
  strict: false,
  hint: "P: proposal is out. C: has it from a competitor or in-house. X: declined. N: does not apply. Y: has it without an invoice. Empty: a gap.",
};
/** Sheet "Tech Stack Matrix": part C of the method. Sold offerings stand side by side, by step; retired ones behind them. */
export function matrix(context: Context): Described {
  const { measures, intake } = context;
  const { order, potential } = measures;
  const offerings = shownOfferings(context);
  const width = intake.portfolio.offerings.length;
  const sold = offerings.filter(({ retired }) => !retired).length;
  const across = sold > 0 ? `o0>o${sold - 1}` : null;
  const left = (row: number): boolean => measures.classes[row] === "Left";
  const gap = across && `({${across}}="")+({${across}}="P")+({${across}}="Z")`;
  const grid: Column[] = offerings.map(({ name, key, retired }, index) => ({
    key: `o${index}`,
    column: stateSlot(key),
    header: name,
    look: "letter",
    states: true,
    ...(index < offerings.length - 1 ? { joined: true } : {}),
    values: inOrder(order, (row) => letters[measures.states.codes[row * width + index]] || null),
    ...(retired ? {} : { choices: states }),
  }));
  const columns = settle(context, [
    keyColumn(context, order),
    { key: "class", header: "Class", look: "letter", values: inOrder(order, (row) => measures.classes[row]) },
    clientColumn(context, order),
    {
      key: "manager",
      header: "Account manager",
      look: "text",
      values: inOrder(order, (row) => clientAt(context, row).accountManager),
    },
    {
      key: "stack",
      header: "Stack %",
      look: "share",
      values: inOrder(order, (row) => measures.stack[row]),
      ...(across
        ? {
            formula: `IFERROR(SUMPRODUCT(--({${across}}="Y"),{${across}@inStack})/SUMPRODUCT(--({${across}}<>"N"),{${across}@inStack}),"")`,
          }
        : {}),
    },
    ...grid,
    {
      key: "gaps",
      header: "Gaps",
      look: "count",
      values: inOrder(order, (row) => (left(row) ? null : potential.gapsByClient[row])),
      ...(gap ? { formula: `IF({class}="Left","",SUMPRODUCT(${gap}))` } : {}),
    },
    {
      key: "potential",
      header: "Potential",
      look: "money",
      values: inOrder(order, (row) => (left(row) ? null : potential.byClient[row])),
      ...(gap && !context.policies.perSeat
        ? { formula: `IF({class}="Left","",SUMPRODUCT(${gap},{${across}@average}))` }
        : {}),
    },
    {
      key: "upgrade",
      header: "Upgrade value",
      look: "money",
      values: inOrder(order, (row) => measures.upgradeValue[row] || null),
    },
    {
      key: "offer",
      header: "Next offer",
      look: "text",
      values: inOrder(order, (row) => offerings[measures.offers[row][0]?.offering]?.name),
    },
    { key: "wave", header: "Wave", look: "wave", values: inOrder(order, (row) => measures.waves[row]) },
    userColumn("owner", "text"),
    userColumn("targetQuarter", "text"),
    { ...userColumn("status", "text"), choices: statuses },
    userColumn("note", "note"),
  ]);
  return {
    kind: "matrix",
    title: "Tech Stack Matrix",
    subtitle: subtitle(context),
    notes: [
      "Y held. L has the predecessor: upgrade. Z lapsed. Empty: a gap. P in play. C has it elsewhere. X declined. N does not apply.",
      ...(context.policies.perSeat ? ["Potential is per seat: rows hold values instead of formulas."] : []),
      ...(rowFormulas(context) ? [] : [valuesNote]),
    ],
    columns,
    summary: [...offeringRows(context), ...matrixTotals(context, sold), corner(context)],
    rows: order.length,
    colours: [...stateColours(grid.map(({ key }) => key)), ...classColours("class")],
    frozenColumns: 3,
    // Where there is a Summary, its cells bear these names.
    names: context.kinds.has("summary")
      ? {}
      : {
          XS_potential: ["total", "potential"],
          XS_uplift: ["corner", "potential"],
          XS_full_stack_share: ["corner", "stack"],
        },
  };
}
