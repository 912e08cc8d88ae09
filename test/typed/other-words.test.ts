import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import { LINES, lines, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* A word of ours is typed over by another that the same column bears, or by what is no word. */

const managers: Cell[][] = [
  ["Client", "Account manager"],
  ["Acme", "Kim"],
  ["Birch", "Jo"],
  ["Cedar", "Kim"],
];

const begun = async (kind: SheetKind): Promise<Desk> => {
  const desk = await plainDesk(
    { [LINES]: lines.map((row) => [...row]), Clients: managers },
    { sheets: [kind, "problems"] },
  );
  await desk.generate();
  return desk;
};

test.each<[SheetKind, what: string, header: string, typed: Cell]>([
  ["matrix", "another account manager", "Account manager", "Jo"],
  ["portfolio", "another account manager", "Account manager", "Jo"],
  ["portfolio", "the same in other letters is another too", "Account manager", "jo"],
  ["matrix", "a date", "Account manager", 46_500],
  ["matrix", "signs", "Account manager", "??"],
  ["matrix", "a day without its year", "Account manager", "15.01."],
])("%s: %s goes below and is told", async (kind, _, header, typed) => {
  const { hand, generate } = await begun(kind);
  const name = sheetNames[kind];
  hand.type(name, "Acme", header, typed);
  await generate();
  const told = hand.values("Problems").filter((row) => row[1] === name);
  expect(told.map((row) => String(row[3]))).toEqual([String(typed)]);
  for (let run = 0; run < 2; run++) {
    expect(hand.at(name, "Acme", header)).toBe("Kim");
    expect(addedByYou(hand, name)).toEqual([expect.arrayContaining(["Acme", typed])]);
    await generate();
  }
});

test.each<[what: string, typed: Cell]>([
  ["its own word", "Kim"],
  ["its own word in other letters", "KIM"],
])("what is not another word is ours: %s", async (_, typed) => {
  const { hand, generate } = await begun("matrix");
  hand.type(sheetNames.matrix, "Acme", "Account manager", typed);
  await generate();
  expect(hand.texts(sheetNames.matrix)).not.toContain("Added by you");
});

test.each<[what: string, change: (desk: Desk) => void]>([
  [
    "when they change in the data",
    ({ hand }) => hand.table("Clients", managers[0], ["Acme", "Jo"], ["Birch", "Kim"], ["Cedar", "Jo"]),
  ],
  [
    "when clients come and go",
    ({ hand }) =>
      hand.table(LINES, ...lines.filter(([client]) => client !== "Birch"), [
        "Dune",
        "Email",
        46265,
        9000,
        10,
      ]),
  ],
  ["when the table of managers goes", ({ hand }) => hand.table("Clients", ["Client"], ["Acme"])],
])("words of ours are nobody else's %s", async (_, change) => {
  for (const kind of ["matrix", "portfolio", "offers", "plan"] as const) {
    const desk = await begun(kind);
    change(desk);
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      expect([kind, desk.hand.texts(sheetNames[kind]).includes("Added by you")]).toEqual([kind, false]);
    }
  }
});

test.each<[what: string, typed: Cell]>([
  ["words of another client", "Manager 7"],
  ["words that no client has", "ask Dana"],
  ["a date", 46_500],
])("so it is where each of sixty clients has words of its own: %s", async (_, typed) => {
  const clients = Array.from({ length: 60 }, (_one, at) => [`Client ${at}`, `Manager ${at}`]);
  const desk = await plainDesk(
    {
      [LINES]: [lines[0], ...clients.map(([client]) => [client, "Email", 46_265, 5, 1])],
      Clients: [managers[0], ...clients],
    },
    { sheets: ["matrix", "problems"] },
  );
  await desk.generate();
  desk.hand.type(sheetNames.matrix, "Client 12", "Account manager", typed);
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    expect(desk.hand.at(sheetNames.matrix, "Client 12", "Account manager")).toBe("Manager 12");
    expect(addedByYou(desk.hand, sheetNames.matrix)).toEqual([expect.arrayContaining(["Client 12", typed])]);
  }
});
