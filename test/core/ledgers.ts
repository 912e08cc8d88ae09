import fc from "fast-check";
import { monthText } from "../../src/calendar";
import type { Letter } from "../../src/measures/states";
import type { ClientRecord, Input, LineRecord, MarkRecord, OfferingRecord } from "../oracle/records";

/* Made-up ledgers, for the core and for the oracle. */

const amount = fc.integer({ min: -3000, max: 20000 }).map((cents) => cents / 100);
const some = <T>(value: fc.Arbitrary<T>, missing: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(missing) });
const day = fc
  .tuple(fc.integer({ min: 2024 * 12 + 5, max: 2026 * 12 + 6 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `${monthText(month)}-${String(date).padStart(2, "0")}`);
// Ada is the name of two clients; Eve has an ID in some rows only.
const who = fc.constantFrom(
  ["Ada", "7"],
  ["Ada", "8"],
  ["Bob", ""],
  ["Cid", ""],
  ["Dan", ""],
  ["Eve", "9"],
  ["Eve", ""],
  ["Fay", ""],
  ["Gil", ""],
  ["Hal", ""],
  ["Ida", ""],
);
const offered = ["Backup", "BCDR", "Email", "Phone", "Old", "Older", "New", ""] as const;

const line: fc.Arbitrary<LineRecord> = fc
  .record({
    who,
    offering: fc.constantFrom(...offered),
    date: fc.oneof(
      { weight: 20, arbitrary: day },
      { weight: 1, arbitrary: fc.constantFrom("", "2026-02-30", "1979-01-01") },
    ),
    revenue: fc.oneof(
      { weight: 20, arbitrary: amount },
      { weight: 1, arbitrary: fc.constantFrom<string | number>("n/a", "", 0) },
    ),
    cost: some<number | null>(amount, null),
    stream: fc.constantFrom("MRR", "MRR", "Project", "T&M", "Resale", "", "Hardware"),
    order: fc.constantFrom("1", "2", "3", null),
  })
  .map(({ who: [client, clientId], ...rest }) => ({ client, clientId, ...rest }));
const ambiguous: fc.Arbitrary<LineRecord> = fc.record({
  client: fc.constantFrom("Ada", "", "Total"),
  offering: fc.constant("Email"),
  date: day,
  revenue: amount,
});
// Without a usable line the oracle knows nothing of a year.
const anchor: LineRecord = { client: "Zoe", offering: "Other", date: "2025-12-05", revenue: 1 };
const lines = fc.array(fc.oneof({ weight: 15, arbitrary: line }, { weight: 1, arbitrary: ambiguous }), {
  minLength: 1,
  maxLength: 45,
});

// Not "Old": what only older lines know is looked for in test/core/measures/needs.test.ts.
const needed = fc.constantFrom("3", "Step 5", "SECURITY", "bcdr", "Email, Fax", "New", "Other", "a dog");
const client: fc.Arbitrary<ClientRecord> = fc
  .record({
    who,
    segment: fc.constantFrom("Dental", "dental ", "Law  firms", ""),
    seats: some<number | null>(fc.integer({ min: 1, max: 200 }), null),
    inProfile: fc.constantFrom(true, false, null),
    since: some(day, ""),
    left: fc.oneof({ weight: 1, arbitrary: day }, { weight: 4, arbitrary: fc.constant("") }),
    earlyTerminations: fc.constantFrom<number | null>(0, 1, null),
    serviceHours: some<number | null>(fc.integer({ min: 0, max: 90 }), null),
    averageDiscount: fc.constantFrom<number | null>(0.1, 0.25, 0.3, null),
    accountManager: fc.constantFrom("Kim", "KIM ", "Lou", null),
    itBudget: some<number | null>(fc.integer({ min: 1, max: 900 }), null),
    needs: fc.array(needed, { maxLength: 3 }).map((words) => words.join("; ")),
  })
  .map(({ who: [name, clientId], ...rest }) => ({ client: name, clientId, ...rest }));
// Once each, and no name alone that two clients have.
const clients = fc.uniqueArray(client, {
  selector: ({ client: name, clientId }) => `${name}${name === "Eve" ? "" : clientId}`,
  maxLength: 10,
});

const offering = (name: string, replaces: readonly string[]): fc.Arbitrary<OfferingRecord> =>
  fc.record({
    offering: fc.constant(name),
    alsoKnownAs: fc.constant(name === "Backup" ? ["bcdr"] : []),
    replaces: fc.constantFrom([], replaces),
    step: some<number | null>(fc.integer({ min: 1, max: 8 }), null),
    stream: fc.constantFrom("MRR", "Resale", ""),
    inStack: fc.constantFrom(true, false, null),
    listPrice: some<number | null>(fc.integer({ min: 1, max: 90 }), null),
    margin: some<number | null>(
      fc.integer({ min: -10, max: 90 }).map((percent) => percent / 100),
      null,
    ),
    launched: some(day, ""),
    cloud: fc.constantFrom(true, null, null),
    infrastructure: fc.constantFrom(true, null, null, null),
    segments: fc.constantFrom([], [], ["Dental"], ["law firms", "Dental"]),
  });
const offerings = fc
  .tuple(
    offering("Backup", []),
    offering("Email", []),
    offering("Fax", []),
    offering("Old", ["Older"]),
    offering("New", ["Old", "Older"]),
  )
  .chain((all) => fc.shuffledSubarray(all))
  // "Older" and "Old" may be named only where they are known; the oracle passes over others as the core does.
  .map((all) => all.map((one) => ({ ...one })));
const mark: fc.Arbitrary<MarkRecord> = fc
  .record({
    who,
    offering: fc.constantFrom("Backup", "Email", "Phone", "New", "Fax"),
    letter: fc.constantFrom<Letter>("Y", "P", "C", "X", "N"),
  })
  .map(({ who: [name, clientId], ...rest }) => ({ client: name, clientId, ...rest }));

const settings = fc.record({
  lastMonth: fc.constantFrom(undefined, undefined, "2026-03"),
  policy: fc.constantFrom("matrix", "matrix", "margin", "revenue") as fc.Arbitrary<
    "matrix" | "margin" | "revenue"
  >,
  average: fc.constantFrom("mean", "median") as fc.Arbitrary<"mean" | "median">,
  perSeat: fc.boolean(),
  offersPerClient: fc.constantFrom(1, 5, 20),
});
export const inputs: fc.Arbitrary<Input> = fc
  .record({
    lines,
    clients: some(clients, []),
    offerings: some(offerings, []),
    marks: fc.array(mark, { maxLength: 8 }),
    settings,
  })
  .map((input) => ({
    ...input,
    lines: [anchor, ...input.lines],
    settings: { ...input.settings, today: "2026-07-10" },
  }));
