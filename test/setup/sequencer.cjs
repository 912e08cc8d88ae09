const Sequencer = require("@jest/test-sequencer").default;

/** The longest first, so that at the end both workers have something to do: on a new machine Jest goes by the files' sizes. */
const LONG = /test[\\/](?:kept|preview|agree)[\\/]|looks\.test|[\\/](?:report|sizes|manifest|share)\.test/;

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (LONG.test(path) ? 0 : 1);
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
