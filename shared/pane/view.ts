import type { SheetKind } from "../grid";
import type { Insights } from "../insights";
import type { Outcome, Survey } from "../outcome";
import type { Job } from "../steps";
import type { PaneHost } from "../pane-host";
import type { Wish } from "../wish";
import type { Drafts } from "./asking/draft";
import type { Reader } from "./language";
import type { LastRun } from "./last-run";
import type { ViewId } from "./words/en";

/** All that the pane shows. */
export interface State {
  readonly wish: Wish;
  /** null until the workbook was read for the first time. */
  readonly survey: Survey | null;
  readonly looking: boolean;
  /** The last run's, until the next run or the next look. */
  readonly outcome: Outcome | null;
  /** How long the last run took, in milliseconds. */
  readonly took: number | null;
  /** The figures of the last run, or those that were asked for since the last look. */
  readonly insights: Insights | null;
  readonly reckoning: boolean;
  /** What the workbook remembers of the last run. */
  readonly last: LastRun | null;
}

/** What the user may ask for. */
export interface Actions {
  readonly show: (sheet: string, address: string) => void;
  readonly wish: (change: Partial<Wish>) => void;
  readonly look: () => void;
  readonly generate: () => void;
  readonly stop: () => void;
  /**
   * Does other work than generating, never beside it, and says in the footer what came of it.
   *
   * @returns null where it failed, or something else was under way.
   */
  readonly work: <T>(doing: string, job: () => Job<T>, said: (result: T) => string) => Promise<T | null>;
  /** Computes the figures, unless they are there. */
  readonly reckon: () => void;
  /** Selects the rows of a generated sheet that have these Keys. */
  readonly showRows: (kind: SheetKind, keys: readonly string[]) => void;
}

/** What a view may use. */
export interface Tools extends Actions {
  readonly host: PaneHost;
  readonly reader: Reader;
  /** What was typed into forms, which stays when they are built anew. */
  readonly drafts: Drafts;
  /** Opens another view; the keyboard goes to its tab. */
  readonly go: (view: ViewId) => void;
  /** Builds the pane anew in another language as soon as its words are there, with the keyboard on the element of this id. */
  readonly relabel: (focus: string) => Promise<void>;
}

/** A part of the pane: built once, then kept up to date. */
export interface View {
  readonly root: HTMLElement;
  update(state: State): void;
  /** Called whenever its tab is opened. */
  opened?(): void;
}
