import { translate, type Realm } from "./realm";
import type { AppsScript } from "./script";

type Handler = (value: never) => void;

/** One call as it crossed from the page to the script and back. */
export interface Crossing {
  readonly name: string;
  /** Characters of JSON there and back. */
  readonly sent: number;
  readonly received: number;
}

export interface Calling {
  /** Takes a note of every call that came through. */
  readonly crossings?: Crossing[];
  /** Awaited before every call: what the script reads must have finished calculating. */
  readonly ready?: () => Promise<void>;
  /** The world of the page that calls: what it receives is made of its own objects. */
  readonly realm?: Realm;
}

/** google.script.run as a page finds it: calls answer later, through handlers, one after another. */
export function scriptRun(
  script: AppsScript,
  { crossings, ready, realm = globalThis }: Calling = {},
): object {
  let last = Promise.resolve();
  const runner = (succeed?: Handler, fail?: Handler): object =>
    new Proxy(Object.freeze({}), {
      get(_, name) {
        if (typeof name === "symbol") return undefined;
        if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, fail);
        if (name === "withFailureHandler") return (handler: Handler) => runner(succeed, handler);
        return (...given: unknown[]) => {
          last = last.then(() => turn(name, given, succeed, fail));
        };
      },
    });
  const turn = async (name: string, given: unknown[], succeed?: Handler, fail?: Handler) => {
    await later();
    let answer: () => void;
    try {
      await ready?.();
      const result = script.fromPage(name, ...given);
      crossings?.push({ name, sent: JSON.stringify(given).length, received: JSON.stringify(result).length });
      const received = translate(realm, result, () => false);
      answer = () => succeed?.(received as never);
    } catch (error) {
      const failure = new realm.Error(error instanceof Error ? error.message : String(error));
      answer = () => fail?.(failure as never);
    }
    // By itself, so that a handler that throws is reported and holds no other call up.
    setTimeout(answer);
  };
  return runner();
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
