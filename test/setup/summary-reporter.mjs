/** Ends every run with one plain line for machines, and refuses a run in which nothing was tested. */
export default class SummaryReporter {
  #tests = 0;

  onRunComplete(_contexts, results) {
    // A file that did not even load is a failure too, though it counts no test.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.#tests = results.numPassedTests + failed;
    // Jest prints its own summary after every other reporter has reported.
    process.once("exit", () => console.log(`\n${results.numPassedTests} passed, ${failed} failed`));
  }

  getLastError() {
    return this.#tests === 0 ? new Error("No test ran.") : undefined;
  }
}
