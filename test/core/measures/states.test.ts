import type { Letter } from "../../../src/measures/states";
import { run } from "../small";

const header = "Client | Offering | Date | Revenue | Stream";
// Eve's line in June holds the window at July 2025 to June 2026; April, May and June are its last three months.
const eve = "Eve | Other | 2026-06-01 | 1 |";

// By hand, from parts 1, 3 and 5.
test.each<[string, string, Letter]>([
  ["billed to the end", "Ada | Backup | 2026-06-01 | 10 | MRR", "Y"],
  ["MRR with its last line in April", "Ada | Backup | 2026-04-01 | 10 | MRR", "Y"],
  ["MRR with its last line in March", "Ada | Backup | 2026-03-31 | 10 | MRR", "Z"],
  ["a project of last July", "Ada | Backup | 2025-07-01 | 10 | Project", "Y"],
  ["resale of last July", "Ada | Backup | 2025-07-01 | 10 | Resale", "Y"],
  ["no stream known", "Ada | Backup | 2025-07-01 | 10 |", "Y"],
  [
    "MRR that stopped, with other work since",
    "Ada | Backup | 2026-01-01 | 10 | MRR\nAda | Backup | 2026-05-01 | 5 | T&M",
    "Y",
  ],
  [
    "MRR that stopped, with a line of nothing since",
    "Ada | Backup | 2026-01-01 | 10 | MRR\nAda | Backup | 2026-05-01 | 0 | MRR",
    "Z",
  ],
  ["what nets to nothing", "Ada | Backup | 2026-06-01 | 10 | MRR\nAda | Backup | 2026-06-02 | -10 | MRR", ""],
  [
    "cents that cancel in a sum of doubles",
    "Ada | Backup | 2026-06-01 | 0.1 | MRR\nAda | Backup | 2026-06-02 | 0.2 | MRR\nAda | Backup | 2026-06-03 | -0.3 | MRR",
    "",
  ],
  ["a credit", "Ada | Backup | 2026-06-01 | -10 | MRR", ""],
  [
    "older lines alone",
    "Ada | Backup | 2025-06-30 | 10 | MRR\nAda | Other | 2026-06-01 | 1 |\nBob | Backup | 2026-06-01 | 1 |",
    "",
  ],
])("state: %s", (_, rows, state) =>
  expect(run({ Lines: `${header}\n${eve}\n${rows}` }).of("Ada").states["Backup"]).toBe(state),
);

// Ada holds `held`, let `stopped` lapse, holds `old` that `new` replaces, and never had `gap`.
const sheets = {
  Lines: `
    ${header}
    ${eve}
    Ada | held | 2026-06-01 | 10 |
    Ada | stopped | 2025-09-01 | 10 | MRR
    Ada | old | 2026-06-01 | 7 |
    Bob | new | 2026-06-01 | 30 |
    Bob | gap | 2026-06-01 | 20 |
    Bob | legal | 2026-06-01 | 40 |`,
  Offerings: `
    Offering | Replaces | Segments
    new | old |
    legal | | Legal; Law firms`,
  Clients: `
    Client | Segment
    Ada | Retail
    Bob | Legal`,
};
const places = ["held", "stopped", "new", "gap", "legal"];

test.each<[string, Letter, string]>([
  ["no mark: the data speak", "", "Y Z L . N"],
  ["Y: held, no invoice", "Y", "Y Y Y Y Y"],
  ["P: in play", "P", "Y P P P P"],
  ["C: has it elsewhere", "C", "Y C C C C"],
  ["X: declined", "X", "Y X X X X"],
  ["N: does not apply", "N", "Y N N N N"],
])("a mark beats everything but what is held: %s", (_, letter, states) => {
  const marks = letter === "" ? {} : Object.fromEntries(places.map((name) => [`Ada/${name}`, letter]));
  const found = run(sheets, { marks }).of("Ada").states;
  expect(places.map((name) => found[name] || ".").join(" ")).toBe(states);
});

// On what is held the data win; P is a cross-sale won, other marks are problems; Y says the same.
test.each<[Letter, string[], string[]]>([
  ["P", [], ["P"]],
  ["X", ["X"], []],
  ["C", ["C"], []],
  ["N", ["N"], []],
  ["Y", [], []],
])("%s on what is held", (letter, lost, won) => {
  const { states } = run(sheets, { marks: { "Ada/held": letter } }).measures;
  expect(states.contradictions.map((mark) => mark.letter)).toEqual(lost);
  expect(states.won.map((mark) => mark.letter)).toEqual(won);
});

test("a mark on what lapsed is no contradiction", () =>
  expect(run(sheets, { marks: { "Ada/stopped": "X" } }).measures.states.contradictions).toEqual([]));

// Method, part 5: L only where the successor is open.
test.each<[string, string, string]>([
  ["the old one lapsed: the new one is a gap", "Ada | old | 2025-09-01 | 7 | MRR", ""],
  ["the new one is held too", "Ada | old | 2026-06-01 | 7 |\nAda | new | 2026-06-01 | 7 |", "Y"],
  [
    "the new one lapsed, the old one is held",
    "Ada | old | 2026-06-01 | 7 |\nAda | new | 2025-09-01 | 7 | MRR",
    "L",
  ],
  ["the old one was never had", "Ada | Other | 2026-06-01 | 1 |", ""],
])("upgrade: %s", (_, rows, state) =>
  expect(run({ ...sheets, Lines: `${header}\n${eve}\n${rows}` }).of("Ada").states["new"]).toBe(state),
);

test("a successor that does not apply to the segment is no upgrade", () => {
  const offerings = "Offering | Replaces | Segments\nlegal | old | Legal";
  expect(run({ ...sheets, Offerings: offerings }).of("Ada").states["legal"]).toBe("N");
});

// Segments compare as names do.
test.each<[string, string]>([
  ["law  firms", ""],
  ["LAW\u00a0FIRMS", ""],
  ["Law firm", "N"],
  ["", ""],
])("a client of segment %j", (segment, state) => {
  const clients = `Client | Segment | Seats\nAda | ${segment} | 5`;
  expect(run({ ...sheets, Clients: clients }).of("Ada").states["legal"]).toBe(state);
});

test("a mark in a Holdings table is held like any other, and has no revenue", () => {
  const { of } = run({ ...sheets, Holdings: "Client | gap\nAda | Y" });
  expect(of("Ada").states["gap"]).toBe("Y");
  expect(
    run({ ...sheets, Holdings: "Client | gap\nAda | Y" }, { marks: { "Ada/gap": "X" } }).measures.states
      .contradictions,
  ).toHaveLength(1);
});

test("what is no longer sold is nobody's N by segment, and takes marks", () => {
  const offerings = "Offering | Replaces | Segments\nnew | old |\nold | | Legal";
  const lines = `${header}\n${eve}\nBob | old | 2026-06-01 | 7 |`;
  const bought = { ...sheets, Lines: lines, Offerings: offerings };
  expect(run(bought).of("Ada").states["old"]).toBe("");
  expect(run(bought, { marks: { "Ada/old": "Y" } }).of("Ada").states).toMatchObject({ old: "Y", new: "L" });
});
