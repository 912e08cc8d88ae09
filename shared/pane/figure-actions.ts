import { Fault } from "../../src/fault";
import type { SheetKind } from "../grid";
import type { Host } from "../host";
import { sheetNames } from "../kinds";
import { insights } from "../reckon";
import { rowsOf } from "../rows-of";
import { words } from "./language";
import { run, STOPPED } from "./run";
import type { Actions, State } from "./view";

/** What these actions need of the session. */
interface Desk {
  readonly state: () => State;
  /** Which look at the workbook counts; null while a run is under way. */
  readonly turn: () => number | null;
  readonly recall: () => Promise<void>;
  readonly update: (change: Partial<State>) => void;
  readonly say: (sentence: string) => void;
  readonly fail: (error: unknown) => void;
}

/** Computing without writing, and showing rows of what was written. */
export function figureActions(host: Host, desk: Desk): Pick<Actions, "reckon" | "showRows"> {
  /** The figures, unless they are there, on their way, or come with the run that is under way. */
  async function reckon(): Promise<void> {
    const mine = desk.turn();
    if (mine === null || desk.state().reckoning || desk.state().insights !== null) return;
    const stopped = (): boolean => desk.turn() !== mine;
    desk.update({ reckoning: true });
    try {
      await desk.recall();
      const found = await run(insights(host, desk.state().wish), { stopped });
      if (!stopped() && found !== STOPPED) desk.update({ insights: found, reckoning: false });
    } catch (error) {
      if (stopped()) return;
      desk.update({ reckoning: false });
      // That there is nothing to compute from, the view says itself.
      if (!(error instanceof Fault && error.code === "input/nothing")) desk.fail(error);
    }
  }

  async function showRows(kind: SheetKind, keys: readonly string[]): Promise<void> {
    if (desk.turn() === null) return;
    try {
      const found = await run(rowsOf(host, kind, new Set(keys)));
      if (found === STOPPED) return;
      if (found === null) return desk.say(words.insights.noRows(sheetNames[kind]));
      await host.select(found.sheet, found.address);
      desk.say(words.insights.rowsShown(found.rows, keys.length, found.sheet));
    } catch (error) {
      desk.fail(error);
    }
  }

  return {
    reckon: () => void reckon(),
    showRows: (kind, keys) => void showRows(kind, keys),
  };
}
