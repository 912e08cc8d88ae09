import { configureGlobal } from "fast-check";

/** A mutant that random data can tell is told by a few of them; the laws ask for more where they need it. */
configureGlobal({ numRuns: 25 });
