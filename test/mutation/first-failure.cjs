const { TestEnvironment } = require("jest-environment-node");

/** After the first failure the rest is skipped: one test that tells a mutant is enough. */
module.exports = class extends TestEnvironment {
  failed = false;

  handleTestEvent(event) {
    if (event.name === "test_fn_failure") this.failed = true;
    if (event.name === "test_start" && this.failed) event.test.mode = "skip";
  }
};
