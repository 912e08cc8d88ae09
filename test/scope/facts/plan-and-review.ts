import { fact, type Change } from "../fact";

/* Service Leadership's second half: reviews, concentration, classes, the matrix, the plan. */

const column = (name: string): Change => ["Clients", "IT budget", `IT budget | ${name}`];
const ofAda = (value: string): Change => ["Clients", "| 900", `| 900 | ${value}`];
const slots = (count: number): Change => ["Settings", "Upgrades a quarter", "Value", count];
const phoneIsNotOfIt: Change = [
  "Offerings",
  "",
  "Offering | In stack\nEmail | yes\nBackup | yes\nPhone | no",
];
const bobIsDear: Change = ["Lines", "70 | 35", "70 | 20"];
// A margin below 0: class D, with a revenue of 70 and gaps of 60 and 30.
const bobIsD: Change = ["Lines", "70 | 35", "70 | 75"];
const nobodySigns: Change = ["Settings", "B clients that sign a quarter", "Value", 0];
const nobodyComes: Change = ["Settings", "New clients a quarter", "Value", 0];
const kimSplit: Change = ["Clients", "Bob | Kim", "Bob | Lou"];
const adaMrr: Change = ["Lines", "60 | 24 | 3 |", "60 | 24 | 3 | MRR"];

