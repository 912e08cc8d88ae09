import type { Host } from "../../shared/host";
import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO, type Desk } from "../kept/desk";

/* A sheet that is not ticked stands as it is while the sheets to which its formulas refer are written in another order. */

const alone = (host: Host, ...sheets: ("matrix" | "portfolio")[]): void =>
  void runNow(job(host, { ...defaultWish, sheets }));
const cedarFirst = (desk: Desk): void =>
  desk.hand.table(LINES, ...lines, ["Cedar", "Email", 46265, 50_000, 10]);
/** F16, such as a reader sees it. */
const at = ({ hand }: Desk, name: string, client: string): string => `F${hand.row(name, client) + 1}`;

/** A column of one's own names Birch's cell on the portfolio, and Cedar comes first in the data since. */
async function besideBirch() {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "portfolio"] });
  const { hand, generate } = desk;
  await generate();
  hand.addColumn(MATRIX, "Mine");
  hand.type(MATRIX, "Birch", "Mine", { formula: `='${PORTFOLIO}'!${at(desk, PORTFOLIO, "Birch")}` });
  await generate();
  cedarFirst(desk);
  return desk;
}

test.each([1, 2])("a column of one's own still names the client's cell, %s runs later", async (runs) => {
  const desk = await besideBirch();
  const { hand, host, generate } = desk;
  for (let run = 0; run < runs; run++) alone(host, "portfolio");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(`='${PORTFOLIO}'!${at(desk, PORTFOLIO, "Birch")}`);
  }
});

test("a Note that calculates on two sheets is still one, and told of nobody", async () => {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "plan", "problems"] });
  const { hand, host, generate } = desk;
  await generate();
  hand.type(MATRIX, "Birch", "Note", { formula: `="x"&${at(desk, MATRIX, "Birch")}` });
  await generate();
  cedarFirst(desk);
  alone(host, "matrix");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.formula(MATRIX, "Birch", "Note")).toBe(`="x"&${at(desk, MATRIX, "Birch")}`);
    expect(hand.formula("Upgrade Plan", "Birch", "Note")).toBe(
      `="x"&'${MATRIX}'!${at(desk, MATRIX, "Birch")}`,
    );
    expect(hand.workbook.sheets.map(({ name }) => name)).not.toContain("Problems");
  }
});

test("one that is typed there since means what it says by now", async () => {
  const desk = await besideBirch();
  const { hand, host, generate } = desk;
  alone(host, "portfolio");
  hand.type(MATRIX, "Birch", "Mine", { formula: `='${PORTFOLIO}'!${at(desk, PORTFOLIO, "Cedar")}*2` });
  await generate();
  expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(`='${PORTFOLIO}'!${at(desk, PORTFOLIO, "Cedar")}*2`);
});
