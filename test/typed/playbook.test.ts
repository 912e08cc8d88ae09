import type { Cell } from "../../src/cell";
import { LINES, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Playbook and links in the workbook: one input changes, and the named figure with it. */

const PLAYBOOK = "Playbook";

const names = ["Acme", "Birch", "Cedar", "Dogwood", "Elm", "Fir"];
/** Five of six have Email and then Backup; Fir has Email alone. */
const lines: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ...names.map((name): Cell[] => [name, "Email", 46_200, 100, 40]),
  ...names.slice(0, 5).map((name): Cell[] => [name, "Backup", 46_250, 200, 80]),
];
const offerings = (...links: Cell[]): Cell[][] => [
  ["Offering", "Step", "In stack", "Link"],
  ["Email", 1, "yes", links[0] ?? null],
  ["Backup", 3, "yes", links[1] ?? null],
  ["Voice", 5, "yes", links[2] ?? null],
];

async function opened(table = offerings()) {
  const desk = await plainDesk(
    { [LINES]: lines, Offerings: table },
    { sheets: ["matrix", "offers", "playbook", "problems"] },
  );
  desk.host.day = 46_310;
  await desk.generate();
  return desk;
}

/** The cells of a pair under some headers. */
function pair(hand: Hand, offering: string, other: string, ...headers: string[]): Cell[] {
  const at = (header: string): number => hand.column(PLAYBOOK, header);
  const row = hand
    .values(PLAYBOOK)
    .find((cells) => cells[at("Offering")] === offering && cells[at("Other")] === other);
  if (!row) throw new Error(`no row for ${offering} and ${other}`);
  return headers.map((header) => row[at(header)]);
}

test("one more invoice line changes holders, both, lift, the usual next one and the path", async () => {
  const { hand, generate } = await opened();
  // 5 of 6 holders of Email have Backup, as 5 of 6 clients do.
  expect(pair(hand, "Email", "Backup", "Holders", "Both", "Lift", "Usual next", "Path")).toEqual([
    6,
    5,
    1,
    "Backup",
    1,
  ]);
  expect(pair(hand, "Backup", "Voice", "Both", "Lift", "Usual next", "Path")).toEqual([0, null, null, 2]);
  hand.table(LINES, ...lines, ["Gum", "Backup", 46_250, 200, 80]);
  await generate();
  // 5 of 6 holders of Email, 6 of 7 clients.
  expect(pair(hand, "Email", "Backup", "Both", "Lift")).toEqual([5, 35 / 36]);
  hand.table(LINES, ...lines, ...names.slice(0, 5).map((name): Cell[] => [name, "Voice", 46_225, 50, 20]));
  await generate();
  expect(pair(hand, "Email", "Voice", "Both", "Usual next", "Path")).toEqual([5, "Voice", 1]);
  expect(pair(hand, "Email", "Backup", "Path")).toEqual([2]);
});

test("a mark on the matrix counts: has it without an invoice", async () => {
  const { hand, generate } = await opened();
  hand.type("Tech Stack Matrix", "Fir", "Backup", "Y");
  await generate();
  expect(pair(hand, "Email", "Backup", "Holders", "Both")).toEqual([6, 6]);
});

test("an offering's link stands beside its offers and pairs, as text; without links there is no such column", async () => {
  const { hand, generate } = await opened();
  for (const sheet of [PLAYBOOK, "Next Offers"]) expect(hand.texts(sheet)).not.toContain("Link");
  hand.table("Offerings", ...offerings("https://example.com/email.pdf", "mailto:backup@example.com"));
  await generate();
  expect(pair(hand, "Backup", "Email", "Link")).toEqual(["https://example.com/email.pdf"]);
  expect(hand.at("Next Offers", "Fir", "Link")).toBe("mailto:backup@example.com");
});

test.each([
  '=HYPERLINK("https://example.com","offer")',
  "javascript:alert(1)",
  "data:text/html,<b>offer</b>",
  "https://example.com/a b",
  "file:///etc/passwd",
])("%s is no link: told with its cell, shown nowhere", async (link) => {
  const { hand } = await opened(offerings(link));
  for (const sheet of [PLAYBOOK, "Next Offers"]) {
    expect(hand.texts(sheet)).not.toContain("Link");
    expect(hand.texts(sheet).join("\n")).not.toContain(link);
  }
  const told = hand.values("Problems").find((cells) => cells.includes(link));
  expect(told).toEqual(expect.arrayContaining(["Offerings", "D2"]));
});

test("what people write beside a pair stays with it", async () => {
  const { hand, generate } = await opened();
  const script = hand.addColumn(PLAYBOOK, "Script");
  const row = hand.values(PLAYBOOK).findIndex((cells) => cells[1] === "Backup" && cells[2] === "Email");
  hand.put(PLAYBOOK, row, script, "ask about recovery");
  hand.table(LINES, ...lines, ["Gum", "Backup", 46_250, 200, 80], ["Gum", "Files", 46_250, 20, 8]);
  await generate();
  expect(pair(hand, "Backup", "Email", "Script")).toEqual(["ask about recovery"]);
});
