import { NO_OFFERING, streams } from "../../../src/portfolio";
import { day, problems, take, used } from "../small";

const offered = (text: string, lines = "") => {
  const intake = take({
    Offerings: text,
    ...(lines && { Lines: `Client | Offering | Date | Revenue\n${lines}` }),
  });
  return { intake, list: intake.portfolio.offerings };
};
const named = (text: string, name: string, lines = "") =>
  offered(text, lines).list.find((one) => one.name === name);

test("every field of an offering", () => {
  const { list } = offered(`
    Offering | Step | Stream | In stack | List price a year | Margin % | Infrastructure | Cloud | Launched | Segments | Link
    Backup | 3 | MRR | yes | $1,200 | 45 % | no | TRUE | 2026-01-15 | Dental; Law  firms | https://example.com/backup.pdf`);
  expect(list).toEqual([
    {
      key: "backup",
      name: "Backup",
      step: 3,
      stream: streams.indexOf("MRR"),
      inStack: true,
      listed: true,
      retired: false,
      successor: null,
      listPrice: 1200,
      marginShare: 0.45,
      infrastructure: false,
      cloud: true,
      launched: day("2026-01-15"),
      segments: new Set(["dental", "law firms"]),
      link: "https://example.com/backup.pdf",
    },
  ]);
});

test.each([
  ["Step", "9", "Offerings!B2 9: Not a step. Write a whole number from 1 to 8."],
  ["Step", "2.5", "Offerings!B2 2.5: Not a step. Write a whole number from 1 to 8."],
  ["Step", "three", "Offerings!B2 three: Not a step. Write a whole number from 1 to 8."],
  ["Stream", "Hardware", "Offerings!B2 Hardware: Not a stream. Write MRR, Project, T&M or Resale."],
  ["In stack", "perhaps", "Offerings!B2 perhaps: Write yes or no, or clear the cell."],
  ["List price a year", "call us", "Offerings!B2 call us: Not a number. Enter the list price a year."],
  ["Margin %", "good", "Offerings!B2 good: Not a share. Write 0.45 or 45 %."],
  ["Launched", "soon", "Offerings!B2 soon: Not a date. Write it as 2026-09-30."],
  ["Segments", "#N/A", "Offerings!B2 #N/A: An error value. Correct the formula, or clear the cell."],
  [
    "Link",
    "backup.pdf",
    "Offerings!B2 backup.pdf: Not a link that is shown. Write one that begins with https://, http:// or mailto:.",
  ],
  [
    "Link",
    "javascript:alert(1)",
    "Offerings!B2 javascript:alert(1): Not a link that is shown. Write one that begins with https://, http:// or mailto:.",
  ],
  ["Replaces", "Fax", `Offerings!B2 Fax: No offering is called "Fax". Correct the name, or take it out.`],
])("a problem: %s %s", (header, cell, problem) =>
  expect(problems(offered(`Offering | ${header}\nBackup | ${cell}`).intake)).toEqual([problem]),
);

test("an offering needs a name, and has one row", () =>
  expect(problems(offered("Offering | Step\nBackup | 3\n | 4\nBACKUP | 5").intake)).toEqual([
    "Offerings!A3 an empty cell: No offering. Enter its name, or delete the row.",
    "Offerings!A4 BACKUP: This offering has a row above, which counts. Delete one of the two.",
  ]));

// Method, part 1 (in stack): no column or an empty one: all do; else blank = no.
test.each<[string, string, Record<string, boolean>]>([
  [
    "no In stack column",
    "Offering | Step\nBackup | 3\nEmail | 1",
    { Backup: true, Email: true, Phone: true },
  ],
  ["an empty one", "Offering | In stack\nBackup | \nEmail |", { Backup: true, Email: true, Phone: true }],
  [
    "one yes: blank is no, so is what the table leaves out",
    "Offering | In stack\nBackup | yes\nEmail |",
    { Backup: true, Email: false, Phone: false },
  ],
  [
    "one no: nothing else is said to be in it",
    "Offering | In stack\nBackup | no\nEmail |",
    { Backup: false, Email: false, Phone: false },
  ],
])("in stack: %s", (_, text, stack) => {
  const { list } = offered(text, "Ada | Phone | 2026-06-01 | 5");
  expect(Object.fromEntries(list.map(({ name, inStack }) => [name, inStack]))).toEqual(stack);
});

