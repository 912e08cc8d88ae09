import { expect } from "expect";

/**
 * The tests of a script as a table: what Jest makes of `describe`, `test` and their `each`, no more. A script has its
 * own, so that nothing which a mutant left behind reaches the next one.
 *
 * @returns The words for the script, and the tests that it has declared with them.
 */
export function factsOf() {
  const [path, facts] = [[], []];
  const declare = (name, body) => {
    const title = [...path, name].join(" ");
    // Titles of a table are patterns, alike for all its rows.
    facts.push({ id: `${facts.length} ${title}`, name: title, body });
  };
  const group = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const each = (words) => (table) => (name, body) => {
    for (const row of table) words(name, () => (Array.isArray(row) ? body(...row) : body(row)));
  };
  const [test, describe] = [declare, group].map((words) => Object.assign(words, { each: each(words) }));
  return { words: { test, it: test, describe, expect }, facts };
}
