import { base } from "../../score/desk";
import { fact, type Change } from "../fact";

/* Service Leadership's first half: the line card, the full stack, the profile, and those who sell. */

const column = (name: string): Change => ["Clients", "IT budget", `IT budget | ${name}`];
const ofAda = (value: string): Change => ["Clients", "| 900", `| 900 | ${value}`];
const inStack = (phone: string): Change => [
  "Offerings",
  "",
  `Offering | In stack\nEmail | yes\nBackup | yes\nPhone | ${phone}`,
];
const bobIsOut: Change = ["Clients", "5 | yes", "5 | no"];
const dotFits: Change = ["Clients", "7 | no", "7 | yes"];
const lessBudget: Change = ["Clients", "| 900", "| 360"];
const threeMore: Change = [
  "Clients",
  "",
  `${String(base.Clients)}\nEva | | | | |\nFay | | | | |\nGus | | | | |`,
];
// Nine more with Email alone.
const nineMore: Change = [
  "Lines",
  "$",
  Array.from("ABCDEFGHI", (name) => `X${name} | Email | 2026-06-01 | 10 | 5 | 9 |`).join("\n"),
];

// By hand, from the nine lines: Ada has Email 120 and Backup 60, Bob Email 70, Dot Email 40 and Phone 30 in the window.
export const profileAndStack = [
  // Three clients lack it, at its list price.
  fact("S1", "Cross-Sell Potential | Voice | Potential", undefined, [["Offerings", "", "Offering | List price a year\nVoice | 50"]], 150),
  fact("S2", "Client Portfolio | Ada | Package", null, [ofAda("block time")], "block time", [column("Package")]),
  // 180 − 124 = 56, 31 % of 180: class C.
  fact("S2", "Tech Stack Matrix | Ada | Wave", 1, [["Lines", "120 | 48", "120 | 100"]], 3),
  fact("S3", "Tech Stack Matrix | Ada | Stack %", 2 / 3, [inStack("no")], 1),
  fact("S3", "Summary | In profile and on the full stack | Value", 0, [inStack("no")], 1 / 3),
  fact("S4", "Tech Stack Matrix | Ada | Gaps", 1, [["Offerings", "", "Offering | Launched\nVoice | 2026-05-01"]], 2),
  fact("S4", "Cross-Sell Potential | Phone | Estimated", null, [["Offerings", "", "Offering | Launched\nPhone | 2026-02-01"]], "new"),
  fact("S5", "Scorecard | Margin by offering | Phone | Margin %", 0.5, [["Lines", "30 | 15", "30 | 27"]], 0.1),
  fact("S5", "Scorecard | Margin by offering | Phone | Margin % | Benchmark", null, [["Lines", "30 | 15", "30 | 27"]], "low: below 20.0 %"),
  // Phone is not for the dentist Ada: one of nine cells. Dot holds it, whatever its segment.
  fact("S6", "Scorecard | Range | In the stack | Cells that do not apply", 0, [["Offerings", "", "Offering | Segments\nEmail |\nBackup |\nPhone | Law"]], 1 / 9),
  // All four gaps: 4 of 9 is more than 40 %.
  fact("S6", "Scorecard | Range | In the stack | Cells that do not apply | Benchmark", "a warning above 40.0 %", [["Offerings", "", "Offering | Segments\nBackup | Bank\nPhone | Bank"]], "too wide: no client can buy all of it"),
  // Two gaps of Backup at 60, two of Phone at 30; then Backup at 120, and 60 more revenue.
  fact("S7", "Summary | Potential ÷ current revenue | Value", 180 / 320, [["Lines", "60 | 24", "120 | 24"]], 300 / 380),
  fact("S7", "Summary | Fully cross-sold ÷ current revenue | Value", 500 / 320, [["Lines", "60 | 24", "120 | 24"]], 680 / 380),
  // Of Ada and Bob in profile nobody has Phone; with Dot somebody has.
  fact("S8", "Cross-Sell Potential | Total | In-profile potential", 60, [dotFits], 180),
  fact("S8", "Cross-Sell Potential | Potential ÷ current revenue | In-profile potential", 60 / 250, [dotFits], 180 / 320),
  fact("S9", "Scorecard | Wallet | All | Revenue ÷ IT budget", 250 / 1040, [lessBudget], 250 / 500),
  fact("S9", "Scorecard | Wallet | Ada | Budget spent elsewhere", 720, [lessBudget], 180),
  // Gained: Dot 70, Backup 60, and Ada's Email from 100 to 120.
  fact("S10", "Scorecard | Growth | New clients | Share of what was gained", 70 / 150, [["Lines", "2025-10-01 | 40", "2025-10-01 | 190"]], 220 / 300),
  // Without Phone in the stack Ada is on all of it, with 108 of 180; Bob and Dot together 80 of 140.
  fact("S11", "Summary | /on the full stack bring a margin of (.* %)\\. Providers/", undefined, [inStack("no")], "60.0 %, all others 57.1 %"),
  fact("S12", "Scorecard | Profile and stack | Out of profile, not full | Clients", 1, [bobIsOut], 2),
  fact("S12", "Scorecard | Profile and stack | Out of profile, not full | Margin %", 45 / 70, [bobIsOut], 80 / 140),
  fact("S13", "Next Offers | rows | Offering = Phone", 2, [["Lines", "$", "Bob | Phone | 2026-02-01 | 20 | 10 | 9 |"]], 1),
  // Bob at a margin of 50 of 70 is in class A as well, and his Backup is worth more than Ada's Phone.
  fact("S15", "Next Offers | first | Client", "Ada", [["Lines", "70 | 35", "70 | 20"]], "Bob"),
  fact("S15", "Next Offers | last | Client", "Dot", [["Clients", "$", "Abe | Lou | Dental | 3 | yes | | 2026-05-01"]], "Abe", [column("Client since")]),
  // 151 days after the first line, or 61.
  fact("S16", "Scorecard | New clients | First 90 days | Mean stack %", 1 / 3, [["Lines", "2026-03-01", "2025-12-01"]], 2 / 3),
  fact("S17", "Client Page | IT budget a year | beside", 900, [lessBudget], 360),
  fact("S17", "Client Page | Share of the IT budget | beside", 0.2, [lessBudget], 0.5),
  fact("S17", "Client Page | Quarter | beside", "2026-Q3", [["Upgrade Plan", "Ada", "Target quarter", "2027-Q1"]], "2027-Q1"),
  fact("S18", "Next Offers | Dot & Backup | Flags", "outside profile", [dotFits], null),
  fact("S18", "Next Offers | Ada & Phone | Flags", null, [inStack("no")], "outside profile"),
  fact("S19", "Scorecard | Account managers | Kim | Role", undefined, [["Managers", "", "Account manager | Role\nkim | Farmer"]], "farming"),
  fact("S20", "Scorecard | Low attach rate | Phone | Attach rate", undefined, [threeMore], 1 / 6),
  // Of eleven in profile one has Backup, none Phone: Dot is 1/11 and 1 away from them, of three offerings.
  fact("S20", "Scorecard | Unusual holdings | Dot | Distance from similar clients", undefined, [nineMore], (1 / 11 + 1) / 3),
  fact("S21", "Scorecard | Margin by offering | Backup | Margin %", 0.6, [["Lines", "60 | 24", "60 | 30"]], 0.5),
  fact("S21", "Scorecard | Margin by segment | Dental | Gross margin", 153, [["Lines", "60 | 24", "60 | 30"]], 147),
]; // prettier-ignore
