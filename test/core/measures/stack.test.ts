import { attach, stackShare } from "../../../src/measures/stack";
import { letters } from "../../../src/measures/states";
import { run } from "../small";

/** A matrix of letters, a row a client; "." is blank. */
const matrix = (rows: readonly string[]) => {
  const cells = rows.map((row) => row.split(" "));
  const codes = Uint8Array.from(cells.flat(), (cell) =>
    letters.findIndex((letter) => letter === (cell === "." ? "" : cell)),
  );
  return { rows: rows.length, columns: cells[0].length, revenue: new Float64Array(codes.length), codes };
};

// Method, parts 1 and 5: held ÷ applies; what is not N applies.
test.each<[string, string, string, number | null]>([
  ["all held", "Y Y", "in in", 1],
  ["half held", "Y .", "in in", 0.5],
  ["X, C, P, L and Z stay below the line", "Y X C P L Z", "in in in in in in", 1 / 6],
  ["N does not apply", "Y N N", "in in in", 1],
  ["what is not in the stack is not asked for", "Y . Y", "in out out", 1],
  ["nothing applies: empty", "N Y", "in out", null],
])("stack: %s", (_, row, stack, share) => {
  const offerings = stack.split(" ").map((where) => ({ inStack: where === "in" }));
  expect(stackShare(matrix([row]), offerings)).toEqual([share]);
});

// By hand, column by column.
test("attach rate: clients that hold it ÷ clients to which it applies", () => {
  const found = attach(matrix(["Y Y N", "Y . X", ". N P", "L Z Y"]));
  expect([...found.holders]).toEqual([2, 1, 1]);
  expect([...found.applies]).toEqual([4, 3, 3]);
});

const sheets = {
  Lines: `
    Client | Offering | Date | Revenue
    Ada | Backup | 2026-06-01 | 10
    Ada | Email | 2026-06-01 | 10
    Bob | Backup | 2026-06-01 | 10
    Cid | Backup | 2026-06-01 | 10
    Cid | Email | 2026-06-01 | 10
    Dan | Backup | 2026-06-01 | 10
    Dan | Email | 2026-06-01 | 10`,
  Clients: `
    Client | In profile | Left on
    Ada | yes |
    Bob | yes |
    Cid | no |
    Dan | | 2026-06-15
    Eve | |`,
};

// By hand: Ada is on the full stack and fits; Cid is on it and does not; Dan left. Here: Ada, Bob, Cid, Eve.
test("the full-stack share: of all that have not left, those that fit and hold all", () => {
  const { measures } = run(sheets);
  expect(measures.fullStackShare).toBe(1 / 4);
  expect(measures.notAssessed).toBe(1);
});

test("an override of the profile counts", () => {
  const { measures, of } = run(sheets, { profiles: { Cid: true, Ada: false } });
  expect(measures.fullStackShare).toBe(1 / 4);
  expect([of("Cid").class, of("Ada").class]).toEqual(["A", "C"]);
});

test("attach rate and averages count who left; gaps do not", () => {
  const { measures, of, column } = run(sheets);
  expect([...measures.attach.holders]).toEqual([4, 3]);
  expect([...measures.attach.applies]).toEqual([5, 5]);
  expect(of("Dan")).toMatchObject({ class: "Left", gaps: 0, potential: 0, offers: [], wave: null });
  expect(measures.potential.gapsByOffering[column("Email")]).toBe(2);
});

test("no client at all", () => {
  const { measures } = run({ Lines: "Client | Offering | Date | Revenue" });
  expect(measures).toMatchObject({
    current: 0,
    fullStackShare: null,
    notAssessed: 0,
    order: [],
    policy: "revenue",
  });
});
