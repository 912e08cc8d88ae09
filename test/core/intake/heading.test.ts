import type { Mapping, Table } from "../../../src/intake/table";
import { take } from "../small";
import { find } from "./outline";

// Method, part 2: which table it is follows from its fields.
test.each<[string, Table["kind"]]>([
  ["Client | Date | Revenue", "lines"],
  ["Customer ID | Month | Amount", "lines"],
  ["Client | Revenue", "clients"],
  ["Client | Seats", "clients"],
  ["Client | Client ID", "clients"],
  ["Client | MRR | Resale", "clients"],
  ["Client | Backup | Email", "holdings"],
  ["Offering | Step", "offerings"],
  ["Product | List price a year", "offerings"],
  ["Offering | Revenue", null],
  ["Date | Revenue", null],
  ["Step | Replaces", null],
])("%s heads %s", (header, kind) => expect(find(header).map((table) => table.kind)).toEqual([kind]));

/** Which header each field took. */
const chosen = (header: string, mapping: Mapping = {}): Record<string, string> => {
  const [table] = find(header, mapping);
  return Object.fromEntries(
    [...table.fields].map(([field, at]) => [field, table.columns.find(({ index }) => index === at)?.header]),
  ) as Record<string, string>;
};

// Method, part 2: the first named wins.
test.each<[string, string, Record<string, string>]>([
  ["Category before Product", "Client | Product | Category | Date | Revenue", { offering: "Category" }],
  ["Revenue before Amount", "Client | Date | Amount | Revenue", { revenue: "Revenue" }],
  ["Date before Month", "Client | Month | Date | Revenue", { date: "Date" }],
  ["Client before Company", "Company | Client | Date | Revenue", { client: "Client" }],
  [
    "the first of two that are called alike",
    "Client | Revenue | Revenue",
    { client: "Client", revenue: "Revenue" },
  ],
  [
    "camelCase",
    "clientName | invoiceDate | netAmount",
    { client: "clientName", date: "invoiceDate", revenue: "netAmount" },
  ],
  [
    "quantity, price and discount are not revenue",
    "Client | Date | Quantity | Unit price | Discount | Sales",
    { revenue: "Sales" },
  ],
])("%s", (_, header, fields) => expect(chosen(header)).toMatchObject(fields));

test("of two columns with one name the left one counts", () =>
  expect(find("Client | Revenue | Revenue")[0].fields.get("revenue")).toBe(1));

test.each<[string, string, Mapping, Record<string, string | undefined>]>([
  [
    "another column",
    "Client | Product | Category | Date | Revenue",
    { Data: { offering: "Product" } },
    { offering: "Product" },
  ],
  [
    "for every table",
    "Client | Product | Category | Date | Revenue",
    { "*": { offering: "Product" } },
    { offering: "Product" },
  ],
  [
    "this table's choice beats every table's",
    "Client | Product | Category | Item | Date | Revenue",
    { "*": { offering: "Product" }, Data: { offering: "Item" } },
    { offering: "Item" },
  ],
  ["none at all", "Client | Product | Date | Revenue", { Data: { offering: "" } }, { offering: undefined }],
  [
    "a column that is gone leaves it to the words",
    "Client | Product | Date | Revenue",
    { Data: { offering: "Gone" } },
    { offering: "Product" },
  ],
  [
    "a column taken for one field is not another's",
    "Client | Date | Revenue | Amount",
    { Data: { cost: "Revenue" } },
    { cost: "Revenue", revenue: "Amount" },
  ],
  [
    "spelt in another way",
    "Client | Product | Category | Date | Revenue",
    { Data: { offering: " product" } },
    { offering: "Product" },
  ],
])("the user's choice: %s", (_, header, mapping, fields) => {
  for (const [field, word] of Object.entries(fields)) expect(chosen(header, mapping)[field]).toBe(word);
});

test("a label above the lines is no client", () => {
  const intake = take({
    Sales: `
      Customer: | All
      Period: | 2026
      |
      Client | Offering | Date | Revenue
      Ada | Backup | 2026-06-01 | 5`,
  });
  expect(intake.portfolio.clients.map(({ name }) => name)).toEqual(["Ada"]);
  expect(intake.tables.map(({ kind }) => kind)).toEqual(["lines"]);
});
