import type { Table } from "../../../src/intake/table";
import { addressOf } from "../../../shared/layout/address";
import { places, take, used } from "../small";
import { find } from "./outline";

/** "lines at A1, 2 rows" for each table. */
const outline = (tables: readonly Table[]): string[] =>
  tables.map(({ id, kind, headerRow, endRow, columns }) => {
    const rows = endRow - headerRow - 1;
    return `${id}: ${kind} at ${addressOf(headerRow, columns[0].index)}, ${rows} rows`;
  });

test.each<[string, string, string[]]>([
  [
    "the header in row 1",
    `Client | Offering | Date | Revenue
     Ada | Backup | 2026-06-01 | 5`,
    ["Data: lines at A1, 1 rows"],
  ],
  [
    "titles and an empty row above the header",
    `Sales by customer
     Printed | 2026-07-01
     |
     Client | Offering | Date | Revenue
     Ada | Backup | 2026-06-01 | 5`,
    ["Data: lines at A4, 1 rows"],
  ],
  [
    "a label above the header that is itself a header word",
    `Customer: | All
     Period: | 2026
     |
     Client | Offering | Date | Revenue
     Ada | Backup | 2026-06-01 | 5`,
    ["Data: holdings at A1, 1 rows", "Data (2): lines at A4, 1 rows"],
  ],
  [
    "any order of columns, from any column on",
    `| | Net amount | POSTING_DATE | invoiceNo | Bill-To | Agreement Type
     | | 5 | 2026-06-01 | 77 | Ada | Backup`,
    ["Data: lines at C1, 1 rows"],
  ],
  [
    "an empty header in the middle",
    `Client | Offering | | Date | Revenue
     Ada | Backup | note | 2026-06-01 | 5`,
    ["Data: lines at A1, 1 rows"],
  ],
  ["a header without rows", `Client | Offering | Date | Revenue`, ["Data: lines at A1, 0 rows"]],
  [
    "two tables side by side",
    `Client | Offering | Date | Revenue | | Offering | Step
     Ada | Backup | 2026-06-01 | 5 | | Backup | 3`,
    ["Data: lines at A1, 1 rows", "Data (2): offerings at F1, 1 rows"],
  ],
  [
    "a summary beside it is no table of its own, nor part of this one",
    `Client | Offering | Date | Sales | | Month | Revenue
     Ada | Backup | 2026-06-01 | 5 | | 2026-06 | 5`,
    ["Data: lines at A1, 1 rows"],
  ],
  [
    "one below the other",
    `Client | Offering | Date | Revenue
     Ada | Backup | 2026-06-01 | 5
     |
     Offering | Step
     Backup | 3`,
    ["Data: lines at A1, 1 rows", "Data (2): offerings at A4, 1 rows"],
  ],
  [
    "one below the other with a title between them",
    `Client | Offering | Date | Revenue
     Ada | Backup | 2026-06-01 | 5
     |
     Our line card
     Offering | Step | In stack
     Backup | 3 | yes`,
    ["Data: lines at A1, 1 rows", "Data (2): offerings at A5, 1 rows"],
  ],
  [
    "one below the other without an empty row",
    `Offering | Step
     Backup | 3
     Client | Offering | Date | Revenue
     Ada | Backup | 2026-06-01 | 5`,
    ["Data: offerings at A1, 1 rows", "Data (2): lines at A3, 1 rows"],
  ],
  [
    "a table below one of two leaves the other alone",
    `Client | Date | Revenue | | Offering | Step
     Ada | 2026-06-01 | 5 | | Backup | 3
     | | | | Email | 1
     Client | Seats | | | Phone | 5
     Ada | 40 | | | Security | 2`,
    ["Data: lines at A1, 1 rows", "Data (2): offerings at E1, 4 rows", "Data (3): clients at A4, 1 rows"],
  ],
  [
    "a grid below the lines",
    `Client | Offering | Date | Revenue
     Ada | Backup | 2026-06-01 | 5
     |
     Client | Backup | Email
     Ada | Y |`,
    ["Data: lines at A1, 1 rows", "Data (2): holdings at A4, 1 rows"],
  ],
  [
    "a header that page breaks repeat",
    `Client | Offering | Date | Revenue
     Ada | Backup | 2026-06-01 | 5
     Client | Offering | Date | Revenue
     Bob | Backup | 2026-06-02 | 6`,
    ["Data: lines at A1, 3 rows"],
  ],
  [
    "clients and offerings that are called like a header",
    `Client | Offering | Date | Revenue | Stream
     Account | Service | 2026-06-01 | 5 | Project
     Company | Product | | |
     Customer | Item | 2026-06-01 | 5 | Resale`,
    ["Data: lines at A1, 3 rows"],
  ],
  [
    "a client, a manager and a package that are called like one header word",
    `Client | Account manager | Package
     Client | Client | Client
     Ada | Bob | current`,
    ["Data: clients at A1, 2 rows"],
  ],
  [
    "nothing recognised: one table without a kind, at the first row that could be a header",
    `Umsatzliste
     Kunde | Leistung | Datum | Betrag
     Ada | Backup | 2026-06-01 | 5`,
    ["Data: null at A2, 1 rows"],
  ],
  ["no words at all", `1 | 2\n3 | 4`, []],
  ["nothing", ``, []],
])("findTables: %s", (_, text, tables) => expect(outline(find(text))).toEqual(tables));

