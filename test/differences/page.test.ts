import { differences } from "../../local/guide/differences";
import { read } from "../setup/sources";

const tests = differences.flatMap(({ what, held }) =>
  held.flatMap((one) => ("test" in one ? [{ what, ...one }] : [])),
);

test.each(tests)("$what: $test has the test that shows it", ({ test, title }) => {
  const quoted = [`"${title}"`, `'${title}'`, `\`${title}\``];
  expect(quoted.some((text) => read(test).includes(text))).toBe(true);
});

test.each(differences)(
  "$what: it differs, and something shows it",
  ({ excel, sheets, preview, file, held }) => {
    expect(new Set([excel, sheets, preview, file]).size).toBeGreaterThan(1);
    expect(held.length).toBeGreaterThan(0);
  },
);