export const planAndReview = [
  fact("S22", "Client History | 2026-Q2 & Ada | Revenue", 180, [["Lines", "60 | 24", "120 | 24"]], 240),
  fact("S22", "Client History | 2026-Q2 & Ada | Margin %", 0.6, [["Lines", "60 | 24", "60 | 15"]], 0.65),
  fact("S22", "Scorecard | Churn | All | Churn", 1 / 3, [["Lines", "Cid | Email | 2025-01-10", "Cid | Email | 2024-06-10"]], 0),
  // One a quarter: Ada, then Bob with gaps of 90.
  fact("S23", "Upgrade Plan | 2026-Q4 | Potential", undefined, [slots(1)], 90),
  fact("S24", "Scorecard | Account managers | Kim | Gross margin", 143, [kimSplit], 108),
  fact("S24", "Scorecard | Account managers | Lou | Mean stack %", 2 / 3, [kimSplit], 1 / 2),
  fact("S24", "Client Portfolio | Bob | Account manager", "Kim", [kimSplit], "Lou"),
  // What was mapped once counts in every run from then on: 48 + 24 + 35 + 10 + 15.
  fact("S25", "Summary | Revenue, twelve months | Value", 320, [["mapped", "Cost"]], 132),
  fact("S26", "Client Page | Class | beside", "A", [["Client Page", "Page for", "Figure", "Dot"]], "C"),
  fact("S26", "Client Page | Gross margin | beside", 108, [["Client Page", "Page for", "Figure", "Dot"]], 45),
  fact("S27", "Client Portfolio | Ada | Class", "A", [["Client Portfolio", "Ada", "Profile override", "no"]], "C"),
  fact("S27", "Client Page | Profile override | beside", null, [["Client Portfolio", "Ada", "Profile override", "yes"]], "yes"),
  fact("S27", "Client Page | Reason of the override | beside", null, [["Client Portfolio", "Ada", "Reason", "too far away"]], "too far away"),
  fact("S28", "Tech Stack Matrix | Full stack | Stack %", 0, [phoneIsNotOfIt], 1 / 3),
  fact("S28", "Summary | In profile and on the full stack | Value", 0, [phoneIsNotOfIt], 1 / 3),
  fact("S29", "Revenue Concentration | Ada | MRR", 0, [adaMrr], 60),
  fact("S29", "Revenue Concentration | Ada | Service", 0, [["Lines", "60 | 24 | 3 |", "60 | 24 | 3 | T&M"]], 60),
  fact("S29", "Revenue Concentration | Ada | Resale", 0, [["Lines", "60 | 24 | 3 |", "60 | 24 | 3 | Resale"]], 60),
  fact("S29", "Revenue Concentration | Dot | Rank", 3, [["Lines", "30 | 15", "40 | 15"]], 2),
  fact("S29", "Revenue Concentration | Ada | % of total", 180 / 320, [["Lines", "60 | 24", "140 | 24"]], 260 / 400),
  fact("S29", "Revenue Concentration | Bob | Cumulative % of revenue", 250 / 320, [["Lines", "60 | 24", "140 | 24"]], 330 / 400),
  fact("S29", "Revenue Concentration | Bob | Cumulative % of clients", 2 / 3, [["Lines", "$", "Eva | Email | 2026-05-05 | 5 | 1 | 9 |"]], 2 / 4),
  // 330 of 400 is more than 80 %, 250 of 320 is not.
  fact("S29", "Revenue Concentration | /^(\\d) clients of 3 make 80 %/", "3", [["Lines", "60 | 24", "140 | 24"]], "2"),
  // At 31 % Ada is class C; Bob is B and now stands first.
  fact("S30", "Client Portfolio | first | Client", "Ada", [["Lines", "120 | 48", "120 | 100"]], "Bob"),
  fact("S30", "Client Portfolio | Bob | Class", "B", [bobIsDear], "A"),
  fact("S31", "Tech Stack Matrix | Ada | Phone", null, [["Lines", "$", "Ada | Phone | 2026-02-01 | 20 | 10 | 9 |"]], "Y"),
  fact("S31", "Tech Stack Matrix | last | Client", "Dot", [bobIsD], "Bob"),
  fact("S32", "Tech Stack Matrix | Bob | Wave", 2, [bobIsDear], 1),
  fact("S32", "Client Portfolio | Ada | Pricing current", null, [ofAda("no")], "no", [column("Pricing current")]),
  fact("S32", "Client Portfolio | Ada | Package", null, [ofAda("legacy MRR")], "legacy MRR", [column("Package")]),
  fact("S32", "Client Portfolio | Ada | Stack %", 2 / 3, [phoneIsNotOfIt], 1),
  fact("S33", "Upgrade Plan | Bob | Wave", 2, [["Lines", "70 | 35", "70 | 49"]], 3),
  fact("S33", "Upgrade Plan | Bob | Quarter", "2026-Q3", [["Upgrade Plan", "Bob", "Target quarter", "2026-Q4"]], "2026-Q4"),
  fact("S33", "Tech Stack Matrix | Bob | Owner", null, [["Upgrade Plan", "Bob", "Owner", "Zoe"]], "Zoe"),
  fact("S34", "Upgrade Plan | Bob | Quarter", "2026-Q3", [nobodySigns, nobodyComes], null, [bobIsD]),
  // 20 % of 90 − 80 % of 70; half of 90 − half of 70.
  fact("S35", "Upgrade Plan | Net | Potential", 18 - 56, [["Settings", "D clients that convert", "Value", 0.5]], 45 - 35, [bobIsD]),
  fact("S35", "Upgrade Plan | Net | Missing stack", "below break-even", [["Settings", "D clients that convert", "Value", 0.5]], "above break-even", [bobIsD]),
  fact("S35", "Upgrade Plan | Break-even rate | Potential", 70 / 160, [["Lines", "60 | 24", "140 | 24"]], 70 / 240, [bobIsD]),
  fact("S36", "Upgrade Plan | Service hours released a year | Potential", undefined, [["Clients", "5 | yes |", "5 | yes | | 40"]], 32, [bobIsD, column("Service hours")]),
  fact("S37", "Upgrade Plan | /(All D clients would start within two quarters)/", undefined, [bobIsD], "All D clients would start within two quarters"),
  fact("S38", "Every sheet | /^Twelve months (.*?)\\. .*Generated/", "2025-07 to 2026-06", [["Lines", "2026-06-30", "2026-05-30"]], "2025-06 to 2026-05"),
  fact("S38", "Every sheet | /Generated (.*)\\.$/", "2026-07-10", [["today", "2026-10-02"]], "2026-10-02"),
  fact("S38", "Client History | rows | Quarter = 2026-Q1", 0, [["Lines", "2026-06-30", "2026-03-30"]], 3),
  fact("S39", "Client Page | What to do | beside", "Close the last gaps first. Review every quarter; keep pricing, package and", [["Settings", "Action for class A", "Value", "Call first"]], "Call first"),
  // Email's three holders: Ada has Backup too, then Bob as well.
  fact("S40", "Playbook | Email & Backup | Both", 1, [["Lines", "$", "Bob | Backup | 2026-02-01 | 20 | 10 | 9 |"]], 2),
  // Dot goes on from Email to Phone on 1 March; with Bob on the same way most do.
  fact("S40", "Playbook | Email & Phone | Usual next", "Backup", [["Lines", "$", "Bob | Phone | 2026-02-01 | 20 | 10 | 9 |"]], "Phone"),
  fact("S41", "Cross-Sell Potential | Captured | Potential", 180, [["Settings", "Share of the potential captured", "Value", 0.25]], 45),
  fact("S42", "Scorecard | New clients | Phone | Bought in the first 90 days", undefined, [["Lines", "2026-03-01", "2025-12-01"]], 1),
]; // prettier-ignore
