import { type Sheets } from "../small";
import { lines, offersTo, namesTo } from "./offered";

// By hand, part 7. Ada lacks Backup. Of the other 3 clients 2 hold it: p = 2/3, and k of n is 2 of 3.
// Fit = (2 + 10 × 2/3) ÷ 13 = 2/3; the median of 100 and 300 is 200; margin 50 %: 100; score 66.67.
test("one gap, worked out", () =>
  expect(
    offersTo("Ada", {
      Lines: lines(
        "Ada | Email | 10 |",
        "Bob | Backup | 100 | 50",
        "Cid | Backup | 300 | 150",
        "Dan | Email | 10 |",
      ),
    }),
  ).toEqual([
    {
      name: "Backup",
      type: "cross-sell",
      peers: "2 of 3",
      fit: 0.666667,
      revenue: 200,
      margin: 100,
      estimated: false,
      score: 66.666667,
    },
  ]));

/** Six dentists and two lawyers; how many of the dentists but Ada hold Backup for 100 each. */
const dentists = (holding: number, more = ""): Sheets => ({
  Clients: [
    "Client | Segment | In profile",
    ...["Ada", "Bob", "Cid", "Dan", "Eve", "Fay"].map((name) => `${name} | Dental | yes`),
    "Gil | Law | yes",
    "Hal | Law | yes",
  ].join("\n"),
  Lines: lines(
    "Ada | Email | 10 |",
    ...["Bob", "Cid", "Dan", "Eve", "Fay"].slice(0, holding).map((name) => `${name} | Backup | 100 | 50`),
    "Gil | Backup | 900 | 450",
    ...(more ? [more] : []),
  ),
});

// By hand. Five other dentists are enough: k of 5; p of all 7 others.
test.each<[string, Sheets, string, number, number]>([
  ["3 of 5 dentists, 4 of 7 in all", dentists(3), "3 of 5", (3 + 40 / 7) / 15, 100],
  ["no dentist: the price of all holders", dentists(0), "0 of 5", (0 + 10 / 7) / 15, 900],
])("five similar clients are a yardstick: %s", (_, sheets, peers, fit, revenue) => {
  const [offer] = offersTo("Ada", sheets);
  expect(offer).toMatchObject({ name: "Backup", peers, revenue });
  expect(offer.fit).toBeCloseTo(fit, 6);
});

test("four similar clients are not: all other clients in profile", () => {
  const clients = dentists(3).Clients.replace("Fay | Dental", "Fay | Law");
  expect(offersTo("Ada", { ...dentists(3), Clients: clients })[0]).toMatchObject({
    peers: "4 of 7",
    fit: 0.571429,
  });
});

test("a client without a segment has all others for peers", () => {
  const clients = dentists(3).Clients.replace("Ada | Dental", "Ada | ");
  expect(offersTo("Ada", { ...dentists(3), Clients: clients })[0]).toMatchObject({ peers: "4 of 7" });
});

// By hand: Bob is out of profile. Dentists in profile but Ada: 4, too few; all in profile but Ada: 6, of whom 3 hold it; p is 4 of 7.
test("a client out of profile is nobody's peer, and still one of all clients", () => {
  const clients = dentists(3).Clients.replace("Bob | Dental | yes", "Bob | Dental | no");
  const [offer] = offersTo("Ada", { ...dentists(3), Clients: clients });
  expect(offer).toMatchObject({ peers: "3 of 6" });
  expect(offer.fit).toBeCloseTo((3 + 40 / 7) / 16, 6);
});

test("not assessed is a peer", () => {
  const clients = dentists(3).Clients.replaceAll("| yes", "|");
  expect(offersTo("Ada", { ...dentists(3), Clients: clients })[0]).toMatchObject({ peers: "3 of 5" });
});

test("a client out of profile has the same peers, itself not among them", () => {
  const clients = dentists(3).Clients.replace("Ada | Dental | yes", "Ada | Dental | no");
  expect(offersTo("Ada", { ...dentists(3), Clients: clients })[0]).toMatchObject({ peers: "3 of 5" });
});

// By hand: Bob and Cid hold it, Dan has N; n counts those to whom it applies.
test("k, n and p count only clients to which the offering applies", () => {
  const sheets = {
    Lines: lines(
      "Ada | Email | 10 |",
      "Bob | Backup | 100 | 50",
      "Cid | Backup | 300 | 150",
      "Dan | Email | 10 |",
    ),
  };
  expect(offersTo("Ada", sheets, { marks: { "Dan/Backup": "N" } })[0]).toMatchObject({
    peers: "2 of 2",
    fit: 1,
  });
});

