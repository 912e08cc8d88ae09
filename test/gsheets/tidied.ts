import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Worlds } from "../../local/appsscript/world";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
// No world of a script's has such a function.
setFlagsFromString("--no-expose-gc");

/** So many worlds are left behind before they are swept up. */
const MOST = 40;
let left = 0;

/**
 * The same worlds, swept up once they have ended. Node lets hundreds of them pile up, and all
 * that runs beside them takes twice as long.
 */
export const tidied =
  (worlds: Worlds): Worlds =>
  (code) => {
    const fresh = worlds(code);
    return () => {
      if (++left % MOST === 0) collect();
      return fresh();
    };
  };
