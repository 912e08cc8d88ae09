import type { Described } from "../book";
import { subtitle, type Context } from "../context";
import { goals } from "../goals";
import { scoreKey } from "../key";
import { planAccount } from "../plan-account";
import type { Planning } from "../planning";
import { labelHeaders } from "../typed/label";
import { churnOf, churnSection, clientSection, marginSection, unitSection } from "./scorecard/clients";
import { goalSection } from "./scorecard/goals";
import { managerSection } from "./scorecard/managers";
import { planSection } from "./scorecard/plan";
import {
  attachSections,
  marginSections,
  newClientSection,
  oddSection,
  profileSection,
  rangeSections,
} from "./scorecard/range";
import { bridgeSections, crossSaleSection } from "./scorecard/revenue";
import type { ScoreRow, Section } from "./scorecard/row";
import { stageSection } from "./scorecard/stage";
import { unknownNotes } from "./scorecard/unknown";

/** A row in its section. */
type Placed = ScoreRow & { readonly section: string };

/** Sheet "Scorecard": part 10 of the method, a figure a row. */
export function scorecard(context: Context, planning: Planning): Described {
  const { sales } = context;
  const churn = churnOf(context);
  const sections: Section[] = [
    clientSection(context),
    unitSection(context, churn),
    churnSection(churn),
    ...bridgeSections(context, sales),
    crossSaleSection(context, sales),
    stageSection(context),
    managerSection(context, sales),
    marginSection(context),
    newClientSection(context, sales),
    profileSection(context),
    ...marginSections(context),
    ...attachSections(context),
    oddSection(context),
    ...rangeSections(context),
    planSection(planAccount(context, planning), context.policies.yearStart),
    goalSection(),
  ];
  const rows = sections.flatMap(({ section, rows: own }) =>
    own.map((row, index) => ({ ...row, section, first: index === 0 })),
  );
  const keys = rows.map(keyOf);
  return {
    kind: "scorecard",
    title: "Scorecard",
    subtitle: subtitle(context),
    notes: unknownNotes(context, sections),
    columns: [
      { key: "key", header: "Key", look: "text", hidden: true, values: keys },
      {
        key: "section",
        header: labelHeaders.scorecard.section,
        look: "text",
        looks: rows.map(({ first }) => (first ? "heading" : "text")),
        values: rows.map(({ section }) => section),
      },
      {
        key: "item",
        header: labelHeaders.scorecard.item,
        look: "text",
        looks: rows.map((_, at) => (begins(rows, at) ? "strong" : "text")),
        values: rows.map(({ item }) => item),
      },
      {
        key: "figure",
        header: labelHeaders.scorecard.figure,
        look: "text",
        values: rows.map(({ figure }) => figure),
      },
      {
        key: "value",
        column: "goal",
        header: "Value",
        look: "money",
        looks: rows.map(({ look, input }) => (input === undefined ? look : "input")),
        values: rows.map(({ value }) => value),
        only: new Set(goals.flatMap(({ goal, actual }) => [goal, actual])),
      },
      {
        key: "benchmark",
        header: labelHeaders.scorecard.benchmark,
        look: "sentence",
        looks: rows.map(({ benchmarkLook = "sentence" }) => benchmarkLook),
        values: rows.map(({ benchmark = null }) => benchmark),
        formulas: rows.map(({ benchmarkFormula }) => benchmarkFormula),
      },
    ],
    summary: [],
    rows: rows.length,
    colours: [],
    frozenColumns: 0,
    names: {},
  };
}

/** Whether several rows about one item begin here. */
function begins(rows: readonly Placed[], at: number): boolean {
  const same = (one: number): boolean =>
    rows[one]?.section === rows[at].section && rows[one].item === rows[at].item;
  return !same(at - 1) && same(at + 1);
}

function keyOf({ section, item, id = item, figure, input }: Placed): string {
  return input ?? scoreKey(section, id, figure);
}
