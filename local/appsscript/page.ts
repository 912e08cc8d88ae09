import type { AppsScript } from "./script";

type Handler = (value: never) => void;

/** One call as it crossed from the page to the script and back. */
export interface Crossing {
  readonly name: string;
  /** Characters of JSON there and back. */
  readonly sent: number;
  readonly received: number;
}

/** google.script.run as a page finds it: calls answer later, through handlers, one after another. */
export function scriptRun(script: AppsScript, crossings: Crossing[] = []): object {
  const runner = (succeed?: Handler, fail?: Handler): object =>
    new Proxy(Object.freeze({}), {
      get(_, name) {
        if (typeof name === "symbol") return undefined;
        if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, fail);
        if (name === "withFailureHandler") return (handler: Handler) => runner(succeed, handler);
        return (...given: unknown[]) => {
          setTimeout(() => answer(name, given, succeed, fail));
        };
      },
    });
  const answer = (name: string, given: unknown[], succeed?: Handler, fail?: Handler) => {
    let result: unknown;
    try {
      result = script.fromPage(name, ...given);
    } catch (error) {
      fail?.(new Error(error instanceof Error ? error.message : String(error)) as never);
      return;
    }
    crossings.push({ name, sent: JSON.stringify(given).length, received: JSON.stringify(result).length });
    succeed?.(result as never);
  };
  return runner();
}
