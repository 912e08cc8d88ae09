import { HELD, NOT_APPLICABLE } from "../../src/measures/states";
import { exactSum } from "../../src/sums";
import type { SummaryCell, SummaryRow } from "../book";
import { label, shownOfferings, type Context } from "../context";
import { classRows, countCell, gapCells, meanStackCell, sumCell } from "../subtotals";
import { figure, percent } from "../words";
import { averageCell } from "./average";

/** What the best in class exceed. Source S of scope.md. */
const BEST_IN_CLASS = 0.7;

/** The figures of every offering: its place in the stack, who has it, what it brings, what is open. */
export function offeringRows(context: Context): SummaryRow[] {
  const { measures } = context;
  const offerings = shownOfferings(context);
  const { attach, potential } = measures;
  const row = (key: string, text: string, cell: (index: number) => SummaryCell): SummaryRow => ({
    key,
    cells: {
      client: label(text),
      ...Object.fromEntries(offerings.map((_, index) => [`o${index}`, cell(index)] as const)),
    },
  });
  const retired = (index: number): boolean => offerings[index].retired;
  const blank: SummaryCell = { value: null };
  const applies = 'COUNTA({key:body})-COUNTIF({this:body},"N")';
  return [
    row("step", "Step", (index) => ({ value: offerings[index].step, look: "wave" })),
    row("inStack", "In stack", (index) => ({ value: offerings[index].inStack ? 1 : 0, look: "inStack" })),
    row("attach", "Attach rate", (index) => ({
      value: attach.applies[index] > 0 ? attach.holders[index] / attach.applies[index] : null,
      formula: `IF(${applies}>0,{this@holders}/(${applies}),"")`,
      look: "share",
    })),
    row("holders", "Holders", (index) => ({
      value: attach.holders[index],
      formula: 'COUNTIF({this:body},"Y")',
      look: "count",
    })),
    row("gaps", "Gaps", (index) =>
      retired(index)
        ? blank
        : {
            value: potential.gapsByOffering[index],
            formula:
              'SUMPRODUCT(({key:body}<>"")*({class:body}<>"Left")*(({this:body}="")+({this:body}="P")+({this:body}="Z")))',
            look: "count",
          },
    ),
    row("average", "Average revenue", (index) => averageCell(context, index)),
    row("potential", "Potential", (index) => {
      if (retired(index)) return blank;
      const value = potential.byOffering[index];
      return context.policies.perSeat
        ? { value, look: "money" }
        : { value, formula: "{this@gaps}*N({this@average})", look: "money" };
    }),
  ];
}

/** By class: clients, mean stack %, attach rate of every offering, gaps, potential, upgrade value. */
export function matrixTotals(context: Context, sold: number): SummaryRow[] {
  const { upgradeValue, states } = context.measures;
  const width = context.intake.portfolio.offerings.length;
  return classRows(context, (which, rows) => {
    const cells: Record<string, SummaryCell> = {
      manager: countCell(which, rows),
      upgrade: sumCell(which, exactSum(rows.map((row) => upgradeValue[row]))),
      ...gapCells(which, context, rows),
    };
    if (which === "none") return cells;
    cells.stack = meanStackCell(which, context, rows);
    if (which === "total") return cells;
    const count = `COUNTIFS({class:body},"${which}",{this:body}`;
    for (let index = 0; index < sold; index++) {
      const codes = rows.map((row) => states.codes[row * width + index]);
      const applies = codes.filter((code) => code !== NOT_APPLICABLE).length;
      cells[`o${index}`] = {
        value: applies > 0 ? codes.filter((code) => code === HELD).length / applies : null,
        formula: `IFERROR(${count},"Y")/(COUNTIF({class:body},"${which}")-${count},"N")),"")`,
        look: "share",
      };
    }
    return cells;
  });
}

/** How many clients are where all should be, and what closing every gap would add. */
export function corner(context: Context): SummaryRow {
  const { measures, intake, kinds } = context;
  const { current, potential, fullStackShare, notAssessed } = measures;
  const words = `in profile and on the full stack; the best in class exceed ${percent(BEST_IN_CLASS)}; ${figure(notAssessed)} not assessed`;
  const revenue =
    kinds.has("holdings") && !intake.portfolio.undated ? "{holdings!total@total}" : String(current);
  const uplift: SummaryCell = {
    value: potential.total / current,
    look: "uplift",
    formula: `{potential@total}/${revenue}`,
  };
  return {
    key: "corner",
    cells: {
      client: label("Full stack"),
      stack: { value: fullStackShare, look: "share" },
      ...(shownOfferings(context).length > 0 ? { o0: label(words) } : {}),
      potential: current > 0 ? uplift : { value: null },
    },
  };
}
