import type { Band, ClassLetter } from "./answer";
import { byRevenue, type Account } from "./account";
import { bandOf, classOf, cutsOf, gradeOf, priceRise, usualCuts, type Cuts, type Policy } from "./classes";
import type { Place } from "./concentration";
import type { Fraction } from "./fraction";
import { basisOf, type Basis } from "./margins";
import type { Settings } from "./records";

/** Part B of one client. */
export interface Verdict {
  readonly band: Band | null;
  readonly basis: Basis | null;
  readonly grade: number | null;
  readonly letter: ClassLetter;
  readonly toNextClass: Fraction | null;
}

export interface Portfolio {
  readonly policy: Policy;
  readonly verdicts: ReadonlyMap<Account, Verdict>;
  /** Class, then revenue, then name; those without a class last. */
  readonly order: readonly Account[];
}

export const portfolioOf = (places: ReadonlyMap<Account, Place>, settings: Settings): Portfolio => {
  const cuts = cutsOf(settings.cuts ?? usualCuts);
  const bases = new Map([...places.keys()].map((account) => [account, basisOf(account.sales)]));
  const noMargins = [...bases.values()].every((basis) => basis === null);
  const policy: Policy = noMargins ? "revenue" : (settings.policy ?? "matrix");
  const verdicts = new Map(
    [...places].map(([account, place]) => [
      account,
      verdictOf(account, place, bases.get(account) ?? null, cuts, policy),
    ]),
  );
  const rankOf = (account: Account): number => {
    const place = ["A", "B", "C", "D"].indexOf(verdicts.get(account)?.letter ?? "");
    return place === -1 ? 4 : place;
  };
  const order = [...places.keys()].sort((a, b) => rankOf(a) - rankOf(b) || byRevenue(a, b));
  return { policy, verdicts, order };
};

const verdictOf = (
  account: Account,
  place: Place,
  basis: Basis | null,
  cuts: Cuts,
  policy: Policy,
): Verdict => {
  const band = place.start === null ? null : bandOf(place.start, cuts);
  const grade = basis === null ? null : gradeOf(basis.margin, cuts);
  const standing = { revenue: account.total, band, grade, inProfile: account.inProfile };
  if (account.state !== "") return { band, basis, grade, letter: "", toNextClass: null };
  return {
    band,
    basis,
    grade,
    letter: classOf(standing, policy),
    toNextClass: priceRise(standing, basis, cuts, policy),
  };
};