test("n = 0: fit = p", () => {
  const clients = "Client | In profile\nAda | yes\nBob | no\nCid | no";
  const sheets = {
    Clients: clients,
    Lines: lines("Ada | Email | 10 |", "Bob | Backup | 100 | 50", "Cid | Email | 10 |"),
  };
  expect(offersTo("Ada", sheets)[0]).toMatchObject({ peers: "0 of 0", fit: 0.5, revenue: 100 });
});

test("what applies to no other client is not offered", () => {
  const sheets = {
    Lines: lines("Ada | Email | 10 | 5", "Bob | Email | 10 | 5"),
    Offerings: "Offering | List price\nBackup | 100",
  };
  expect(namesTo("Ada", sheets)).toEqual(["Backup"]);
  expect(namesTo("Ada", sheets, { marks: { "Bob/Backup": "N" } })).toEqual([]);
});

// By hand: Aaa is held by 1 of 2 at 10 % of 3, Zzz by both at 50 % of 0.3: 0.5 × 0.3 and 1 × 0.15, which tie.
test("scores that doubles tear apart tie, and the attach rate decides", () => {
  const sheets = {
    Lines: lines("Ada | Other | 1 |", "Bob | Aaa | 3 |", "Bob | Zzz | 0.3 | 0.15", "Cid | Zzz | 0.3 | 0.15"),
    Offerings: "Offering | Margin %\nAaa | 10 %",
  };
  expect(3 * 0.1 * 0.5).toBeGreaterThan(0.15);
  expect(namesTo("Ada", sheets)).toEqual(["Zzz", "Aaa"]);
});

test("no other client at all: no offers", () =>
  expect(
    offersTo("Ada", {
      Lines: lines("Ada | Email | 10 | 5"),
      Offerings: "Offering | List price\nBackup | 100",
    }),
  ).toEqual([]));

// Price: the peers' median, else of all holders, else the list price, else not offered.
test.each<[string, string[], string, number[]]>([
  [
    "a mark has no price: all others' list price",
    [],
    "Offering | List price | Margin %\nBackup | 70 | 50 %",
    [70],
  ],
  ["nor has it without a list price", [], "Offering | List price | Margin %\nBackup | | 50 %", []],
  [
    "what holders pay beats the list price",
    ["Cid | Backup | 40 | 20"],
    "Offering | List price | Margin %\nBackup | 70 | 50 %",
    [40],
  ],
])("price: %s", (_, rows, offerings, prices) => {
  const sheets = {
    Lines: lines("Ada | Email | 10 |", "Bob | Email | 10 |", "Cid | Email | 10 |", ...rows),
    Holdings: "Client | Backup\nBob | Y",
    Offerings: offerings,
  };
  expect(offersTo("Ada", sheets).map(({ revenue }) => revenue)).toEqual(prices);
});

// Margin: its own lines; else its Margin % column; else the others' median, marked est.; else by revenue.
test.each<[string, string, string, object | null]>([
  [
    "its own lines",
    "Bob | Backup | 100 | 70",
    "Offering | Margin %\nBackup | 90 %",
    { margin: 30, estimated: false },
  ],
  [
    "its column",
    "Bob | Backup | 100 |",
    "Offering | Margin %\nBackup | 90 %",
    { margin: 90, estimated: false },
  ],
  [
    "the others' median of 10, 20 and 60 %",
    "Bob | Backup | 100 |",
    "Offering | Margin %\nBackup |\nEmail | 10 %\nPhone | 20 %\nFax | 60 %",
    { margin: 20, estimated: true },
  ],
  [
    "nobody's: by revenue",
    "Bob | Backup | 100 |",
    "Offering | Step\nBackup |",
    { margin: null, estimated: true, score: 100 },
  ],
  ["at 0 never", "Bob | Backup | 100 | 100", "Offering | Step\nBackup |", null],
  ["at a loss never", "Bob | Backup | 100 | 130", "Offering | Step\nBackup |", null],
])("margin: %s", (_, row, offerings, found) => {
  const sheets = { Lines: lines("Ada | Email | 10 |", row), Offerings: offerings };
  const [offer] = offersTo("Ada", sheets).filter(({ name }) => name === "Backup");
  if (found === null) expect(offer).toBeUndefined();
  else expect(offer).toMatchObject(found);
});
