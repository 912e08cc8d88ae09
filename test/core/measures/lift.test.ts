import { run } from "../small";

// Bob and Cid keep the averages: Backup 200, Email 100 (T&M), Phone 100 (resale).
const sheets = (
  rows: string,
  offerings = "Offering | Stream | Margin %\nBackup | MRR | 90 %\nEmail | T&M | 90 %\nPhone | Resale | 90 %",
) => ({
  Lines: `Client | Offering | Date | Revenue | Cost
    Bob | Backup | 2026-06-01 | 200 |
    Bob | Email | 2026-06-01 | 100 |
    Bob | Phone | 2026-06-01 | 100 |
    ${rows}`,
  Offerings: offerings,
});

// By hand. Ada's class margin is of service: 1000 at a cost of 500, so B; A wants 500 ÷ 0.4 − 1000 = 250 more.
test.each<[string, string, string | undefined, { rise: number | null; gapsSuffice: boolean | null }]>([
  // 500 + 0.9 × 100 over 1100 is 53.6 %: not enough; the resale of Phone does not count.
  [
    "its service gaps are not enough",
    "Ada | Backup | 2026-06-01 | 1000 | 500",
    undefined,
    { rise: 250, gapsSuffice: false },
  ],
  // 560 + 90 over 1100 is 59.1 %; 580 + 90 is 60.9 %.
  ["just not", "Ada | Backup | 2026-06-01 | 1000 | 440", undefined, { rise: 100, gapsSuffice: false }],
  ["just so", "Ada | Backup | 2026-06-01 | 1000 | 420", undefined, { rise: 50, gapsSuffice: true }],
  ["already A", "Ada | Backup | 2026-06-01 | 1000 | 100", undefined, { rise: null, gapsSuffice: null }],
  ["margin not known", "Ada | Backup | 2026-06-01 | 1000 |", undefined, { rise: null, gapsSuffice: null }],
  // By total all gaps count: Backup's average is 600 then, Email's 100, and (400 + 540 + 90) ÷ 1700 is 60.6 %.
  [
    "by total, resale counts as well",
    "Ada | Phone | 2026-06-01 | 1000 | 600\nBob | Backup | 2026-06-01 | 400 |",
    undefined,
    { rise: 500, gapsSuffice: true },
  ],
])("Ada: %s", (_, row, offerings, lift) => {
  const found = run(sheets(row, offerings)).of("Ada");
  expect(found.rise).toEqual(lift.rise === null ? null : expect.closeTo(lift.rise, 9));
  expect(found.gapsSuffice).toBe(lift.gapsSuffice);
});

test("a gap whose margin nobody knows lifts nothing", () => {
  const offerings = "Offering | Stream\nBackup | MRR\nEmail | T&M\nPhone | Resale";
  // Backup has Ada's own margin of 58 %, Email none: its 100 are left out.
  expect(run(sheets("Ada | Backup | 2026-06-01 | 1000 | 420", offerings)).of("Ada")).toMatchObject({
    gapsSuffice: false,
  });
});
