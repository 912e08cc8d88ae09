import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { transformSync } from "esbuild";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const { Compilation, sources } = webpack;
const at = (path) => resolve(import.meta.dirname, path);
const DEVELOPMENT_URL = "https://localhost:3000";

/** TypeScript in, the syntax of a year out; types are checked by `npm run typecheck`. */
const compile = { transpileOnly: true, configFile: at("tsconfig.json") };
const scripts = (target) => ({
  test: /\.ts$/,
  loader: "ts-loader",
  options: { ...compile, compilerOptions: { target }, instance: target },
});

/** Style sheets as strings, made small. */
const small = (css) => transformSync(css.toString(), { loader: "css", minify: true }).code.trim();
const styles = { test: /\.css$/, type: "asset/inline", generator: { dataUrl: small } };

/** What the three bundles share. */
const bundle = {
  // Anything with eval would be stopped by the pane's Content-Security-Policy.
  devtool: false,
  resolve: { extensions: [".ts", ".js"] },
  // Pages stay as their templates are written; scripts alone are made small.
  optimization: { minimizeOptions: { html: false } },
  // Sizes have budgets in test/build/bundles.test.ts.
  performance: { hints: false },
  stats: "errors-warnings",
};

/**
 * Where the pane is drawn: it dresses itself in a constructed style sheet, and what can do that since Chrome 80,
 * Firefox 101 and Safari 16.4 knows ES2020. The year alone leaves webpack without a platform; `web` alone emits newer syntax.
 */
const pane = {
  ...bundle,
  target: ["web", "es2020"],
  module: { rules: [scripts("es2020"), styles] },
  // What loads later stands beside the page. It is named by its content, so that no two versions mix.
  output: {
    chunkFilename: "[name].[contenthash].js",
    publicPath: "",
    globalObject: "globalThis",
    chunkLoadTimeout: 20_000,
  },
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

/** Apps Script serves pages alone: the scripts go into them, and none of their own remains. */
const inlineScripts = onAssets("gsheets/sidebar/sidebar.html", (compilation, page) => {
  if (!page.includes("</body>")) throw new Error("gsheets/sidebar/sidebar.html has no </body>");
  const taken = (name) => {
    const { source } = compilation.getAsset(name);
    compilation.deleteAsset(name);
    return `<script>\n${source.source().replace(/<\/(script)/gi, "<\\/$1")}\n</script>\n`;
  };
  const emit = (name, html) => compilation.emitAsset(name, new sources.RawSource(html));
  const [before, after] = page.split("</body>");
  emit("sidebar.html", `${before}${taken("sidebar.js")}</body>${after}`);
  emit("german.html", taken("german.js"));
  emit("extras.html", taken("extras.js"));
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
  ...pane,
  name: "excel",
  devtool: serving ? "source-map" : false,
  entry: { functions: at("excel/functions.ts"), taskpane: at("excel/taskpane.ts") },
  output: { ...pane.output, path: at("dist/excel"), clean: true },
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
  target: ["web", "es2019"],
  module: { rules: [scripts("es2019")] },
  name: "gsheets",
  entry: { Code: at("gsheets/server.ts") },
  output: {
    path: at("dist/gsheets"),
    library: { name: "XSellServer", type: "var" },
    clean: { keep: /^(sidebar|german|extras)\.html$/ },
  },
  // Readable in the script editor, where its users see it; nothing downloads it.
  optimization: { minimize: false },
  plugins: [appendDeclarations, new CopyPlugin({ patterns: [{ from: at("gsheets/appsscript.json") }] })],
};

const sidebar = {
  ...pane,
  name: "sidebar",
  entry: { sidebar: at("gsheets/sidebar/main.ts") },
  output: { ...pane.output, path: at("dist/gsheets"), chunkFilename: "[name].js" },
  plugins: [inlineScripts],
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
