import type { Cell } from "../../src/cell";
import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { LINES, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* The Upgrade Plan: whom its slots serve, what a typed quarter moves, and one entry on two sheets. */

const PLAN = "Upgrade Plan";
const SETTINGS = "Settings";

/*
 * Ten clients buy Email at a margin of 70 %; Ada, the largest, has Backup too, so everybody
 * else lacks it: 500 each. By hand: Ada 1,000 of 5,500 … the revenues fall by 100, so all
 * that start below 80 % of the revenue are Core and A, the next B, the last C.
 */
const names = ["Ada", "Bob", "Cid", "Dot", "Eva", "Fay", "Gil", "Hal", "Ida", "Jon"];
const lines: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ...names.map((name, index) => [name, "Email", 46_280, 1000 - 100 * index, 300 - 30 * index]),
  ["Ada", "Backup", 46_280, 500, 150],
  // Its margin is below 0: a D client.
  ["Kit", "Email", 46_280, 40, 50],
  ["Lou", "Email", 46_280, 20, 30],
];

async function opened() {
  const sheets = ["portfolio", "matrix", "holdings", "plan", "problems", "settings"] as const;
  const desk = await plainDesk({ [LINES]: lines }, { sheets });
  desk.host.day = 46_310; // 2026-10-15, and the window ends in September: the plan begins in the fourth quarter.
  await desk.generate();
  return desk;
}

function set(hand: Hand, label: string, value: Cell): void {
  const row = hand.values(SETTINGS).findIndex((cells) => cells.includes(label));
  hand.put(SETTINGS, row, hand.column(SETTINGS, "Value"), value);
}

const quarters = (hand: Hand): Record<string, Cell> =>
  Object.fromEntries(hand.clients(PLAN).map((client) => [client, hand.at(PLAN, String(client), "Quarter")]));

const above = (hand: Hand, label: string, column: string): Cell => {
  const values = hand.values(PLAN);
  return values[values.findIndex((cells) => cells.includes(label))][hand.column(PLAN, column)];
};

test("slots serve the waves in order, three a quarter; D clients come beside them; the full stack needs none", async () => {
  const { hand, generate } = await opened();
  set(hand, "Upgrades a quarter", 3);
  set(hand, "B clients that sign a quarter", 0);
  await generate();
  // Potential is 500 for each, so names decide within a wave; nine clients in three quarters; one D a quarter.
  expect(quarters(hand)).toEqual({
    Bob: "2026-Q4",
    Cid: "2026-Q4",
    Dot: "2026-Q4",
    Eva: "2027-Q1",
    Fay: "2027-Q1",
    Gil: "2027-Q1",
    Hal: "2027-Q2",
    Ida: "2027-Q2",
    Jon: "2027-Q2",
    Kit: "2026-Q4",
    Lou: "2027-Q1",
  });
  expect([above(hand, "2026-Q4", "Missing stack"), above(hand, "2026-Q4", "Potential")]).toEqual([4, 2000]);
  expect([above(hand, "Total", "Missing stack"), above(hand, "Total", "Potential")]).toEqual([11, 5500]);
  expect(hand.at(PLAN, "Bob", "Missing stack")).toBe("Backup");
});

test("a typed quarter moves the client and takes that quarter's slot; another text is told with its cell", async () => {
  const { hand, generate } = await opened();
  set(hand, "Upgrades a quarter", 3);
  hand.type(PLAN, "Jon", "Target quarter", "q4 2026");
  hand.type(MATRIX, "Cid", "Target quarter", "2027-Q3");
  hand.type(PLAN, "Eva", "Target quarter", "next spring");
  await generate();
  expect(quarters(hand)).toMatchObject({
    Jon: "2026-Q4",
    Bob: "2026-Q4",
    Dot: "2026-Q4",
    Eva: "2027-Q1",
    Cid: "2027-Q3",
  });
  expect([hand.at(MATRIX, "Jon", "Target quarter"), hand.at(PLAN, "Eva", "Target quarter")]).toEqual([
    "q4 2026",
    "next spring",
  ]);
  const told = hand.values("Problems").find((cells) => cells.includes("next spring"));
  const at = `${String.fromCharCode(65 + hand.column(PLAN, "Target quarter"))}${hand.row(PLAN, "Eva") + 1}`;
  expect(told).toEqual(expect.arrayContaining([PLAN, at]));
});

