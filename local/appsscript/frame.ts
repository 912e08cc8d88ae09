import { leaveLanguage } from "./language";
import type { World, Worlds } from "./world";

/** Worlds in a page: each is a hidden frame that is taken bare and goes when the run is over. */
export const frameWorlds: Worlds = (code) => {
  let text: string | undefined;
  return () => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    document.body.append(frame);
    const global = frame.contentWindow as unknown as World["global"];
    const evaluate = global.eval as (text: string) => unknown;
    const left = leaveLanguage(global);
    global.globalThis = without(left, global);
    return {
      global,
      run: () => void evaluate((text ??= shadowing(left, code))),
      end: () => frame.remove(),
    };
  };
};

/**
 * The code in a block where names that a window never gives up, such as `document`, stand
 * for nothing. Variables and plain functions in it still become the global object's own.
 * Only `this` in a function that is not strict, and code that the script itself makes out
 * of text, see the window as it is.
 */
function shadowing(names: readonly string[], code: string): string {
  return `{ let ${names.join(", ")}; ${code}\n}\n//# sourceURL=Code.js`;
}

function without(names: readonly string[], global: object): object {
  const hidden: ReadonlySet<PropertyKey> = new Set(names);
  return new Proxy(global, {
    get: (_, key): unknown => (hidden.has(key) ? undefined : Reflect.get(global, key)),
  });
}
