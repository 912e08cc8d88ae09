import { runInNewContext } from "node:vm";
import { build, type Plugin } from "esbuild";

/** The package's functions; each gives something with a toRegExp(). */
const NAMES = ["all", "letters", "punctuations"];

/** Univer makes three regular expressions out of 450 KB of tables whenever it starts: here they are made once. */
export const madeRegexes: Plugin = {
  name: "made-regexes",
  setup: (on) => {
    on.onLoad({ filter: /[\\/]cjk-regex[\\/]lib[\\/]index\.js$/ }, async ({ path }) => {
      const bundled = await build({
        entryPoints: [path],
        bundle: true,
        format: "iife",
        globalName: "cjk",
        write: false,
      });
      const made = `${JSON.stringify(NAMES)}.map((name) => String(cjk[name]().toRegExp()))`;
      const regexes = runInNewContext(`${bundled.outputFiles[0].text}\n${made}`) as string[];
      const lines = regexes.map(
        (regex, index) => `export const ${NAMES[index]} = () => ({ toRegExp: () => ${regex} });`,
      );
      return { contents: lines.join("\n") };
    });
  },
};
