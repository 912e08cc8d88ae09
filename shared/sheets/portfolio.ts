import type { Cell } from "../../src/cell";
import type { Client } from "../../src/portfolio";
import type { Described } from "../book";
import { classColours } from "../colours";
import {
  clientAt,
  clientColumn,
  inOrder,
  keyColumn,
  rowFormulas,
  settle,
  subtitle,
  valuesNote,
  type Context,
} from "../context";
import type { Planning } from "../planning";
import type { Entries } from "../typed/entries";
import { userColumn } from "../user-column";
import { percent, several } from "../words";
import { flagText, yesNoText } from "./client-words";
import { cutsRow, portfolioTotals } from "./portfolio-summary";
import { startColumn, whatIfRow } from "./what-if";

const yesNo = {
  values: ["yes", "no"],
  strict: false,
  hint: "yes or no: wins over the data. Say why under Reason.",
};
const packages = {
  values: ["current", "legacy MRR", "block time", "T&M"],
  strict: false,
  hint: "The package that the client is on.",
};
const pricing = { values: ["yes", "no"], strict: false, hint: "Is the client on current prices?" };

/** Sheet "Client Portfolio": part B of the method. */
export function portfolio(context: Context, _planning: Planning, entries: Entries): Described {
  const { measures } = context;
  const { order, year, margins, potential } = measures;
  const linked = context.kinds.has("matrix");
  const fromMatrix = (key: string): { formula?: string } =>
    linked ? { formula: `IFERROR(INDEX({matrix!${key}:body},MATCH({key},{matrix!key:body},0)),"")` } : {};
  const open = (row: number): boolean => measures.classes[row] !== "Left";
  const told = (of: (client: Client) => string | null): Cell[] =>
    inOrder(order, (row) => of(clientAt(context, row)));
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
      key: "inProfile",
      header: "In profile",
      look: "letter",
      values: inOrder(order, (row) => yesNoText(measures.inProfile[row])),
    },
    { key: "revenue", header: "Revenue", look: "cents", values: inOrder(order, (row) => year.total[row]) },
    {
      key: "cumulative",
      header: "Cumulative % of revenue",
      look: "share",
      values: inOrder(order, (row) => measures.cumulative[row]),
    },
    {
      key: "gross",
      header: "Gross margin",
      look: "cents",
      values: inOrder(order, (row) => margins[row].gross),
    },
    { key: "margin", header: "Margin %", look: "share", values: inOrder(order, (row) => margins[row].total) },
    {
      key: "serviceMargin",
      header: "Service margin %",
      look: "share",
      values: inOrder(order, (row) => margins[row].service),
    },
    {
      key: "classMargin",
      header: "Class margin %",
      look: "share",
      values: inOrder(order, (row) => margins[row].deciding?.margin),
    },
    {
      key: "basis",
      header: "Margin basis",
      look: "text",
      values: inOrder(order, (row) => margins[row].deciding?.basis),
    },
    {
      key: "stack",
      header: "Stack %",
      look: "share",
      ...fromMatrix("stack"),
      values: inOrder(order, (row) => measures.stack[row]),
    },
    {
      key: "gaps",
      header: "Gaps",
      look: "count",
      ...fromMatrix("gaps"),
      values: inOrder(order, (row) => (open(row) ? potential.gapsByClient[row] : null)),
    },
    {
      key: "potential",
      header: "Potential",
      look: "money",
      ...fromMatrix("potential"),
      values: inOrder(order, (row) => (open(row) ? potential.byClient[row] : null)),
    },
    {
      key: "next",
      header: "To next class",
      look: "money",
      values: inOrder(order, (row) => measures.lifts[row]?.rise),
    },
    { key: "flags", header: "Flags", look: "note", values: inOrder(order, (row) => flagText(context, row)) },
    {
      ...userColumn(
        "pricingCurrent",
        "letter",
        told((client) => client.pricingCurrent),
      ),
      choices: pricing,
    },
    {
      ...userColumn(
        "package",
        "text",
        told((client) => client.package),
      ),
      choices: packages,
    },
    { ...userColumn("profileOverride", "letter"), choices: yesNo },
    userColumn("reason", "note"),
    {
      key: "grossOf",
      header: "Costed revenue",
      look: "cents",
      hidden: true,
      values: inOrder(order, (row) => margins[row].grossOf),
    },
    ...startColumn(context),
  ]);
  return {
    kind: "portfolio",
    title: "Client Portfolio",
    subtitle: subtitle(context),
    notes: notes(context),
    columns,
    summary: [cutsRow(context), ...whatIfRow(context, entries), ...portfolioTotals(context, entries)],
    rows: order.length,
    colours: classColours("class"),
    frozenColumns: 3,
    // Where there are settings, their cells bear these names.
    names: context.kinds.has("settings")
      ? {}
      : {
          XS_cut_core: ["cuts", "revenue"],
          XS_cut_mid: ["cuts", "cumulative"],
          XS_grade_a: ["cuts", "gross"],
          XS_grade_b: ["cuts", "margin"],
          XS_grade_c: ["cuts", "serviceMargin"],
        },
  };
}

function notes(context: Context): string[] {
  const { measures, policies, intake } = context;
  const { cuts } = policies;
  const found: string[] = [];
  if (measures.policy === "matrix") {
    found.push(
      `Core: clients that start below ${percent(cuts.core)} of revenue, Mid: below ${percent(cuts.mid)}, Tail: the rest. Core and Mid from ${percent(cuts.a)} margin are A, from ${percent(cuts.b)} B, from ${percent(cuts.c)} C; below that Core is C down to 0 %, else D. Tail stands one class lower.`,
    );
  } else if (policies.policy === "matrix") {
    found.push("No client has a known margin: classes go by revenue alone (Core A, Mid B, Tail C).");
  }
  const unknown = measures.classes.filter((name) => name === "–").length;
  if (unknown > 0)
    found.push(
      `${several(unknown, "client")} without a class (–): too few of their lines have a cost for a margin.`,
    );
  if (measures.notAssessed > 0)
    found.push(
      `${several(measures.notAssessed, "client")} not assessed against the target profile, taken as in profile.`,
    );
  if (intake.portfolio.window.incomplete) found.push("The last month looks incomplete.");
  if (!rowFormulas(context)) found.push(valuesNote);
  return found;
}
