import type { Job } from "../steps";
import type * as extras from "./extras";
import { loaded } from "./loaded";

let bring = (): Promise<void> => Promise.resolve();

/** Says how the script is brought into a page that cannot load it by itself. */
export function jobsBroughtBy(way: () => Promise<void>): void {
  bring = way;
}

let here: typeof extras | null = null;

/** Those jobs and views once their script was loaded; null before. */
export const hereAlready = (): typeof extras | null => here;

const loadExtras = (): Promise<typeof extras> =>
  bring()
    .then(() => import(/* webpackChunkName: "extras" */ "./extras"))
    .then((all) => (here = all));

/** One of the jobs and views that most readers never ask for. */
export function later<T>(job: (all: typeof extras) => Job<T>): Job<T> {
  return loaded(job, loadExtras);
}
