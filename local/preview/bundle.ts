import { join, relative } from "node:path";
import { build, type Plugin } from "esbuild";

const PREVIEW = "local/preview";

/** Packages that become parts of their own, with what they build on: so Univer comes in four parts of a size. */
const PARTS = ["@univerjs/docs-ui", "@univerjs/sheets-formula"];

/**
 * Bundles the page's scripts and looks.
 *
 * @returns The parts that are needed at once, by their place in the folder. Named in the
 *   page, they are fetched and read side by side, on as many processors as there are.
 */
export async function bundlePage(root: string, folder: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: `${PREVIEW}/begin.ts`, out: "begin" },
      { in: `${PREVIEW}/page.css`, out: "page" },
      ...PARTS.map((name) => ({ in: `part:${name}`, out: `parts/${name.replace(/^.*\//, "")}` })),
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
    plugins: [parts],
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
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint === `${PREVIEW}/begin.ts` || entryPoint === `${PREVIEW}/page.ts`) need(file);
  }
  return [...needed].map((file) => relative(folder, join(root, file)).replaceAll("\\", "/"));
}

/** What two entries have in common gets a part of its own: an entry that only names a package cuts it out of the page. */
const parts: Plugin = {
  name: "parts",
  setup: (on) => {
    on.onResolve({ filter: /^part:/ }, ({ path }) => ({
      path: path.slice("part:".length),
      namespace: "part",
    }));
    on.onLoad({ filter: /./, namespace: "part" }, ({ path }) => ({
      contents: `import "${path}";`,
      resolveDir: on.initialOptions.absWorkingDir,
    }));
  },
};
