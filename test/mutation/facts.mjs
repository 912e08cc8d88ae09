import { expect } from "expect";

/**
 * The tests of a script as a table: what Jest makes of `describe`, `test`, their `each` and what is done around each test
 * of a file, no more. A script has its own, so that nothing which a mutant left behind reaches the next one.
 *
 * @returns The words for the script, and the tests that it has declared with them.
 */
export function factsOf() {
  const facts = [];
  let [path, before, after] = [[], [], []];
  const declare = (name, body) => {
    const [title, first, last] = [[...path, name].join(" "), before, after];
    const run = async () => {
      try {
        for (const hook of first) await hook();
        await body();
      } finally {
        for (const hook of last) await hook();
      }
    };
    // Titles of a table are patterns, alike for all its rows.
    facts.push({ id: `${facts.length} ${title}`, name: title, body: run });
  };
  const group = (name, body) => {
    const outside = [path, before, after];
    [path, before, after] = [[...path, name], [...before], [...after]];
    body();
    [path, before, after] = outside;
  };
  const each = (words) => (table) => (name, body) => {
    for (const row of table) words(name, () => (Array.isArray(row) ? body(...row) : body(row)));
  };
  const [test, describe] = [declare, group].map((words) => Object.assign(words, { each: each(words) }));
  const beforeEach = (hook) => void before.push(hook);
  const afterEach = (hook) => void after.push(hook);
  // What is done once for several facts is done for each: else only the first would be known to need it.
  const [beforeAll, afterAll] = [beforeEach, afterEach];
  const fileEnds = () => void ([path, before, after] = [[], [], []]);
  const words = { test, it: test, describe, beforeEach, afterEach, beforeAll, afterAll, expect, fileEnds };
  return { words, facts };
}
