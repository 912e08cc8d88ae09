import { fact, type Change } from "../fact";

/* Ingram Micro Cloud: needs, products a client, churn, stages, bundles, red flags. */

const column = (name: string): Change => ["Clients", "IT budget", `IT budget | ${name}`];
const ofAda = (value: string): Change => ["Clients", "| 900", `| 900 | ${value}`];
const bobBuys = (offering: string): Change => [
  "Lines",
  "$",
  `Bob | ${offering} | 2026-02-01 | 20 | 10 | 9 |`,
];
const cidHadTwo: Change = ["Lines", "Cid | Email", "Cid | Backup | 2025-01-10 | 9 | 1 | 6 |\nCid | Email"];
const phoneAtOnce: Change = ["Lines", "2026-03-01", "2025-12-01"];
const phoneIsEmail: Change = ["Lines", "Dot | Phone", "Dot | Email"];
const cloudToo: Change = ["Lines", "Dot | Phone", "Dot | Cloud | 2026-03-01 | 9 | 1 | 8 |\nDot | Phone"];
const steps: Change = [
  "Offerings",
  "",
  "Offering | Step | List price a year\nEmail | 1 |\nBackup | 3 |\nPhone | 5 |\nFiles | 7 | 90",
];
const bundle: Change = [
  "Bundles",
  "",
  "Bundle | Offerings | Discount % | Rebate\nStarter | Backup; Phone | 10% | 5",
];
// Ten clients with a seat and five hours each.
const tenSeats: Change = [
  "Clients",
  "$",
  Array.from("ABCDEFGHIJ", (name) => `X${name} | Lou | | 1 | yes | | 5`).join("\n"),
];

export const breadth = [
  fact("I1", "Next Offers | Bob & Phone | Rank", 2, [["Clients", "Law | 5 | yes |", "Law | 5 | yes | | Phone"]], 1, [column("Needs")]),
  fact("I1", "Next Offers | first | Reason", "0 of 1 other clients in profile have it; about 15 margin a year", [ofAda("Phone")], "no. 1 of its needs; 0 of 1 other clients in profile have it; about 15 margin a year", [column("Needs")]),
  fact("I2", "Next Offers | Bob & Phone | Type", "cross-sell", [["Offerings", "", "Offering | Replaces\nPhone | Fax"]], "upgrade", [bobBuys("Fax")]),
  fact("I2", "Tech Stack Matrix | Bob | Phone", null, [["Offerings", "", "Offering | Replaces\nPhone | Fax"]], "L", [bobBuys("Fax")]),
  fact("I3", "Scorecard | Cross-sales | All | Revenue", 90, [phoneAtOnce], 60),
  fact("I3", "Scorecard | Cross-sales | All | Gross margin", 51, [["Lines", "60 | 24", "60 | 30"]], 45),
  fact("I4", "Scorecard | Clients | Products a client | Mean", 5 / 3, [phoneIsEmail], 4 / 3),
  // Orders 3, 5, 7 and 8: 180, 70, 40, 30.
  fact("I4", "Scorecard | Revenue and margin | Order | Revenue", 80, [["Lines", "15 | 8 |", "15 | 7 |"]], 320 / 3),
  fact("I4", "Scorecard | Revenue and margin | Client | Recurring revenue (MRR)", undefined, [["Lines", "60 | 24 | 3 |", "60 | 24 | 3 | MRR"]], 20),
  fact("I5", "Scorecard | Churn | 1 product | Churn", 1 / 3, [cidHadTwo], 0),
  fact("I5", "Scorecard | Churn | 2 products | Churn", undefined, [cidHadTwo], 1),
  // A margin of 188 / 3 a client, and one of three leaves.
  fact("I6", "Scorecard | Revenue and margin | Client | Lifetime margin", 188, [["Lines", "60 | 24", "60 | 30"]], 182),
  // Backup, step 3, is what Bob lacks first, and Phone, step 5, the next; with Backup it is Phone and Files.
  fact("I7", "Next Offers | Bob & Files | Step", undefined, [bobBuys("Backup")], 7, [steps]),
  fact("I8", "Scorecard | Revenue and margin | Seat | Revenue", 320 / 22, [["Clients", "Law | 5", "Law | 15"]], 10),
  fact("I9", "Scorecard | Goals | Interest | Goal: downloads", null, [["Scorecard", "Goal: downloads", "Value", 100]], 100),
  // 60 + 30 less a tenth is 81, less costs of 24 + 15 and the rebate.
  fact("I10", "Next Offers | Bob & Starter | Yearly margin", 37, [["Bundles", "10% | 5", "10% | 12"]], 30, [bundle]),
  fact("I11", "Next Offers | Bob & Backup | Yearly margin", 36, [["Lines", "60 | 24", "60 | 30"]], 30),
  fact("I12", "Scorecard | Cross-sales | All | Share of revenue", 90 / 320, [phoneAtOnce], 60 / 320),
  fact("I12", "Scorecard | Cross-sales | All | Share of revenue | Benchmark", 0.3, [["Settings", "Cross-sales should make", "Value", 0.25]], 0.25),
  fact("I12", "Scorecard | Account managers | Lou | Cross-sale share of revenue", 30 / 70, [phoneAtOnce], 0),
  // A quarter of 180.
  fact("I13", "Upgrade Plan | Total | Owner", null, [["Settings", "Offers that clients take", "Value", 0.25]], 45),
  fact("I14", "Scorecard | Stage | Stage | Reached", "Build", [cloudToo], "Breadth"),
  fact("I14", "Summary | Stage | Value", "Build", [cloudToo], "Breadth"),
  fact("I15", "Scorecard | Clients | Products a client | 1 product", 1, [phoneIsEmail], 2),
  fact("I16", "Scorecard | Clients | With a red flag | Share of clients", 0, [ofAda("1")], 1 / 3, [column("Early terminations")]),
  fact("I16", "Client Portfolio | Ada | Flags", "", [ofAda("30%")], "discount", [column("Average discount")]),
  fact("I16", "Client Portfolio | XJ | Flags", "", [["Clients", "XJ | Lou | | 1 | yes | | 5", "XJ | Lou | | 1 | yes | | 9"]], "heavy service use", [column("Service hours"), tenSeats]),
  // From 100 to 42 + 60, with one offering more.
  fact("I16", "Client Portfolio | Ada | Flags", "", [["Lines", "120 | 48", "42 | 16"]], "money moved about"),
  fact("I17", "Scorecard | Clients by margin | Dot | Gross margin", 45, [["Lines", "40 | 10", "40 | 39"]], 16),
  fact("I17", "Scorecard | Clients by margin | Dot | Gross margin | Benchmark", "rank 2", [["Lines", "40 | 10", "40 | 39"]], "rank 3"),
  // The window before it opens 90 days before: on 2 July.
  fact("I18", "Next Offers | Ada & Phone | Timing", "any time", [ofAda("2026-09-30")], "now: contract ends 2026-09-30", [column("Contract end")]),
  fact("I19", "Next Offers | Ada & Phone | Link", undefined, [["Offerings", "", "Offering | Link\nPhone | https://example.com/phone"]], "https://example.com/phone"),
]; // prettier-ignore
