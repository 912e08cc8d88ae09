import type { Cell } from "../../src/cell";
import { LINES, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Next Offers: reasons and times in words, and what people write beside an offer. */

const OFFERS = "Next Offers";
const TODAY = 46_310; // 2026-10-15

/** Eight clinics and a foundry; all have Email, six of the clinics Backup. */
const lines: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`Clinic ${n}`, "Email", 46_100, 1000 + n, 400]),
  ...[1, 2, 3, 4, 5, 6].map((n) => [`Clinic ${n}`, "Backup", 46_110, 600, 300]),
  ["Foundry", "Email", 46_290, 900, 300],
];
const clients: Cell[][] = [
  ["Client", "Segment", "In profile", "Contract end"],
  ...[1, 2, 3, 4, 5, 6].map((n) => [`Clinic ${n}`, "Health", "yes", null]),
  ["Clinic 7", "Health", "yes", 46_340],
  ["Clinic 8", "Health", "no", 46_500],
  ["Foundry", "Metal", "yes", null],
];

async function opened() {
  const desk = await plainDesk({ [LINES]: lines, Clients: clients }, { sheets: ["matrix", "offers"] });
  desk.host.day = TODAY;
  await desk.generate();
  return desk;
}

const offer = (hand: Hand, client: string, header: string): Cell => hand.at(OFFERS, client, header);

test("the reason counts similar clients, else all others in profile; margin is what they pay at the offering's", async () => {
  const { hand } = await opened();
  // Six of the seven clinics in profile have Backup; of those Clinic 7 sees all six others.
  expect(offer(hand, "Clinic 7", "Reason")).toBe("6 of 6 similar clients have it; about 300 margin a year");
  // Clinic 8 is out of profile, so all seven clinics in profile are its peers.
  expect(offer(hand, "Clinic 8", "Reason")).toBe("6 of 7 similar clients have it; about 300 margin a year");
  // One foundry has no peers of its own kind: seven clinics in profile.
  expect(offer(hand, "Foundry", "Reason")).toBe(
    "6 of 7 other clients in profile have it; about 300 margin a year",
  );
});

test("the time is the first 90 days, else the 90 days before the contract ends", async () => {
  const { hand, host, generate } = await opened();
  expect(offer(hand, "Clinic 7", "Timing")).toBe("now: contract ends 2026-11-14");
  expect(offer(hand, "Clinic 8", "Timing")).toBe("from 2027-01-23: contract ends 2027-04-23");
  // Its first line is of 2026-09-25.
  expect(offer(hand, "Foundry", "Timing")).toBe("now: first 90 days, until 2026-12-24");
  host.day = 46_380;
  hand.table(LINES, ...lines, ["Clinic 1", "Email", 46_370, 10, 1]);
  await generate();
  expect(offer(hand, "Clinic 7", "Timing")).toBe("now: contract ended 2026-11-14");
  expect(offer(hand, "Foundry", "Timing")).toBe("now: first 90 days, until 2026-12-24");
  host.day = 46_390;
  await generate();
  expect(offer(hand, "Foundry", "Timing")).toBe("any time");
});

test("who is out of profile is marked, for commissions", async () => {
  const { hand } = await opened();
  expect([offer(hand, "Clinic 7", "Flags"), offer(hand, "Clinic 8", "Flags")]).toEqual([
    null,
    "outside profile",
  ]);
});

test.each([
  ["nothing is moved", () => undefined],
  ["the sheet is turned upside down", (hand: Hand) => hand.reverse(OFFERS)],
  ["only the columns in sight are", (hand: Hand) => hand.reverse(OFFERS, 1)],
])(
  "a column of one's own stays with its offer, and below when the offer is gone: %s",
  async (_, mistreat) => {
    const { hand, generate } = await opened();
    hand.addColumn(OFFERS, "Mine", "Fit");
    hand.type(OFFERS, "Clinic 7", "Mine", "ask in May");
    hand.type(OFFERS, "Foundry", "Mine", "not yet");
    mistreat(hand);
    await generate();
    expect([offer(hand, "Clinic 7", "Mine"), offer(hand, "Foundry", "Mine")]).toEqual([
      "ask in May",
      "not yet",
    ]);
    expect(offer(hand, "Clinic 8", "Mine")).toBe(null);
    // Clinic 7 buys it.
    hand.table(LINES, ...lines, ["Clinic 7", "Backup", 46_300, 600, 300]);
    await generate();
    expect(hand.texts(OFFERS)).toEqual(expect.arrayContaining(["No longer in the data", "Clinic 7: Backup"]));
    expect(offer(hand, "Clinic 7: Backup", "Mine")).toBe("ask in May");
    expect(offer(hand, "Foundry", "Mine")).toBe("not yet");
    hand.table(LINES, ...lines);
    await generate();
    expect(offer(hand, "Clinic 7", "Mine")).toBe("ask in May");
  },
);
