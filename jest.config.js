// Tests run in Node; one that needs a page begins with `@jest-environment jsdom`.
export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "\\.(ts|mjs)$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
    "\\.css$": "<rootDir>/test/setup/css-transform.cjs",
  },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
  maxWorkers: 2,
  testSequencer: "<rootDir>/test/setup/sequencer.cjs",
  testTimeout: 60_000,
  // Each look-up of a global object crosses into Jest's sandbox: a tenth of all time. Those that no test replaces are handed in.
  sandboxInjectedGlobals: ["Array", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp", "Set", "String", "Symbol", "WeakMap"], // prettier-ignore
  reporters: ["default", "<rootDir>/test/setup/summary-reporter.mjs"],
};
