import type { Cell } from "../../src/cell";

/** Names that a program could take for a formula, for markup, or for something of its own. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://evil.example","x")',
  "=evil!A1",
  "+evil",
  "+1",
  "-evil",
  "-1",
  "@SUM(evil)",
  "\t=evil tab",
  "\r=evil return",
  "\r\n+evil lines",
  "\ufeff=evil mark",
  "'evil",
  "''evil twice",
  "'=evil quoted",
  "|evil",
  "%evil",
  "<b>evil</b>",
  "<img src=x onerror=evil()>",
  "</script><script>evil()</script>",
  "&lt;evil&gt; &amp;",
  "{evil} {revenue} {this:body}",
  "$& $1 evil",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\u202eevil back to front",
  "evil\nin two lines",
  'evil "quoted"',
  "evil*?~ wildcards",
  "_x0041_ evil",
  "007",
  "1e5",
  "TRUE",
  "3/4",
  "2026-01-01",
  "Total",
  "Key",
  "Class",
  "No longer in the data",
  "Client",
  "Note",
  "Owner",
  "Stack %",
];

/** A day that is over by now, whenever a test runs. */
const DAY = 45747;

/**
 * Each name is a client, an offering and an account manager, and a date that is none.
 * Revenue falls from row to row, so that names keep their order.
 */
export const lines: readonly (readonly Cell[])[] = [
  ["Client", "Offering", "Date", "Revenue"],
  ...HOSTILE.map((name, at) => [name, name, DAY, 1000 - at]),
  ...HOSTILE.map((name) => ["Plain", "Backup", `${name} soon`, 1]),
];
export const clients: readonly (readonly Cell[])[] = [
  ["Client", "Account manager", "Package"],
  ...HOSTILE.map((name) => [name, name, name]),
];

/** Names of tabs that a spreadsheet allows. */
export const TABS = ["=evil!A1", "__proto__"] as const;
