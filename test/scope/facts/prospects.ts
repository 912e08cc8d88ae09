import type { Cell } from "../../../src/cell";
import { calculator, type Advice, type Prospect } from "../../../src/measures/calculator";
import { defaultPolicies } from "../../../src/measures/policies";
import { run } from "../../core/small";
import { base } from "../../score/desk";

/* One who is no client yet: what is answered about it changes, and what it is told. */

const { intake, measures, column } = run(base);
const asked = calculator({ portfolio: intake.portfolio, measures, policies: defaultPolicies });

/** The advice for somebody in profile of whom no more is known, but for what is described. */
export function advised(described: Partial<Prospect>): Advice {
  return asked.toProspect({ segment: null, seats: null, inProfile: true, has: [], needs: [], ...described });
}

interface AboutProspect {
  readonly statement: string;
  readonly figure: string;
  readonly of: (advice: Advice) => Cell | undefined;
  readonly described: Partial<Prospect>;
  readonly was: Cell;
  readonly is: Cell;
}

const ceiling = (advice: Advice): Cell => advice.class;
const first = ({ offers: [best] }: Advice): Cell =>
  best.type === "bundle" ? null : intake.portfolio.offerings[best.offering].name;
const hasEmail = { has: [column("Email")] };

export const aboutProspects: readonly AboutProspect[] = [
  // With everything it would bring 167, and only Ada more: Core, and in profile at best A.
  { statement: "S14", figure: "a prospect's best class", of: ceiling, described: { inProfile: false }, was: "A", is: "C" },
  // Email at 230 ÷ 3, Backup at 60, Phone at 30.
  { statement: "S14", figure: "a prospect's potential", of: ({ potential }) => potential, described: hasEmail, was: 230 / 3 + 90, is: 90 },
  // All have Email; what Ada and Bob pay is 95, at a margin of 137 of 230. Then Backup's 36.
  { statement: "I11", figure: "a prospect's first offer", of: first, described: hasEmail, was: "Email", is: "Backup" },
  { statement: "I11", figure: "its yearly margin", of: ({ offers: [best] }) => best.margin, described: hasEmail, was: (95 * 137) / 230, is: 36 },
]; // prettier-ignore
