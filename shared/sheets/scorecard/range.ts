import { dayText } from "../../../src/calendar";
import { lowAttach, type Attached } from "../../../src/score/low-attach";
import { newClients } from "../../../src/score/new-clients";
import { oddHoldings, type Difference } from "../../../src/score/odd-holdings";
import { marginByOffering, marginBySegment, type PartMargin } from "../../../src/score/part-margins";
import { profileByStack } from "../../../src/score/profile-stack";
import { shareNotApplicable, TOO_WIDE } from "../../../src/score/range";
import type { Sales } from "../../../src/score/sale-kinds";
import { wallet } from "../../../src/score/wallet";
import { nameKey } from "../../../src/text";
import { clientAt, type Context } from "../../context";
import { figure, percent, several } from "../../words";
import { ofClient, ofOffering, row, type ScoreRow, type Section } from "./row";

/** Clients and offerings that are named where there may be many. */
const NAMED = 10;
const TYPICAL = 5;
/** Characters that a benchmark has room for. */
const ROOM = 72;

/** What clients that came in the window bought at once, against everybody else. */
export function newClientSection({ intake, measures }: Context, sales: Sales): Section {
  const { portfolio } = intake;
  const found = newClients(portfolio, measures, sales);
  const { offerings, stack, others } = found;
  if (found.clients === 0) return { section: "New clients", rows: [] };
  const theirs = (value: string): string => `everybody else now: ${value}`;
  return {
    section: "New clients",
    rows: [
      ...row("Start in the window", "Clients", "count", found.clients, `past their first 90 days: ${figure(found.settled)}`), // prettier-ignore
      ...row("First 90 days", "Offerings a client", "decimal", offerings, others.offerings === null ? null : theirs(figure(others.offerings, 1))), // prettier-ignore
      ...row("First 90 days", "Mean stack %", "share", stack, others.stack === null ? null : theirs(percent(others.stack))), // prettier-ignore
      ...found.bought.slice(0, TYPICAL).flatMap(
        (one) =>
          row(portfolio.offerings[one.offering].name, "Bought in the first 90 days", "share", one.share, one.others === null ? null : theirs(percent(one.others)), ofOffering(portfolio.offerings[one.offering].key)), // prettier-ignore
      ),
    ],
  };
}

/** The two drivers, profile and portfolio, two by two. */
export function profileSection({ measures }: Context): Section {
  return {
    section: "Profile and stack",
    rows: profileByStack(measures).flatMap(({ inProfile, fullStack, clients, revenue, margin }) => {
      const item = `${inProfile ? "In profile" : "Out of profile"}, ${fullStack ? "full stack" : "not full"}`;
      return [
        ...row(item, "Clients", "count", clients),
        ...(clients > 0 ? row(item, "Revenue", "money", revenue) : []),
        ...row(item, "Margin %", "share", margin),
      ];
    }),
  };
}

/** Which offerings and which segments bring the margin. */
export function marginSections({ intake, policies }: Context): Section[] {
  const rows = (parts: readonly PartMargin[], about: (name: string) => Partial<ScoreRow>): ScoreRow[] =>
    parts.flatMap(({ name, revenue, gross, margin }) => [
      ...row(name, "Revenue", "money", revenue, null, about(name)),
      ...row(name, "Gross margin", "money", gross, null, about(name)),
      ...row(name, "Margin %", "share", margin, margin !== null && margin < policies.cuts.c ? `low: below ${percent(policies.cuts.c)}` : null, about(name)), // prettier-ignore
    ]);
  return [
    {
      section: "Margin by offering",
      rows: rows(marginByOffering(intake.portfolio), (name) => ofOffering(nameKey(name))),
    },
    { section: "Margin by segment", rows: rows(marginBySegment(intake.portfolio), () => ({})) },
  ];
}

/** Offerings that few clients hold, and those that are too new to say so of. */
export function attachSections({ intake, measures, policies }: Context): Section[] {
  const { offerings } = intake.portfolio;
  const { low, fresh } = lowAttach(intake.portfolio, measures.attach, policies.lowAttach);
  const rows = (found: readonly Attached[], beside: (one: Attached) => string): ScoreRow[] =>
    found.flatMap((one) =>
      row(
        offerings[one.offering].name,
        "Attach rate",
        "share",
        one.rate,
        beside(one),
        ofOffering(offerings[one.offering].key),
      ),
    );
  return [
    {
      section: "Low attach rate",
      rows: rows(low, ({ holders, applies }) => `${figure(holders)} of ${several(applies, "client")}`),
    },
    {
      section: "New offerings",
      rows: rows(fresh, ({ offering }) => `new: launched ${dayText(offerings[offering].launched as number)}`),
    },
  ];
}

/** Clients whose holdings are far from their peers'. */
export function oddSection(context: Context): Section {
  const { offerings } = context.intake.portfolio;
  const words = ({ offering, holds, held, peers }: Difference): string =>
    `${holds ? "has" : "lacks"} ${offerings[offering].name} (peers: ${figure(held)} of ${figure(peers)})`;
  return {
    section: "Unusual holdings",
    rows: oddHoldings(context.intake.portfolio, context.measures)
      .slice(0, NAMED)
      .flatMap(({ row: at, distance, differences }) => {
        const { key, label } = clientAt(context, at);
        const [first, second] = differences.map(words);
        const why =
          second !== undefined && first.length + second.length < ROOM ? `${first}; ${second}` : first;
        return row(label, "Distance from similar clients", "share", distance, why, ofClient(key));
      }),
  };
}

/** How much of the range does not apply, and how much of the IT budgets is spent here. */
export function rangeSections(context: Context): Section[] {
  const { intake, measures } = context;
  const none = shareNotApplicable(intake.portfolio, measures);
  const warning = none !== null && none > TOO_WIDE ? "too wide: no client can buy all of it" : null;
  const found = wallet(intake.portfolio, measures);
  const open = found?.open.slice(0, TYPICAL) ?? [];
  return [
    {
      section: "Range",
      rows: row("In the stack", "Cells that do not apply", "share", none, warning ?? `a warning above ${percent(TOO_WIDE)}`), // prettier-ignore
    },
    {
      section: "Wallet",
      rows: found
        ? [
            ...row("All", "Revenue ÷ IT budget", "share", found.share.all, found.share.bestTenth, { benchmarkLook: "bestTenthShare" }), // prettier-ignore
            ...open.flatMap(({ row: at, left, share }) => {
              const { key, label } = clientAt(context, at);
              return row(label, "Budget spent elsewhere", "money", left, `share of wallet ${percent(share)}`, ofClient(key)); // prettier-ignore
            }),
          ]
        : [],
    },
  ];
}
