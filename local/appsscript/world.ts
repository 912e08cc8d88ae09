import type { Realm } from "./realm";

/** A place for one run of a script: a global object of its own, with the language and nothing else. */
export interface World {
  /** Services are put into it by name; functions that the code declares are found in it by name. */
  readonly global: Realm & Record<string, unknown>;
  /** Runs the code. */
  run(): void;
  end(): void;
}

/** Takes the code of a script once; every call of the answer makes a fresh world for it. */
export type Worlds = (code: string) => () => World;
