import fc from "fast-check";
import type { Cell } from "../../../src/cell";
import { takeIn } from "../../../src/intake/intake";
import { defaultPolicies, measure } from "../../../src/measures/measure";
import { letters, type Letter } from "../../../src/measures/states";
import { monthText } from "../../../src/calendar";
import { nameKey } from "../../../src/text";
import { answerOf } from "../../oracle/oracle";
import type { ClientRecord, Input, LineRecord, MarkRecord, OfferingRecord } from "../../oracle/records";
import { TODAY } from "../small";

// Made-up ledgers through both: the core in doubles, and test/oracle, a program of its own in exact fractions.

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
const inputs: fc.Arbitrary<Input> = fc
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

const flag = (value: boolean | null | undefined): Cell =>
  value === true ? "yes" : value === false ? "no" : null;
function tables({ lines: rows, clients: about = [], offerings: list = [] }: Input): Record<string, Cell[][]> {
  return {
    Lines: [
      ["Client", "Client ID", "Offering", "Date", "Revenue", "Cost", "Stream"],
      ...rows.map(
        (one) =>
          [
            one.client,
            one.clientId ?? null,
            one.offering,
            one.date,
            one.revenue,
            one.cost ?? null,
            one.stream ?? null,
          ] as Cell[],
      ),
    ],
    Clients: [
      [
        "Client",
        "Client ID",
        "Segment",
        "Seats",
        "In profile",
        "Client since",
        "Left on",
        "Early terminations",
        "Service hours",
        "Average discount",
      ],
      ...about.map(
        (one) =>
          [
            one.client,
            one.clientId,
            one.segment,
            one.seats,
            flag(one.inProfile),
            one.since,
            one.left,
            one.earlyTerminations,
            one.serviceHours,
            one.averageDiscount,
          ] as Cell[],
      ),
    ],
    Offerings: [
      [
        "Offering",
        "Also known as",
        "Step",
        "Stream",
        "In stack",
        "List price",
        "Margin %",
        "Replaces",
        "Launched",
        "Segments",
      ],
      ...list.map(
        (one) =>
          [
            one.offering,
            one.alsoKnownAs?.join(";"),
            one.step,
            one.stream,
            flag(one.inStack),
            one.listPrice,
            one.margin,
            one.replaces?.join("; "),
            one.launched,
            one.segments?.join(";"),
          ] as Cell[],
      ),
    ],
  };
}

/** Where two answers differ by more than doubles round. */
function differences(core: unknown, oracle: unknown, at = ""): string[] {
  if (typeof core === "number" && typeof oracle === "number") {
    const apart = !(Math.abs(core - oracle) <= 1e-7 * Math.max(1, Math.abs(oracle)));
    return apart ? [`${at}: ${core}, not ${oracle}`] : [];
  }
  if (typeof core !== "object" || typeof oracle !== "object" || core === null || oracle === null)
    return core === oracle ? [] : [`${at}: ${String(core)}, not ${String(oracle)}`];
  const [one, other] = [core as Record<string, unknown>, oracle as Record<string, unknown>];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => differences(one[name], other[name], `${at}/${name}`));
}

