import type { Cell } from "../../../src/cell";
import { calculator, type Advice, type Prospect } from "../../../src/measures/calculator";
import { defaultPolicies } from "../../../src/measures/policies";
import { run } from "../../core/small";
import { base } from "../../score/desk";

/* One who is no client yet: what is answered about it changes, and what it is told. */

/** What is described: offerings by their names. */
type Described = Partial<Pick<Prospect, "inProfile">> & { readonly has?: readonly string[] };

type Answer = Advice & { readonly first: Cell };

/** The advice for somebody in profile of whom no more is known, but for what is described. */
export function advised({ has = [], ...described }: Described): Answer {
  const { intake, measures, column } = run(base);
  const { portfolio } = intake;
  const advice = calculator({ portfolio, measures, policies: defaultPolicies }).toProspect({
    ...{ segment: null, seats: null, inProfile: true, needs: [], ...described },
    has: has.map(column),
  });
  const [best] = advice.offers;
  return { ...advice, first: best.type === "bundle" ? null : portfolio.offerings[best.offering].name };
}

interface AboutProspect {
  readonly statement: string;
  readonly figure: string;
  readonly of: (answer: Answer) => Cell;
  readonly described: Described;
  readonly was: Cell;
  readonly is: Cell;
}

const ceiling = (answer: Answer): Cell => answer.class;
const hasEmail = { has: ["Email"] };

export const aboutProspects: readonly AboutProspect[] = [
  // With everything it would bring 167, and only Ada more: Core, and in profile at best A.
  { statement: "S14", figure: "a prospect's best class", of: ceiling, described: { inProfile: false }, was: "A", is: "C" },
  // Email at 230 ÷ 3, Backup at 60, Phone at 30.
  { statement: "S14", figure: "a prospect's potential", of: ({ potential }) => potential, described: hasEmail, was: 230 / 3 + 90, is: 90 },
  // All have Email; what Ada and Bob pay is 95, at a margin of 137 of 230. Then Backup's 36.
  { statement: "I11", figure: "a prospect's first offer", of: ({ first }) => first, described: hasEmail, was: "Email", is: "Backup" },
  { statement: "I11", figure: "its yearly margin", of: ({ offers: [best] }) => best.margin, described: hasEmail, was: (95 * 137) / 230, is: 36 },
]; // prettier-ignore