test("a table of foreign words is read once its columns are chosen, its repeated header too", () => {
  const choice = { client: "Kunde", offering: "Leistung", date: "Datum", revenue: "Betrag" };
  const sales = `
    Umsatzliste
    Kunde | Leistung | Datum | Betrag
    Ada | Backup | 2026-06-01 | 5
    Kunde | Leistung | Datum | Betrag
    Bob | Backup | 2026-06-01 | 6`;
  const intake = take({ Sales: sales }, { mapping: { Sales: choice } });
  expect(used(intake)).toEqual({ "Ada/Backup": 5, "Bob/Backup": 6 });
  expect(places(intake)).toEqual([]);
});

// The second table of a sheet has its own choice, whichever way the two stand.
test.each<[string, string]>([
  [
    "one below the other",
    `Offering | Step
     Backup | 3
     |
     Client | Offering | Date | Revenue | Paid
     Ada | Backup | 2026-06-01 | 5 | 4`,
  ],
  [
    "side by side",
    `Offering | Step | | Client | Offering | Date | Revenue | Paid
     Backup | 3 | | Ada | Backup | 2026-06-01 | 5 | 4`,
  ],
])("a choice for the second table: %s", (_, text) =>
  expect(used(take({ Data: text }, { mapping: { "Data (2)": { revenue: "Paid" } } }))).toEqual({
    "Ada/Backup": 4,
  }),
);

test("rows of a table beside a new header are not lost", () => {
  const text = `
    Client | Seats | | Client | Offering | Date | Revenue
    Ada | 40 | | Ada | Backup | 2026-06-01 | 5
    | | | Bob | Backup | 2026-06-01 | 6
    Offering | Step | | Cid | Backup | 2026-06-01 | 7
    Backup | 3 | | Dan | Backup | 2026-06-01 | 8`;
  expect(used(take({ Data: text }))).toEqual({
    "Ada/Backup": 5,
    "Bob/Backup": 6,
    "Cid/Backup": 7,
    "Dan/Backup": 8,
  });
});

// By hand: a blank row in a grid, then names of clients that hold nothing, then another table.
test("a long list of names between two tables is rows of the first, not titles of the second", () => {
  const names = Array.from({ length: 11 }, (_, at) => `Name ${at} |`).join("\n");
  const text = `Client | Backup\nAda | Y\n|\n${names}\n|\nOffering | Step\nBackup | 3`;
  expect(outline(find(text))).toEqual([
    "Data: holdings at A1, 13 rows",
    "Data (2): offerings at A16, 1 rows",
  ]);
});
