import type { Footer } from "./footer";
import { run } from "./run";
import type { Actions } from "./view";

/** What this needs of the session. */
interface Desk {
  readonly screen: Pick<Footer, "say" | "progress">;
  /** Takes the turn; false while something else has it. */
  readonly begin: () => boolean;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
  /** What was put off meanwhile. */
  readonly catchUp: () => void;
}

/** Other work than generating, which never runs beside it. */
export function otherWork({ screen, begin, end, fail, catchUp }: Desk): Actions["work"] {
  return async (doing, job, said) => {
    if (!begin()) return null;
    screen.progress(0, 1, null);
    screen.say("running", doing);
    try {
      const result = await run(job());
      end();
      // Nobody asks it to stop.
      if (typeof result === "symbol") return null;
      screen.say("done", said(result));
      return result;
    } catch (error) {
      end();
      fail(error);
      return null;
    } finally {
      catchUp();
    }
  };
}
