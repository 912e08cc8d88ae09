import { join } from "node:path";
import { filesIn, read, ROOT } from "../setup/sources";

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly result: string;
}

/** Every `@example expression // result` of a file's docstrings. */
function examplesIn(file: string): Example[] {
  const lines = read(file)
    .split("\n")
    .filter((line) => line.includes("@example"));
  return lines.map((line) => {
    const text = line.slice(line.indexOf("@example") + "@example".length).replace(/\*\/\s*$/, "");
    const place = text.lastIndexOf("//");
    return { file, expression: text.slice(0, place).trim(), result: text.slice(place + 2).trim() };
  });
}

const examples = [...filesIn("src", ".ts"), ...filesIn("shared/layout", ".ts")].flatMap(examplesIn);

/** Runs statements with a module's exports in scope, and gives the last one's value. */
function evaluate(scope: Readonly<Record<string, unknown>>, text: string): unknown {
  const statements = text.split("; ");
  const last = statements.pop() as string;
  const body = `"use strict"; ${statements.map((one) => `${one};`).join(" ")} return (${last});`;
  return (new Function(...Object.keys(scope), body) as (...values: unknown[]) => unknown)(
    ...Object.values(scope),
  );
}

test("there are examples", () => expect(examples.length).toBeGreaterThan(25));

test.each(examples.map((example) => [example.file, example.expression, example.result]))(
  "%s: %s is %s",
  (file, expression, result) => {
    const scope = jest.requireActual<Record<string, unknown>>(join(ROOT, file));
    expect(evaluate(scope, expression)).toEqual(evaluate({}, result));
  },
);
