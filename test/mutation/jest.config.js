import config from "../../jest.config.js";

/** The tests that need no host, no browser and no bundle, but for those of cost and size: fast enough to be run for every mutant. */
export default {
  ...config,
  rootDir: "../..",
  roots: ["src", "shared", "local", "test"].map((folder) => `<rootDir>/${folder}`),
  watchman: false,
  testMatch: ["core", "shared", "typed"].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: ["/node_modules/", "/(?:cost|large)\\.test\\.ts$"],
  setupFiles: ["<rootDir>/test/mutation/fewer-runs.ts"],
  reporters: ["default"],
};
