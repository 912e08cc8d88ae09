import type { Cell } from "../../../src/cell";
import { isLink } from "../../../src/intake/link";
import { quote } from "../../../src/intake/problem";

test.each<[string, Cell | undefined, string]>([
  ["nothing", null, "an empty cell"],
  ["no cell", undefined, "an empty cell"],
  ["an empty text", "", "an empty cell"],
  ["a number", 0, "0"],
  ["a truth value", false, "FALSE"],
  ["eighty characters", "x".repeat(80), "x".repeat(80)],
  ["more", "x".repeat(81), `${"x".repeat(79)}…`],
])("a problem quotes %s", (_, cell, text) => expect(quote(cell)).toBe(text));

// Method, part 2 (Link): what a browser would run instead of opening is none.
test.each<[string, boolean]>([
  ["https://example.com/a?b=1#c", true],
  ["http://example.com", true],
  ["HTTPS://EXAMPLE.COM", true],
  ["mailto:kim@example.com", true],
  ["javascript:alert(1)", false],
  ["javascript://https://example.com", false],
  ["data:text/html,https://example.com", false],
  ["example.com", false],
  ["see https://example.com", false],
  ["https://example.com and more", false],
  ["https://example.com\njavascript:x", false],
  ["https://", false],
  [`https://${"x".repeat(1992)}`, true],
  [`https://${"x".repeat(1993)}`, false],
])("%s is a link: %s", (text, link) => expect(isLink(text)).toBe(link));
