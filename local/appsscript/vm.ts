import { createContext, Script } from "node:vm";
import { leaveLanguage } from "./language";
import type { World, Worlds } from "./world";

/** Worlds that are bare contexts of Node's vm. */
export const vmWorlds: Worlds = (code) => {
  const script = new Script(code, { filename: "Code.js" });
  const itself = new Script("globalThis");
  return () => {
    const context = createContext({});
    const global = itself.runInContext(context) as World["global"];
    leaveLanguage(global);
    return { global, run: () => void script.runInContext(context), end: () => undefined };
  };
};
