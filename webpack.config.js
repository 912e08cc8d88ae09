import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const { Compilation, sources } = webpack;
const at = (path) => resolve(import.meta.dirname, path);
const DEVELOPMENT_URL = "https://localhost:3000";

/** What the three bundles share: TypeScript in, ES2019 out, style sheets as strings. */
const bundle = {
  // `es2019` alone leaves webpack without a platform; `web` alone emits newer syntax.
  target: ["web", "es2019"],
  // Anything with eval would be stopped by the pane's Content-Security-Policy.
  devtool: false,
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      // Types are checked by `npm run typecheck`.
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, configFile: at("tsconfig.json") },
      },
      { test: /\.css$/, type: "asset/source" },
    ],
  },
  // Pages stay as their templates are written; scripts alone are made small.
  optimization: { minimizeOptions: { html: false } },
  // Sizes have budgets in test/build/bundles.test.ts.
  performance: { hints: false },
  stats: "errors-warnings",
};

/** A plugin that rewrites the finished assets; `file` is a source that it reads, for watching. */
const onAssets = (file, rewrite) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("onAssets", (compilation) => {
      compilation.fileDependencies.add(at(file));
      compilation.hooks.processAssets.tap(
        { name: "onAssets", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE },
        () => rewrite(compilation, readFileSync(at(file), "utf8")),
      );
    });
  },
});

/** Apps Script offers only global declarations as functions: they follow the bundle, word for word. */
const appendDeclarations = onAssets("gsheets/declarations.js", (compilation, declarations) => {
  compilation.updateAsset("Code.js", (code) => new sources.ConcatSource(code, "\n", declarations));
});

/** Apps Script serves a page as one file: the script goes into it, and no script of its own remains. */
const inlineScript = onAssets("gsheets/sidebar/sidebar.html", (compilation, page) => {
  const script = compilation
    .getAsset("sidebar.js")
    .source.source()
    .replace(/<\/(script)/gi, "<\\/$1");
  if (!page.includes("</body>")) throw new Error("gsheets/sidebar/sidebar.html has no </body>");
  const html = page.replace("</body>", () => `<script>\n${script}\n</script>\n</body>`);
  compilation.emitAsset("sidebar.html", new sources.RawSource(html));
  compilation.deleteAsset("sidebar.js");
});

/** Where the add-in will be served from: ADDIN_URL, without a slash at the end. */
function addinUrl() {
  const url = process.env.ADDIN_URL?.replace(/\/+$/, "");
  if (!url) return DEVELOPMENT_URL;
  if (!/^https:\/\/[^\s"<>&$]+$/.test(url)) {
    throw new Error(`ADDIN_URL must be an https address such as https://example.org/xsell; it is "${url}".`);
  }
  return url;
}

/** A manifest with every address the add-in's; JSON names the host alone too. */
function withAddress(manifest) {
  const url = addinUrl();
  return manifest
    .toString()
    .replaceAll(DEVELOPMENT_URL, url)
    .replaceAll(new URL(DEVELOPMENT_URL).host, new URL(url).host);
}

const excel = (serving) => ({
  ...bundle,
  name: "excel",
  devtool: serving ? "source-map" : false,
  entry: { functions: at("excel/functions.ts"), taskpane: at("excel/taskpane.ts") },
  output: { path: at("dist/excel"), filename: "[name].js", clean: true },
  plugins: [
    // One runtime for pane and functions: both scripts load in the pane's page.
    new HtmlPlugin({
      template: at("excel/taskpane.html"),
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: at("excel/functions.json") },
        { from: at("excel/assets"), to: "assets", globOptions: { ignore: ["**/*.svg"] } },
        ...["manifest.xml", "excel/manifest.json", "excel/manifest.de.json"].map((file) => ({
          from: at(file),
          transform: withAddress,
        })),
      ],
    }),
  ],
});

const gsheets = {
  ...bundle,
  name: "gsheets",
  entry: { Code: at("gsheets/server.ts") },
  output: {
    path: at("dist/gsheets"),
    filename: "[name].js",
    library: { name: "XSellServer", type: "var" },
    clean: { keep: "sidebar.html" },
  },
  // Readable in the script editor, where its users see it; nothing downloads it.
  optimization: { minimize: false },
  plugins: [appendDeclarations, new CopyPlugin({ patterns: [{ from: at("gsheets/appsscript.json") }] })],
};

const sidebar = {
  ...bundle,
  name: "sidebar",
  entry: { sidebar: at("gsheets/sidebar/main.ts") },
  output: { path: at("dist/gsheets"), filename: "[name].js" },
  plugins: [inlineScript],
};

/** Excel opens only https pages whose certificate the machine trusts: this makes one and installs it. */
async function certificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    // By then it is made, in the user's folder; what failed is trusting it, which on Linux takes sudo.
    console.warn(
      `${error.message.trim()}\nServing all the same: the browser will ask whether to trust the page.`,
    );
    const file = (name) => readFileSync(resolve(homedir(), ".office-addin-dev-certs", name));
    return { ca: file("ca.crt"), cert: file("localhost.crt"), key: file("localhost.key") };
  }
}

const server = async () => ({
  server: { type: "https", options: await certificate() },
  host: "localhost",
  port: 3000,
  static: false,
  // Excel on the web fetches icons and the functions' description from pages of its own origin.
  allowedHosts: ["localhost"],
  headers: { "Access-Control-Allow-Origin": "*" },
  // The pane's Content-Security-Policy allows no socket: reload the pane by hand.
  hot: false,
  liveReload: false,
  client: false,
  webSocketServer: false,
});

export default async function configs(env) {
  const serving = Boolean(env.WEBPACK_SERVE);
  if (!process.env.ADDIN_URL) console.log(`ADDIN_URL is not set: the manifests point at ${DEVELOPMENT_URL}.`);
  return [{ ...excel(serving), ...(serving && { devServer: await server() }) }, gsheets, sidebar];
}