test("who declined is not planned; a note alone keeps a client on the sheet", async () => {
  const { hand, generate } = await opened();
  hand.type(PLAN, "Bob", "Status", "Declined");
  hand.type(MATRIX, "Ada", "Note", "has it all");
  await generate();
  expect([
    hand.at(PLAN, "Bob", "Quarter"),
    hand.at(PLAN, "Ada", "Quarter"),
    hand.at(PLAN, "Ada", "Note"),
  ]).toEqual([null, null, "has it all"]);
  expect(hand.texts(PLAN)).not.toContain("No longer in the data");
});

describe("one entry on two sheets", () => {
  test.each([
    ["typed on the plan", PLAN, MATRIX],
    ["typed on the matrix", MATRIX, PLAN],
  ])("%s, it shows on both", async (_, on, other) => {
    const { hand, generate } = await opened();
    hand.type(on, "Dot", "Owner", "Dana");
    await generate();
    expect([hand.at(on, "Dot", "Owner"), hand.at(other, "Dot", "Owner")]).toEqual(["Dana", "Dana"]);
    hand.type(other, "Dot", "Owner", "Eli");
    await generate();
    expect([hand.at(on, "Dot", "Owner"), hand.at(other, "Dot", "Owner")]).toEqual(["Eli", "Eli"]);
    hand.type(on, "Dot", "Owner", null);
    await generate();
    expect([hand.at(on, "Dot", "Owner"), hand.at(other, "Dot", "Owner")]).toEqual([null, null]);
  });

  test("changed to the same on both: that is it; changed differently: both texts are kept and told", async () => {
    const { hand, generate } = await opened();
    hand.type(PLAN, "Dot", "Owner", "Dana");
    hand.type(MATRIX, "Dot", "Owner", "Dana");
    hand.type(PLAN, "Eva", "Status", "Signed");
    hand.type(MATRIX, "Eva", "Status", "Proposed");
    await generate();
    expect([hand.at(PLAN, "Dot", "Owner"), hand.at(PLAN, "Dot", "Note")]).toEqual(["Dana", null]);
    expect(hand.at(PLAN, "Eva", "Status")).toBe(hand.at(MATRIX, "Eva", "Status"));
    const kept = [hand.at(PLAN, "Eva", "Status"), hand.at(PLAN, "Eva", "Note")].join(" ");
    expect(kept).toContain("Signed");
    expect(kept).toContain("Proposed");
    expect(hand.texts("Problems").join(" ")).toContain("Both are kept under Note.");
    await generate();
    expect([hand.at(PLAN, "Eva", "Status"), hand.at(PLAN, "Eva", "Note")].join(" ")).toBe(kept);
  });

  test("while only one of them is generated, the other stays as it was and takes nothing back", async () => {
    const { hand, host, generate } = await opened();
    const planAlone = () => runNow(job(host, { ...defaultWish, sheets: ["plan"] }));
    hand.type(MATRIX, "Dot", "Owner", "Dana");
    planAlone();
    expect(hand.at(PLAN, "Dot", "Owner")).toBe("Dana");
    hand.type(PLAN, "Dot", "Owner", "Eli");
    planAlone();
    expect([hand.at(PLAN, "Dot", "Owner"), hand.at(MATRIX, "Dot", "Owner")]).toEqual(["Eli", "Dana"]);
    await generate();
    expect([hand.at(PLAN, "Dot", "Owner"), hand.at(MATRIX, "Dot", "Owner")]).toEqual(["Eli", "Eli"]);
  });
});

test("the D scenario follows the rate, and says which side of break-even it is on", async () => {
  const { hand, generate } = await opened();
  // Kit and Lou pay 60 and could pay 1,000 more: break-even at 60 of 1,060; at 20 % they gain 200 and lose 48.
  expect(above(hand, "D clients: current revenue", "Potential")).toBe(60);
  expect(above(hand, "D clients: potential", "Potential")).toBe(1000);
  expect(above(hand, "Gained", "Potential")).toBeCloseTo(200, 9);
  expect(above(hand, "Lost with the others", "Potential")).toBeCloseTo(48, 9);
  expect(above(hand, "Net", "Potential")).toBeCloseTo(152, 9);
  expect(above(hand, "Net", "Missing stack")).toBe("above break-even");
  expect(above(hand, "Break-even rate", "Potential")).toBeCloseTo(60 / 1060, 12);
  set(hand, "D clients that convert", "5 %");
  await generate();
  expect(above(hand, "Gained", "Potential")).toBeCloseTo(50, 9);
  expect(above(hand, "Net", "Missing stack")).toBe("below break-even");
});
