import { day, problems, take } from "../small";

/* Method, part 7 (bundles). The run is on 10 July 2026. */

const OFFERINGS = "Offering | Step | Replaces\nEmail | 1 |\nBackup | 3 |\nVoice | 5 | Fax\nFax | 5 |";
const bundled = (headers: string, ...rows: string[]) =>
  take({ Offerings: OFFERINGS, Bundles: [`Bundle | Offerings | ${headers}`, ...rows].join("\n") });

test("every field of a bundle, under headers in any order", () => {
  const { portfolio } = take({
    Offerings: OFFERINGS,
    Promotions: `
      Seats to | To | Segments | Rebate | Price a year | Offerings | Bundle | From | Seats from
      50 | 2026-12-31 | Dental; Law  firms | $200 | 1,500 | email; Backup | Secure start | 2026-01-01 | 10`,
  });
  expect(portfolio.bundles).toEqual([
    {
      key: "secure start",
      name: "Secure start",
      offerings: ["email", "backup"].map((key) => portfolio.offerings.findIndex((one) => one.key === key)),
      price: 1500,
      discount: 0,
      rebate: 200,
      segments: new Set(["dental", "law firms"]),
      seatsFrom: 10,
      seatsTo: 50,
    },
  ]);
});

test.each([
  ["10 %", 0.1],
  ["0.1", 0.1],
  ["10", 0.1],
  ["", 0],
])("a discount of %s is %d", (text, discount) =>
  expect(bundled("Discount %", `Start | Email; Backup | ${text}`).portfolio.bundles[0].discount).toBe(
    discount,
  ),
);

test.each<[string, string, number]>([
  ["2026-07-10", "2026-07-10", 1],
  ["2026-07-11", "", 0],
  ["", "2026-07-09", 0],
  ["", "", 1],
])("from %s to %s: sold today or not", (from, to, count) => {
  const intake = bundled("From | To", `Start | Email; Backup | ${from} | ${to}`);
  expect([intake.portfolio.bundles.length, problems(intake)]).toEqual([count, []]);
  expect(day("2026-07-10")).toBe(46_213);
});

test.each<[string, string, string[]]>([
  [
    "Price",
    " | Email; Backup | 9",
    ["Bundles!A2 an empty cell: No name. Enter the bundle's name, or delete the row."],
  ],
  [
    "Price",
    "voice | Email; Backup | 9",
    ["Bundles!A2 voice: A bundle or an offering above has this name. Enter another one."],
  ],
  [
    "Price",
    "Start | Email; Telex | 9",
    [
      'Bundles!B2 Email; Telex: No offering is called "Telex". Correct the name, or take it out.',
      "Bundles!B2 Email; Telex: A bundle has two offerings or more. Write them with ; between them.",
    ],
  ],
  [
    "Price",
    "Start | Email; Backup; Fax | 9",
    ['Bundles!B2 Email; Backup; Fax: "Fax" is no longer sold. Take it out.'],
  ],
  [
    "Price",
    "Start | Email; EMAIL | 9",
    ["Bundles!B2 Email; EMAIL: A bundle has two offerings or more. Write them with ; between them."],
  ],
  [
    "Price",
    "Start | Email; Backup | call us",
    ["Bundles!C2 call us: Not a number of 0 or more. Enter one, or clear the cell."],
  ],
  [
    "Rebate",
    "Start | Email; Backup | -5",
    ["Bundles!C2 -5: Not a number of 0 or more. Enter one, or clear the cell."],
  ],
  [
    "Discount",
    "Start | Email; Backup | much",
    ["Bundles!C2 much: Not a share. Write 0.1 or 10 %, or clear the cell."],
  ],
  [
    "Discount",
    "Start | Email; Backup | 120",
    ["Bundles!C2 120: Not a share from 0 to 100 %. Correct it, or clear the cell."],
  ],
  [
    "Price | Discount",
    "Start | Email; Backup | 9 | 0.1",
    ["Bundles!D2 0.1: Both a price and a discount. Clear one of the two."],
  ],
  [
    "Seats from | Seats to",
    "Start | Email; Backup | 9 | 5",
    ["Bundles!D2 5: Fewer seats than it begins with. Correct one of the two."],
  ],
  [
    "From | To",
    "Start | Email; Backup | 2026-09-01 | 2026-08-01",
    ["Bundles!D2 2026-08-01: Before the day on which it begins. Correct one of the two."],
  ],
  [
    "From",
    "Start | Email; Backup | soon",
    ["Bundles!C2 soon: Not a date. Write it as 2026-09-30, or clear the cell."],
  ],
])("a problem, and no bundle: %s, %s", (headers, row, told) => {
  const intake = bundled(headers, row);
  expect([problems(intake), intake.portfolio.bundles]).toEqual([told, []]);
});

test("a name that is there twice is told, and the first counts", () => {
  const intake = bundled("Price", "Start | Email; Backup | 9", "START | Email; Voice | 8");
  expect(intake.portfolio.bundles.map(({ price }) => price)).toEqual([9]);
  expect(problems(intake)).toEqual([
    "Bundles!A3 START: A bundle or an offering above has this name. Enter another one.",
  ]);
});

test("the words of a bundle mean nothing in other tables", () => {
  const { portfolio } = take({
    Holdings: "Client | Bundle | Price | From | Rebate\nAda | Y | Y | |\nBob | | | Y | Y",
  });
  expect(portfolio.bundles).toEqual([]);
  expect(portfolio.offerings.map(({ name }) => name).sort()).toEqual(["Bundle", "From", "Price", "Rebate"]);
});
