/** What shows that a command of the README works. */
export type Shown =
  /** Run by `.ci/run` or by `npm test`, as it stands there. */
  | { readonly ci: string }
  /** Run by test/build/readme.test.ts, as it stands in the README, with these files. */
  | {
      readonly run: Readonly<Record<string, string>>;
      readonly status: number;
      readonly says: RegExp;
      readonly makes: string;
    }
  /** Run by another test, by its file and title. */
  | { readonly test: string; readonly title: string }
  /** Cannot run in a test: why, and the test of what can, where there is any. */
  | { readonly because: string; readonly test?: string; readonly title?: string };

const INVOICES = "Client,Offering,Date,Revenue\nAcme,Mail,2026-03-15,1200\nBolt,Mail,2026-03-16,800\n";
const report = (run: Record<string, string>, status: number, says: RegExp, makes: string): Shown => ({
  run,
  status,
  says,
  makes,
});

/** Each command of the README, with what shows that it works. */
export const shownBy: Readonly<Record<string, Shown>> = {
  "npm ci": { ci: ".ci/run" },
  "npm test": { ci: ".ci/run" },
  "ADDIN_URL=https://addins.example.com/xsell npm run release": { ci: "test/setup/release.ts" },
  "npm run --silent report -- local/sample/lines.csv local/sample/clients.csv local/sample/offerings.csv --out portfolio.xlsx":
    // The sample's README: five rows that cannot be used, so the status is 1.
    report({}, 1, /^portfolio\.xlsx is written\.\n[^]*Larkhollow Dental/, "portfolio.xlsx"),
  "npm run --silent report -- invoices.csv --out mine.xlsx": report(
    { "invoices.csv": INVOICES },
    0,
    /^mine\.xlsx is written\.\n[^]*Revenue +2,000\n/,
    "mine.xlsx",
  ),
  "npm run --silent report -- --templates tables.xlsx": report({}, 0, /^tables\.xlsx/, "tables.xlsx"),
  "npm run --silent report -- --help": report({}, 0, /--as-of/, ""),
  "npm pack": {
    test: "test/build/pack.test.ts",
    title: "packed, installed offline into an empty folder, it makes a workbook from a CSV file",
  },
  "npm install cross-sell-matrix-1.0.0.tgz": {
    test: "test/build/pack.test.ts",
    title: "packed, installed offline into an empty folder, it makes a workbook from a CSV file",
  },
  "npx cross-sell-matrix invoices.csv --out mine.xlsx": {
    test: "test/build/pack.test.ts",
    title: "packed, installed offline into an empty folder, it makes a workbook from a CSV file",
  },
  "npm run preview:build": {
    because: "a release makes the same folder by the same functions, and building it twice takes a minute",
    test: "test/preview/static.test.ts",
    title: "it works from any folder of any server, and loads nothing but office.js from elsewhere",
  },
  "npm start": {
    because: "it builds what a release has built, and serves it until it is stopped",
    test: "test/preview/excel.test.ts",
    title: "the ribbon's buttons generate the sheets and open the pane",
  },
  "npm run dev": {
    because: "it makes a certificate and asks the machine to trust it",
    test: "test/build/manifest.test.ts",
    title: "has only addresses of this build, each with its file",
  },
  "npm run sideload": {
    because: "it needs desktop Excel",
    test: "test/build/ready.test.ts",
    title: "sideload says at once where desktop Excel cannot be",
  },
  "npm run unload": { because: "it needs desktop Excel" },
  'npm run sideload:web -- "https://contoso-my.sharepoint.com/:x:/g/personal/ada/Eabc?e=1a2b3c"': {
    because: "it needs an account at Microsoft; up to there it runs",
    test: "test/build/sideloadWeb.test.ts",
    title: "a browser is sent to the workbook with all that Excel needs to load the add-in",
  },
  "npx clasp login": {
    because: "it needs an account at Google",
    test: "test/build/ready.test.ts",
    title: "push asks for a login first, then for a script, then for the build's folder, and then goes on",
  },
  "npx clasp clone-script <script id> --rootDir dist/gsheets": {
    because: "it needs an account at Google",
    test: "test/build/ready.test.ts",
    title: "push asks for a login first, then for a script, then for the build's folder, and then goes on",
  },
  "npm run push": {
    because: "it needs an account at Google; the real clasp pushes to this machine",
    test: "test/build/push.test.ts",
    title: "clasp pushes the build: the manifest, the code and the sidebar, byte by byte",
  },
  "npm run generate": {
    test: "test/generated/fresh.test.ts",
    title: "$path is what the catalogue says: npm run generate",
  },
  "npm run guide": {
    test: "test/preview/static.test.ts",
    title: "the user guide's pictures show what the preview shows now: npm run guide makes them anew",
  },
  "npm run mutate": { because: "it takes an hour or two" },
  "npx stryker run test/mutation/src.config.json --mutate src/quarter.ts": {
    because: "it takes a minute or two of both cores",
  },
  "npx stryker run test/mutation/typed.config.json": { because: "it takes half an hour of both cores" },
  "npm run bench": { because: "it takes minutes, and wants an idle machine and packages of its own" },
  "npm run bench -- --quick": { because: "it wants an idle machine and packages of its own" },
};
