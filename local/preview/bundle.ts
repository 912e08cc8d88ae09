import { join, relative } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { madeRegexes } from "./regexes";

const PREVIEW = "local/preview";

/**
 * What becomes a part of its own, with all that it builds on: the grid, which is 5 MB, apart
 * from our page, and the two libraries in it that make errors as they start. Tools that look
 * on want to know where an error or a request comes from, and the browser reads the part that
 * is being started once more for that, line by line: it had better not be the grid's.
 */
const PARTS = {
  grid: [`./${PREVIEW}/univer/engine.ts`],
  libraries: ["react-dom/client", "localforage"],
};

/**
 * Bundles the page's scripts and looks.
 *
 * @returns What went into them, and the parts that are needed at once, by their place in the folder. Named in the
 *   page, they are fetched and read side by side, on as many processors as there are.
 */
export async function bundlePage(
  root: string,
  folder: string,
): Promise<{ parts: string[]; metafile: Metafile }> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: `${PREVIEW}/begin.ts`, out: "begin" },
      { in: `${PREVIEW}/page.css`, out: "page" },
      ...Object.keys(PARTS).map((name) => ({ in: `part:${name}`, out: `parts/${name}` })),
    ],
    outdir: folder,
    bundle: true,
    // Univer keeps what it seldom needs, such as hyphenation, in parts of its own: they stay apart.
    format: "esm",
    splitting: true,
    chunkNames: "parts/[name]-[hash]",
    target: "es2022",
    minify: true,
    // The licences of what the page brings along lie beside it.
    legalComments: "linked",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [ownParts, madeRegexes],
    metafile: true,
    logLevel: "warning",
  });
  const { outputs } = metafile;
  const needed = new Set<string>();
  const need = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const { path, kind } of outputs[file].imports) if (kind === "import-statement") need(path);
  };
  // In this order they are fetched: what begins must not wait for the grid.
  for (const entry of ["begin.ts", "page.ts"]) {
    for (const [file, { entryPoint }] of Object.entries(outputs)) {
      if (entryPoint === `${PREVIEW}/${entry}`) need(file);
    }
  }
  const parts = [...needed].map((file) => relative(folder, join(root, file)).replaceAll("\\", "/"));
  return { parts, metafile };
}

/** What two entries have in common gets a part of its own: an entry that does nothing but import cuts it out of the page. */
const ownParts: Plugin = {
  name: "parts",
  setup: (on) => {
    on.onResolve({ filter: /^part:/ }, ({ path }) => ({
      path: path.slice("part:".length),
      namespace: "part",
    }));
    on.onLoad({ filter: /./, namespace: "part" }, ({ path }) => ({
      contents: PARTS[path as keyof typeof PARTS].map((name) => `import "${name}";`).join("\n"),
      resolveDir: on.initialOptions.absWorkingDir,
    }));
  },
};