function byCore(input: Input) {
  const { lastMonth, policy = "matrix", average, perSeat, offersPerClient } = input.settings;
  const sources = Object.entries(tables(input)).map(([name, cells]) => ({ name, cells }));
  const month = lastMonth ? 2026 * 12 + 2 : null;
  const intake = takeIn(sources, { today: TODAY, lastMonth: month, mapping: {} });
  const { portfolio } = intake;
  const marks = new Map<string, Map<string, Letter>>();
  for (const { client: name, clientId, offering: what, letter } of input.marks ?? []) {
    const named = portfolio.clients.filter((one) => nameKey(one.name) === nameKey(name));
    const key = clientId ? `#${clientId}` : named.length === 1 ? named[0].key : "";
    marks.set(key, (marks.get(key) ?? new Map<string, Letter>()).set(nameKey(what), letter as Letter));
  }
  const found = measure(
    portfolio,
    { marks, profiles: new Map() },
    {
      ...defaultPolicies,
      policy,
      averageBy: average ?? "mean",
      perSeat: perSeat ?? false,
      offersPerClient: offersPerClient ?? 5,
    },
  );
  const { listing, matrix, year } = found;
  const shown = portfolio.offerings.map((one, column) => ({ one, column })).filter(({ one }) => one.listed);
  const names = [...listing.clients].map((at) => portfolio.clients[at]);
  return {
    clients: found.ranking.map((row) => ({
      name: names[row].name,
      id: names[row].id,
      state: listing.standing[row],
      total: year.total[row],
      runRate: year.runRate[row],
      share: found.shares[row],
      cumulative: found.cumulative[row],
      classMargin: found.margins[row].deciding?.margin ?? null,
      basis: found.margins[row].deciding?.basis ?? null,
      class: listing.standing[row] === "" ? found.classes[row] : "",
      toNextClass: found.lifts[row]?.rise ?? null,
      states: Object.fromEntries(
        shown.map(({ one, column }) => [one.name, letters[matrix.codes[row * matrix.columns + column]]]),
      ),
      stackPct: found.stack[row],
      gaps: found.potential.gapsByClient[row],
      potential: found.potential.byClient[row],
      upgradeValue: found.upgradeValue[row],
      wave: found.waves[row],
      flags: found.flags[row].join(),
      offers: found.offers[row].map((offer): unknown[] => [
        portfolio.offerings[offer.offering].name,
        offer.type,
        offer.held,
        offer.peers,
        offer.fit,
        offer.margin,
        offer.score,
      ]),
    })),
    portfolio: found.order.map((row) => names[row].id ?? names[row].name),
    offerings: Object.fromEntries(
      shown.map(({ one, column }) => [
        one.name,
        {
          sold: !one.retired,
          inStack: one.inStack,
          holders: found.attach.holders[column],
          applies: found.attach.applies[column],
          average: Number.isNaN(found.averages.perClient[column]) ? null : found.averages.perClient[column],
          gaps: found.potential.gapsByOffering[column],
          potential: found.potential.byOffering[column],
          inProfilePotential: found.inProfileOnly.potential.byOffering[column],
        },
      ]),
    ),
    company: {
      policy: found.policy,
      revenue: found.current,
      potential: found.potential.total,
      inProfileRevenue: found.inProfileOnly.current,
      fullStackShare: found.fullStackShare,
      notAssessed: found.notAssessed,
      lost: listing.lost,
      incomplete: portfolio.window.incomplete,
      sums: Object.values(portfolio.reconciliation),
      problems: intake.problems.filter(({ amount: left }) => left !== null).map(({ row }) => row - 1),
      won: found.states.won.length,
      overruled: found.states.contradictions.length,
    },
  };
}

function byOracle(input: Input): ReturnType<typeof byCore> {
  const answer = answerOf(input);
  const { company } = answer;
  const { read, used, outside, problem, totals } = company.reconciliation;
  const flagWords = (flags: readonly string[]): string =>
    [
      ...new Set(
        flags.map((one) =>
          one === "early termination"
            ? "early terminations"
            : one.startsWith("hours")
              ? "heavy service use"
              : one,
        ),
      ),
    ].join();
  const keys = new Map(answer.clients.map((one) => [one.key, one.id ?? one.name]));
  return {
    clients: answer.clients.map((one) => ({
      name: one.name,
      id: one.id,
      state: one.state,
      total: one.total,
      runRate: one.runRate,
      share: one.share,
      cumulative: one.cumulative,
      classMargin: one.classMargin,
      basis: one.basis,
      class: one.class,
      toNextClass: one.toNextClass,
      states: { ...one.states },
      stackPct: one.stackPct,
      gaps: one.gaps,
      potential: one.potential,
      upgradeValue: one.upgradeValue,
      wave: one.wave,
      flags: flagWords(one.flags),
      offers: one.offers.map((offer) => [
        offer.offering,
        offer.type,
        offer.k,
        offer.n,
        offer.fit,
        offer.yearlyMargin,
        offer.score,
      ]),
    })),
    portfolio: answer.portfolio.map((key) => keys.get(key) as string),
    offerings: Object.fromEntries(
      answer.offerings.map((one) => [
        one.name,
        {
          sold: one.sold,
          inStack: one.inStack,
          holders: one.holders,
          applies: one.applies,
          average: one.average,
          gaps: one.gaps,
          potential: one.potential,
          inProfilePotential: one.inProfilePotential,
        },
      ]),
    ),
    company: {
      policy: company.policy,
      revenue: company.revenue,
      potential: company.potential,
      inProfileRevenue: company.inProfileRevenue,
      fullStackShare: company.fullStackShare,
      notAssessed: company.notAssessed,
      lost: company.lost,
      incomplete: company.lastMonthIncomplete,
      sums: [read, used, outside, problem, totals],
      problems: answer.problems.filter(({ table }) => table === "lines").map(({ row }) => row),
      won: answer.won.length,
      overruled: answer.overruled.length,
    },
  };
}

test("the core and the oracle say the same of any ledger", () =>
  fc.assert(
    fc.property(inputs, (input) => {
      expect(differences(byCore(input), byOracle(input))).toEqual([]);
    }),
    { numRuns: 300 },
  ));
