import type { Letter } from "../../../src/measures/states";
import { run, type Sheets } from "../small";
import { lines, offersTo, namesTo } from "./offered";

/** Everything costs 100 at 50 %, everybody but Ada has all; steps as given, in the stack unless "out". */
const stepped = (steps: Record<string, string>): Sheets => ({
  Offerings: [
    "Offering | Step | In stack",
    ...Object.entries(steps).map(
      ([name, step]) => `${name} | ${step.replace(/ out$/, "")} | ${step.endsWith("out") ? "no" : "yes"}`,
    ),
  ].join("\n"),
  Lines: lines(
    "Ada | Other | 1 |",
    ...["Bob", "Cid"].flatMap((client) => Object.keys(steps).map((name) => `${client} | ${name} | 100 | 50`)),
  ),
});

const marked = (letters: Record<string, Letter>) => ({
  marks: Object.fromEntries(Object.entries(letters).map(([name, letter]) => [`Ada/${name}`, letter])),
});

// Method, part 7: the frontier is the first step with an in-stack gap; it and the next step that has offerings are open.
test.each<[string, Record<string, string>, Record<string, Letter>, string[]]>([
  ["the first two steps", { a1: "1", b2: "2", c3: "3" }, {}, ["a1", "b2"]],
  ["the next step that has offerings, not the next number", { a1: "1", b4: "4", c5: "5" }, {}, ["a1", "b4"]],
  ["what is held is passed", { a1: "1", b2: "2", c3: "3" }, { a1: "Y" }, ["b2", "c3"]],
  [
    "N, X and C are passed, and never offered",
    { a1: "1", b2: "2", c3: "3", d4: "4", e5: "5" },
    { a1: "N", b2: "X", c3: "C" },
    ["d4", "e5"],
  ],
  ["P is a gap: it holds the frontier", { a1: "1", b2: "2", c3: "3" }, { a1: "P" }, ["a1", "b2"]],
  ["a gap outside the stack is no frontier", { a1: "1 out", b2: "2", c3: "3", d4: "4" }, {}, ["b2", "c3"]],
  ["it is offered where its step is open", { a1: "1", b2: "2 out", c3: "3" }, {}, ["a1", "b2"]],
  ["offerings without a step are always open", { a1: "1", b2: "2", c3: "3", z: "" }, {}, ["a1", "b2", "z"]],
  ["no frontier: all open", { a1: "1", b2: "2 out", c7: "7 out" }, { a1: "Y" }, ["b2", "c7"]],
  ["only the last step is left", { a1: "1", b2: "2" }, { a1: "Y" }, ["b2"]],
])("steps: %s", (_, steps, letters, names) =>
  expect(namesTo("Ada", stepped(steps), marked(letters)).sort()).toEqual(names),
);

test("the three types", () => {
  const sheets = {
    Offerings: "Offering | Replaces | Margin %\nNew | Old | 50 %\nGap | | 50 %\nStopped | | 50 %",
    Lines: `Client | Offering | Date | Revenue | Stream
      Ada | Old | 2026-06-01 | 10 |
      Ada | Stopped | 2025-09-01 | 10 | MRR
      Bob | New | 2026-06-01 | 30 |
      Bob | Gap | 2026-06-01 | 20 |
      Bob | Stopped | 2026-06-01 | 10 | MRR`,
  };
  expect(offersTo("Ada", sheets).map(({ name, type }) => [name, type])).toEqual([
    ["New", "upgrade"],
    ["Gap", "cross-sell"],
    ["Stopped", "win back"],
  ]);
});

test("best score first, five at the most, or as set", () => {
  const prices = [10, 70, 20, 60, 30, 50, 40];
  const sheets = {
    Lines: lines("Ada | Other | 1 |", ...prices.map((price) => `Bob | o${price} | ${price} | 1`)),
  };
  expect(namesTo("Ada", sheets)).toEqual(["o70", "o60", "o50", "o40", "o30"]);
  expect(namesTo("Ada", sheets, { offersPerClient: 2 })).toEqual(["o70", "o60"]);
});

// By hand: all three are held by Bob for the same.
test("equal scores: by name", () => {
  const sheets = {
    Lines: lines("Ada | Other | 1 |", "Bob | b | 10 | 5", "Bob | a | 10 | 5", "Bob | B2 | 10 | 5"),
  };
  expect(namesTo("Ada", sheets)).toEqual(["B2", "a", "b"]);
});

test("nothing to who left, nor of what is no longer sold", () => {
  const sheets = {
    Lines: lines("Ada | Email | 10 |", "Bob | Old | 100 | 50", "Bob | Email | 10 |"),
    Offerings: "Offering | Replaces\nNew | Old",
  };
  expect(namesTo("Ada", sheets)).toEqual([]);
  const left = {
    Lines: lines("Ada | Email | 10 |", "Bob | Backup | 100 | 50"),
    Clients: "Client | Left on\nAda | 2026-06-30",
  };
  expect(namesTo("Ada", left)).toEqual([]);
  expect(namesTo("Bob", left)).toEqual(["Email"]);
});

// By hand: waves by class, for who has gaps or an upgrade and is not on the full stack.
test("waves", () => {
  const sheets = {
    Lines: lines(
      "Ada | Backup | 1000 | 100",
      "Ada | Email | 10 | 5",
      "Bob | Backup | 900 | 450",
      "Cid | Backup | 800 | 560",
      "Dan | Backup | 20 | 30",
      "Eve | Backup | 700 |",
    ),
    Clients: "Client | Client since\nNew | 2026-01-01",
  };
  const { of } = run(sheets);
  expect(["Ada", "Bob", "Cid", "Dan", "Eve", "New"].map((name) => [of(name).class, of(name).wave])).toEqual([
    ["A", null],
    ["B", 2],
    ["C", 3],
    ["D", 4],
    ["–", null],
    ["New", null],
  ]);
});

test("full stack is not planned, whatever is open outside it", () => {
  const sheets = {
    Lines: lines("Ada | Backup | 1000 | 100", "Bob | Email | 900 | 90", "Bob | Backup | 900 | 90"),
    Offerings: "Offering | In stack\nBackup | yes\nEmail | no",
  };
  expect(run(sheets).of("Ada")).toMatchObject({ class: "A", stack: 1, gaps: 1, wave: null });
});

// Method, part 4: class, then revenue descending, then name by code unit; part A by revenue alone.
test("the order of the portfolio and of part A", () => {
  const rows = [
    "b | B | 500 | 50",
    "a | B | 500 | 50",
    "Ba | B | 500 | 50",
    "low | B | 900 | 890",
    "Zed | B | 1 | 2",
  ];
  const { order, ranking } = run({ Lines: lines(...rows) });
  expect(ranking).toEqual(["low", "Ba", "a", "b", "Zed"]);
  expect(order).toEqual(["Ba", "a", "b", "low", "Zed"]);
});

test("lines without an offering are no other offering: their margin is nobody's median", () => {
  const sheets = {
    Lines: lines("Ada | Email | 10 |", "Bob | Backup | 100 |", "Bob | | 100 | 10"),
    Offerings: "Offering | Margin %\nEmail | 40 %",
  };
  expect(offersTo("Ada", sheets)).toMatchObject([{ name: "Backup", margin: 40, estimated: true }]);
});
