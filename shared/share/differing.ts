import type { PaneHost } from "../pane-host";
import type { Job } from "../steps";
import { sameValue } from "./print";
import { lookAgain, told, valuesOf, type Standing, type Told } from "./standing";

/** The formulas of which a cell shows something else than it did, by what they showed before. */
export function* differing(host: PaneHost, before: readonly Standing[]): Job<Map<Standing, Told>> {
  const now = yield* lookAgain(
    host,
    before.map(({ use }) => use),
  );
  const found = new Map<Standing, Told>();
  before.forEach((one, index) => {
    const [was, is] = [one, { ...now[index], reach: one.reach }].map((sight) => valuesOf(sight).flat());
    if (!was.every((value, at) => sameValue(value, is[at]))) found.set(one, told(one.use, is[0]));
  });
  return found;
}