test("other names lead to one offering, in lines and in Replaces", () => {
  const { intake } = offered(
    "Offering | Also known as | Replaces\nBackup | BCDR; Cloud  backup |\nVault | | bcdr",
    "Ada | CLOUD BACKUP | 2026-06-01 | 1\nAda | bcdr | 2026-06-01 | 2\nAda | Backup | 2026-06-01 | 4",
  );
  expect(used(intake)).toEqual({ "Ada/Backup": 7 });
  expect(intake.portfolio.offerings.find(({ name }) => name === "Backup")?.retired).toBe(true);
});

test("another name that is an offering of its own is a problem", () =>
  expect(problems(offered("Offering | Also known as\nBackup | Email\nEmail |").intake)).toEqual([
    `Offerings!B2 Email: "Email" is an offering of its own. Take it off one of the two.`,
  ]));

/** By name, who replaces it at last. */
const successors = (text: string, lines = ""): Record<string, string | null> => {
  const { list } = offered(text, lines);
  return Object.fromEntries(
    list.map(({ name, successor }) => [name, successor === null ? null : list[successor].name]),
  );
};

// Method, part 5: the newest successor; a chain is followed to its end.
test.each<[string, string, Record<string, string | null>]>([
  ["one", "Offering | Replaces\nOld |\nNew | Old", { Old: "New", New: null }],
  [
    "a chain",
    "Offering | Replaces\nOne |\nTwo | One\nThree | Two",
    { One: "Three", Two: "Three", Three: null },
  ],
  [
    "several by one",
    "Offering | Replaces\nOne |\nTwo |\nThree | One; Two",
    { One: "Three", Two: "Three", Three: null },
  ],
  [
    "one by several: the one launched last",
    "Offering | Replaces | Launched\nOld | |\nNewer | Old | 2025-01-01\nNew | Old | 2024-01-01",
    { Old: "Newer", Newer: null, New: null },
  ],
  [
    "nobody launched: the one listed last",
    "Offering | Replaces\nOld |\nNew | Old\nNewer | Old",
    { Old: "Newer", New: null, Newer: null },
  ],
  ["itself: no", "Offering | Replaces\nOld | Old", { Old: null }],
])("replaces: %s", (_, text, next) => expect(successors(text)).toEqual(next));

test("an offering known from lines alone can be replaced", () =>
  expect(successors("Offering | Replaces\nNew | Old", "Ada | Old | 2026-06-01 | 5")).toEqual({
    Old: "New",
    New: null,
  }));

test("a circle replaces nothing and is a problem at each of its offerings", () => {
  const { intake, list } = offered("Offering | Replaces\nOne | Two\nTwo | One\nThree |");
  expect(list.map(({ name, retired }) => [name, retired])).toEqual([
    ["One", false],
    ["Two", false],
    ["Three", false],
  ]);
  expect(problems(intake)).toEqual([
    "Offerings!B2 Two: Offerings replace each other in a circle. Break it up.",
    "Offerings!B3 One: Offerings replace each other in a circle. Break it up.",
  ]);
});

test("what is replaced is no longer sold, nor in the stack, and keeps its price", () =>
  expect(
    named("Offering | In stack | Replaces | List price\nOld | yes | | 5\nNew | yes | Old | 6", "Old"),
  ).toMatchObject({
    retired: true,
    inStack: false,
    listPrice: 5,
  }));

test("by step, then as listed, then by name; what is no longer sold, then what has no offering", () => {
  const { list } = offered(
    "Offering | Step | Replaces\nZeta | 1 |\nAlpha | 1 | Gone\nEmail | |\nFirst | 2 |\nGone | 1 |",
    "Ada | beta | 2026-06-01 | 1\nAda | Beast | 2026-06-01 | 1\nAda | | 2026-06-01 | 1",
  );
  expect(list.map(({ name }) => name)).toEqual([
    "Zeta",
    "Alpha",
    "First",
    "Email",
    "Beast",
    "beta",
    "Gone",
    NO_OFFERING,
  ]);
});

test("an offering with older lines only is on no sheet", () => {
  const { list } = offered(
    "Offering | Step\nBackup | 3",
    "Ada | Backup | 2026-06-01 | 5\nAda | Fax | 2020-01-01 | 5",
  );
  expect(list.map(({ name, listed }) => [name, listed])).toEqual([
    ["Backup", true],
    ["Fax", false],
  ]);
});
