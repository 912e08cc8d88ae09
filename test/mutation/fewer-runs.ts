import { configureGlobal } from "fast-check";

/**
 * A mutant that random data can tell is told by a few of them; the laws ask for more where they need it.
 * That it is told is enough: no smaller data that tell it too are looked for.
 */
configureGlobal({ numRuns: 25, endOnFailure: true });
