import { NO_OFFERING, type Offering } from "../portfolio";

export type Stage = "none" | "Build" | "Breadth" | "Depth" | "Scale";

/** From this many offerings on. */
const BREADTH = 4;
const DEPTH = 10;
/** The step whose offerings are infrastructure where no column says so. */
const INFRASTRUCTURE_STEP = 8;

export interface StageFound {
  readonly stage: Stage;
  /** Offerings that count and that somebody holds. */
  readonly held: number;
  /** Whether only those marked Cloud count. */
  readonly cloudOnly: boolean;
  /** Whether one of them is infrastructure. */
  readonly infrastructure: boolean;
  /** What the next stage wants: offerings, infrastructure, a cross-sale share at its target. */
  readonly missing: { readonly offerings: number; readonly infrastructure: boolean; readonly share: boolean };
}

/**
 * How far the provider has come.
 *
 * @param holders By offering: clients that hold it.
 * @param share Cross-sale share, a fraction; null = not known.
 * @param target The share that it should reach, a fraction.
 * @source Method, part 10 (stage). A column that is empty everywhere is no column; in one that is not, blank is no.
 */
export function stageOf(
  offerings: readonly Pick<Offering, "name" | "step" | "infrastructure" | "cloud">[],
  holders: ArrayLike<number>,
  share: number | null,
  target: number,
): StageFound {
  const cloudOnly = offerings.some(({ cloud }) => cloud !== null);
  const told = offerings.some(({ infrastructure }) => infrastructure !== null);
  const counted = offerings.filter(
    ({ name, cloud }, column) =>
      holders[column] > 0 && name !== NO_OFFERING && (!cloudOnly || cloud === true),
  );
  const infrastructure = counted.some((one) =>
    told ? one.infrastructure === true : one.step === INFRASTRUCTURE_STEP,
  );
  const held = counted.length;
  const reached = share !== null && share >= target;
  const deep = held >= DEPTH && infrastructure;
  const stage: Stage =
    held === 0 ? "none" : held < BREADTH ? "Build" : !deep ? "Breadth" : reached ? "Scale" : "Depth";
  const wanted = { none: 1, Build: BREADTH, Breadth: DEPTH, Depth: 0, Scale: 0 }[stage];
  return {
    stage,
    held,
    cloudOnly,
    infrastructure,
    missing: {
      offerings: Math.max(0, wanted - held),
      infrastructure: stage === "Breadth" && !infrastructure,
      share: stage === "Depth",
    },
  };
}
