import { crossSales, crossSaleShare } from "../../../src/score/cross-sales";
import { stageOf, type StageFound } from "../../../src/score/stage";
import type { Context } from "../../context";
import { percent, several } from "../../words";
import { row, type Section } from "./row";

/** Which stage the provider has reached, and what is missing for the next. */
export function stageFound({ measures, intake, policies, sales }: Context): StageFound {
  const { portfolio } = intake;
  const [found] = crossSales(portfolio, sales, new Int32Array(portfolio.clients.length), 1);
  const share = crossSaleShare(portfolio, sales, found, measures.current);
  return stageOf(portfolio.offerings, measures.attach.holders, share, policies.crossSaleTarget);
}

/** What the next stage wants, in words. */
export function missingText({ stage, missing }: StageFound, target: number): string {
  const next = { none: "Build", Build: "Breadth", Breadth: "Depth", Depth: "Scale", Scale: null }[stage];
  if (next === null) return "the last stage";
  const wanted = [
    ...(missing.offerings > 0 ? [`${several(missing.offerings, "more offering")} that somebody holds`] : []),
    ...(missing.infrastructure ? ["infrastructure among them"] : []),
    ...(missing.share ? [`cross-sales of ${percent(target)} of revenue`] : []),
  ];
  return `for ${next}: ${wanted.join(", ")}`;
}

export function stageSection(context: Context): Section {
  const found = stageFound(context);
  const counted = found.cloudOnly ? "marked Cloud" : "all count: none is marked Cloud";
  return {
    section: "Stage",
    rows: [
      ...row("Stage", "Reached", "letter", found.stage, missingText(found, context.policies.crossSaleTarget)),
      ...row("Offerings", "That somebody holds", "count", found.held, counted),
    ],
  };
}
