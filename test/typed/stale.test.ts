import type { Cell } from "../../src/cell";
import type { Host } from "../../shared/host";
import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";

/* A sheet that was not ticked for a run still shows what was typed before: what another sheet says by now is not lost to it. */

const PLAN = "Upgrade Plan";
const matrixAlone = (host: Host): void => void runNow(job(host, { ...defaultWish, sheets: ["matrix"] }));

/** Note is n1 on matrix and plan, then n2 on the matrix alone. */
async function stale() {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "plan", "problems"] });
  const { hand, host, generate } = desk;
  await generate();
  hand.type(MATRIX, "Birch", "Note", "n1");
  hand.type(MATRIX, "Birch", "Owner", "Dana");
  await generate();
  hand.type(MATRIX, "Birch", "Note", "n2");
  hand.type(MATRIX, "Birch", "Owner", "Jo");
  runNow(job(host, { ...defaultWish, sheets: ["matrix", "problems"] }));
  expect(hand.at(PLAN, "Birch", "Note")).toBe("n1");
  return desk;
}

test.each<[string, Cell, Cell, Cell, number]>([
  ["nothing is typed there", "n1", "Dana", "n2", 0],
  ["its old text is cleared", null, "Dana", "n2", 0],
  ["the same is typed there", "n2", "Dana", "n2", 0],
  ["another text is typed there", "n3", "Dana", "n3 | n2", 1],
  ["another owner is typed there", "n1", "Kim", "n2 | Owner: Jo", 1],
])("when %s", async (_, note, owner, expected, told) => {
  const { hand, generate } = await stale();
  hand.type(PLAN, "Birch", "Note", note);
  hand.type(PLAN, "Birch", "Owner", owner);
  await generate();
  const problems = hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").filter((row) => row[1] === PLAN).length
    : 0;
  expect(problems).toBe(told);
  for (let run = 0; run < 2; run++) {
    for (const name of [MATRIX, PLAN]) {
      expect(hand.at(name, "Birch", "Note")).toBe(expected);
      expect(hand.at(name, "Birch", "Owner")).toBe(owner === "Kim" ? "Kim" : "Jo");
    }
    await generate();
  }
});

test("what is typed beside a client who left the data meanwhile stands with the client's name", async () => {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "plan"] });
  const { hand, host, generate } = desk;
  await generate();
  hand.table(LINES, ...lines.filter(([client]) => client !== "Cedar"));
  for (let run = 0; run < 2; run++) matrixAlone(host);
  hand.type(PLAN, "Cedar", "Status", "Signed at last");
  matrixAlone(host);
  expect(hand.values(MATRIX).find((row) => row.includes("Signed at last"))).toContain("Cedar");
});

test("a column put in there comes back with the sheet, which was deleted later", async () => {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "plan"] });
  const { hand, host, generate } = desk;
  await generate();
  hand.addColumn(PLAN, "Mine", "Status");
  hand.type(PLAN, "Birch", "Mine", "call in May");
  matrixAlone(host);
  hand.workbook.remove(hand.sheet(PLAN).id);
  matrixAlone(host);
  await generate();
  expect(hand.at(PLAN, "Birch", "Mine")).toBe("call in May");
  expect(hand.column(PLAN, "Status")).toBe(hand.column(PLAN, "Mine") + 1);
});

test.each(["Client", "Owner"])(
  "a column put in there before %s leaves what stands above the header ours",
  async (header) => {
    const desk = await plainDesk(undefined, { sheets: ["matrix", "plan"] });
    const { hand, host, generate } = desk;
    await generate();
    // Without the stamp; a wider sheet has longer lines.
    const above = (): string =>
      hand
        .values(PLAN)
        .slice(0, hand.headerRow(PLAN))
        .flat()
        .filter((cell) => cell !== null)
        .slice(1)
        .join(" ");
    const ours = above();
    hand.addColumn(PLAN, "Mine", header);
    matrixAlone(host);
    await generate();
    expect(hand.texts(PLAN)).not.toContain("Added by you");
    expect(above()).toBe(ours);
  },
);

test("an older state of the sheet that is put back counts, and what it did not show yet is kept and told", async () => {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "problems"] });
  const { hand, generate } = desk;
  await generate();
  hand.type(MATRIX, "Birch", "Note", "older");
  await generate();
  const older = hand.cells(MATRIX);
  hand.type(MATRIX, "Birch", "Note", "newer");
  for (let run = 0; run < 2; run++) await generate();
  hand.sheet(MATRIX).clear({ row: 0, column: 0, ...hand.sheet(MATRIX).size }, "contents");
  hand.sheet(MATRIX).write(0, 0, older);
  await generate();
  expect(hand.at(MATRIX, "Birch", "Note")).toBe("older | newer");
  expect(
    hand
      .values("Problems")
      .filter((row) => row[1] === MATRIX)
      .map((row) => row[3]),
  ).toEqual(["older"]);
});

test.each([
  ["Next Offers", "offers"],
  [PLAN, "plan"],
  ["Summary", "summary"],
] as const)(
  "an older state of %s that is put back stands once, also where it is not ticked in the next run",
  async (name, kind) => {
    for (const ticked of [true, false]) {
      const desk = await plainDesk(undefined, { sheets: ["matrix", kind] });
      const { hand, host, generate } = desk;
      await generate();
      hand.put(name, hand.headerRow(name) + 1, hand.addColumn(name, "Mine"), "mine");
      await generate();
      const [older, headers] = [hand.cells(name), hand.values(name)[hand.headerRow(name)]];
      hand.table(LINES, ...lines, ["Acme", "Voice", 46295, 77, 3]);
      for (let run = 0; run < 2; run++) await generate();
      hand.sheet(name).clear({ row: 0, column: 0, ...hand.sheet(name).size }, "contents");
      hand.sheet(name).write(0, 0, older);
      if (!ticked) matrixAlone(host);
      await generate();
      expect(hand.texts(name).filter((text) => text === "mine")).toHaveLength(1);
      expect(hand.values(name)[hand.headerRow(name)]).toEqual(headers);
      expect(hand.texts(name)).not.toContain("Added by you");
    }
  },
);
