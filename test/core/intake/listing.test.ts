import { run } from "../small";

const header = "Client | Offering | Date | Revenue";
// Eve's line holds the window at July 2025 to June 2026.
const listed = (rows: string, clients = "", lastMonth?: string) => {
  const sheets = {
    Lines: `${header}\nEve | B | 2026-06-01 | 1\n${rows}`,
    ...(clients && { Clients: clients }),
  };
  const { measures, intake } = run(sheets, { lastMonth });
  const { listing } = measures;
  const names = [...listing.clients].map((client, row) => {
    const { label } = intake.portfolio.clients[client];
    return listing.standing[row] ? `${label} (${listing.standing[row]})` : label;
  });
  return { names: names.filter((name) => name !== "Eve").join(), lost: listing.lost };
};

// Method, part 2.
test.each<[string, string, string, string, number]>([
  ["a line in the window", "Ada | B | 2025-07-01 | 5", "", "Ada", 0],
  ["lines that net to nothing", "Ada | B | 2026-06-01 | 5\nAda | B | 2026-06-02 | -5", "", "Ada", 0],
  ["a line of nothing", "Ada | B | 2026-06-01 | 0", "", "Ada", 0],
  ["older lines only: lost", "Ada | B | 2025-06-30 | 5", "", "", 1],
  ["older lines, but in the table: listed", "Ada | B | 2025-06-30 | 5", "Client | Seats\nAda | 5", "Ada", 0],
  ["in the table alone", "", "Client | Seats\nAda | 5", "Ada", 0],
  ["left before the window", "", "Client | Left on\nAda | 2025-06-30", "", 0],
  [
    "left before it, with older lines",
    "Ada | B | 2025-01-01 | 5",
    "Client | Left on\nAda | 2025-06-30",
    "",
    0,
  ],
  [
    "left before it, and a line in it",
    "Ada | B | 2025-07-01 | 5",
    "Client | Left on\nAda | 2025-06-30",
    "Ada (Left)",
    0,
  ],
  ["left on its first day", "", "Client | Left on\nAda | 2025-07-01", "Ada (Left)", 0],
  ["left on its last day", "Ada | B | 2025-07-01 | 5", "Client | Left on\nAda | 2026-06-30", "Ada (Left)", 0],
  ["leaves after it", "Ada | B | 2025-07-01 | 5", "Client | Left on\nAda | 2026-07-01", "Ada", 0],
  ["new: since within the window and no line", "", "Client | Client since\nAda | 2025-07-01", "Ada (New)", 0],
  [
    "since within it, with a line",
    "Ada | B | 2026-06-01 | 5",
    "Client | Client since\nAda | 2025-07-01",
    "Ada",
    0,
  ],
  ["since before it, without a line", "", "Client | Client since\nAda | 2025-06-30", "Ada", 0],
  [
    "since within it, older lines and none in it: new again",
    "Ada | B | 2025-06-30 | 5",
    "Client | Client since\nAda | 2025-07-01",
    "Ada (New)",
    0,
  ],
  [
    "new and left again: left",
    "",
    "Client | Client since | Left on\nAda | 2025-07-01 | 2026-01-01",
    "Ada (Left)",
    0,
  ],
])("%s", (_, rows, clients, names, lost) => expect(listed(rows, clients)).toEqual({ names, lost }));

// The user sets the window back to March 2026: what came later is not known yet.
test.each<[string, string, string, string, number]>([
  [
    "lines after the window do not make a client lost",
    "Ada | B | 2026-05-01 | 5\nBob | B | 2026-03-01 | 1",
    "",
    "Bob",
    0,
  ],
  [
    "lines before it do, whatever came later",
    "Ada | B | 2025-03-31 | 5\nAda | B | 2026-05-01 | 5\nBob | B | 2026-03-01 | 1",
    "",
    "Bob",
    1,
  ],
  [
    "no line yet: the first came after the window",
    "Ada | B | 2026-05-01 | 5",
    "Client | Client since\nAda | 2026-02-01",
    "Ada (New)",
    0,
  ],
])("an earlier window: %s", (_, rows, clients, names, lost) =>
  expect(listed(rows, clients, "2026-03")).toEqual({ names, lost }),
);
