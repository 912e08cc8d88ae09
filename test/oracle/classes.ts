import type { Band, ClassLetter } from "./answer";
import { Fraction } from "./fraction";
import { atLeast, type Basis } from "./margins";

export type Policy = "matrix" | "margin" | "revenue";
export type Cuts = readonly [core: Fraction, mid: Fraction, a: Fraction, b: Fraction, c: Fraction];

export const usualCuts = [0.8, 0.95, 0.6, 0.4, 0.2] as const;

export const cutsOf = (cuts: readonly [number, number, number, number, number]): Cuts => {
  const [core, mid, a, b, c] = cuts;
  const exact = Fraction.parse;
  return [exact(core), exact(mid), exact(a), exact(b), exact(c)];
};

const matrix: Readonly<Record<Band, string>> = { Core: "ABCCD", Mid: "ABCDD", Tail: "BCDDD" };
const byGrade = "ABCDD";
const byBand: Readonly<Record<Band, ClassLetter>> = { Core: "A", Mid: "B", Tail: "C" };
const order = "ABCD";

export const bandOf = (start: Fraction, cuts: Cuts): Band =>
  atLeast(start, cuts[1]) ? "Tail" : atLeast(start, cuts[0]) ? "Mid" : "Core";

/** The lowest margins of grades 0 to 3; grade 4 is below the last. */
const gradeFloors = (cuts: Cuts): readonly Fraction[] => [cuts[2], cuts[3], cuts[4], Fraction.zero];

export const gradeOf = (margin: Fraction, cuts: Cuts): number => {
  const grade = gradeFloors(cuts).findIndex((floor) => atLeast(margin, floor));
  return grade === -1 ? 4 : grade;
};

export interface Standing {
  readonly revenue: Fraction;
  readonly band: Band | null;
  readonly grade: number | null;
  readonly inProfile: boolean | null;
}

/** No band (revenue of all clients sums to 0 or less) is no class, except where the policy does not ask for one. */
export const classOf = ({ revenue, band, grade, inProfile }: Standing, policy: Policy): ClassLetter => {
  if (revenue.sign <= 0) return "D";
  const letter = fromTable(band, grade, policy);
  return inProfile === false && (letter === "A" || letter === "B") ? "C" : letter;
};

const fromTable = (band: Band | null, grade: number | null, policy: Policy): ClassLetter => {
  if (policy === "revenue") return band === null ? "–" : byBand[band];
  if (grade === null) return "–";
  const row = policy === "margin" ? byGrade : band === null ? "" : matrix[band];
  return (row[grade] ?? "–") as ClassLetter;
};

/** The yearly price rise, at the same cost, to the nearest grade with a better class; null where there is none. */
export const priceRise = (
  standing: Standing,
  basis: Basis | null,
  cuts: Cuts,
  policy: Policy,
): Fraction | null => {
  const now = order.indexOf(classOf(standing, policy));
  if (
    policy === "revenue" ||
    standing.revenue.sign <= 0 ||
    standing.grade === null ||
    basis === null ||
    now < 0
  )
    return null;
  for (let grade = standing.grade - 1; grade >= 0; grade -= 1) {
    const floor = gradeFloors(cuts)[grade] ?? Fraction.zero;
    if (order.indexOf(classOf({ ...standing, grade }, policy)) < now)
      return basis.cost.over(Fraction.one.minus(floor)).minus(basis.revenue);
  }
  return null;
};
