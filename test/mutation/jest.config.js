import { fileURLToPath } from "node:url";

import config from "../../jest.config.js";

/** The tests that need no host, no browser and no bundle: fast enough to be run for every mutant. */
export default {
  ...config,
  rootDir: "../..",
  roots: ["src", "shared", "local", "test"].map((folder) => `<rootDir>/${folder}`),
  testMatch: ["<rootDir>/test/mutation/bundle.js"],
  watchman: false,
  testEnvironment: fileURLToPath(new URL("first-failure.cjs", import.meta.url)),
  setupFiles: ["<rootDir>/test/mutation/fewer-runs.ts"],
  reporters: ["default"],
};
