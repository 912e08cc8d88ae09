import { quarterText } from "../../src/quarter";
import { isGap, UPGRADE } from "../../src/measures/states";
import { exactSum } from "../../src/sums";
import type { Described, SummaryRow } from "../book";
import { classColours } from "../colours";
import { clientColumn, inOrder, keyColumn, label, subtitle, type Context } from "../context";
import type { Planning } from "../planning";
import { statuses, userColumn } from "../user-column";
import { several } from "../words";
import { planAccount } from "../plan-account";
import { accountRows } from "./account";
import { expectedCell, expectedNotes, prospectRow } from "./expected";
import { scenarioRows } from "./scenario";

/** Characters of a list of offerings. */
const LIST = 60;

/** Quarters that stand above the header by themselves: a year. */
const QUARTERS = 4;

/** Sheet "Upgrade Plan": part 9 of the method, a client a row. */
export function upgradePlan(context: Context, planning: Planning): Described {
  const { measures } = context;
  const { order, plan, rows } = planning;
  const quarter = (row: number): string | null => {
    const found = plan.quarters[row];
    return found === null ? null : quarterText(found);
  };
  return {
    kind: "plan",
    title: "Upgrade Plan",
    subtitle: subtitle(context),
    notes: notes(context, planning),
    columns: [
      keyColumn(context, order),
      { key: "quarter", header: "Quarter", look: "text", values: inOrder(order, quarter) },
      { key: "wave", header: "Wave", look: "wave", values: inOrder(order, (row) => rows[row].wave) },
      clientColumn(context, order),
      {
        key: "class",
        header: "Class",
        look: "letter",
        values: inOrder(order, (row) => measures.classes[row]),
      },
      {
        key: "missing",
        header: "Missing stack",
        look: "sentence",
        values: inOrder(order, (row) => missing(context, row)),
      },
      {
        key: "potential",
        header: "Potential",
        look: "money",
        values: inOrder(order, (row) =>
          measures.classes[row] === "Left" ? null : measures.potential.byClient[row],
        ),
      },
      userColumn("owner", "text"),
      userColumn("targetQuarter", "text"),
      { ...userColumn("status", "text"), choices: statuses },
      userColumn("note", "note"),
    ],
    summary: [
      ...quarterRows(context, planning),
      ...prospectRow(context),
      ...accountRows(planAccount(context, planning)),
      ...scenarioRows(context),
    ],
    rows: order.length,
    colours: classColours("class"),
    frozenColumns: 4,
    names: {},
    yearStart: context.policies.yearStart,
  };
}

/** What the stack lacks: offerings that are a gap, or of which the client has the predecessor. */
function missing({ measures, intake }: Context, row: number): string | null {
  if (measures.classes[row] === "Left") return null;
  const { codes, columns } = measures.matrix;
  const names = intake.portfolio.offerings.flatMap(({ name, inStack, retired }, column) => {
    const code = codes[row * columns + column];
    return inStack && !retired && (isGap(code) || code === UPGRADE) ? [name] : [];
  });
  return names.length > 0 ? shortList(names) : null;
}

/** Names as far as they fit into a cell, and how many more there are. */
function shortList(names: readonly string[]): string {
  let text = names[0];
  for (let index = 1; index < names.length; index++) {
    if (text.length + names[index].length > LIST) return `${text}, +${names.length - index} more`;
    text = `${text}, ${names[index]}`;
  }
  return text;
}

/** The total, the next four quarters, and what comes after them. */
function quarterRows(context: Context, { plan, order }: Planning): SummaryRow[] {
  const { measures } = context;
  const { byClient } = measures.potential;
  const money = (members: readonly number[]): number =>
    exactSum(members.filter((row) => measures.classes[row] !== "Left").map((row) => byClient[row]));
  const sum = (key: string, text: string, members: readonly number[], name: string | null): SummaryRow => ({
    key,
    ...(name === null ? { tone: "total" as const } : {}),
    cells: {
      client: label(text),
      missing: {
        value: members.length,
        look: "clients",
        formula: name === null ? "COUNTA({key:body})" : `COUNTIF({quarter:body},"${name}")`,
      },
      potential: {
        value: money(members),
        formula: name === null ? "SUM({this:body})" : `SUMIFS({this:body},{quarter:body},"${name}")`,
      },
      ...expectedCell(context, money(members), key),
    },
  });
  const quarters = plan.byQuarter.slice(0, QUARTERS);
  const named = quarters.map(({ quarter, rows }, index) =>
    sum(`quarter${index}`, quarterText(quarter), rows, quarterText(quarter)),
  );
  const others = order.slice(quarters.reduce((count, { rows }) => count + rows.length, 0));
  const rest = (column: string): string =>
    [`{${column}@total}`, ...quarters.map((_, index) => `{${column}@quarter${index}}`)].join("-");
  const later: SummaryRow = {
    key: "later",
    cells: {
      client: label("Later, or without a quarter"),
      missing: { value: others.length, look: "clients", formula: rest("missing") },
      potential: { value: money(others), formula: rest("potential") },
      ...expectedCell(context, money(others), "later"),
    },
  };
  return [sum("total", "Total", order, null), ...named, ...(others.length > 0 ? [later] : [])];
}

function notes(context: Context, { plan, order }: Planning): string[] {
  const { policies } = context;
  const { slotsPerQuarter, signedPerQuarter, wonPerQuarter } = policies.plan;
  const found = [
    `${several(slotsPerQuarter, "client")} of classes A to C a quarter, upgrades first, then by potential; beside them as many D clients as B clients sign (${signedPerQuarter}) and new clients come (${wonPerQuarter}). A Target quarter that you type moves a client there.`,
  ];
  if (order.length === 0) found.push("Nobody to plan: every client with a class is on the full stack.");
  if (plan.allDAtOnce)
    found.push(
      "All D clients would start within two quarters: more than a service desk can carry. Spread them.",
    );
  return [...found, ...expectedNotes(context)];
}
