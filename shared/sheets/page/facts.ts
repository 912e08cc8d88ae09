import type { Cell } from "../../../src/cell";
import { isBlank } from "../../../src/cell";
import { timings } from "../../../src/measures/timing";
import { quarterText } from "../../../src/quarter";
import { clientAt, type Context } from "../../context";
import type { SheetKind } from "../../grid";
import { rowKey } from "../../key";
import type { Look } from "../../look";
import type { Planning } from "../../planning";
import type { Entries } from "../../typed/entries";
import { flagText, timingText, yesNoText } from "../client-words";
import { actionText } from "./action-text";
import { liftText } from "./lift-text";

/** One figure or word about a client. */
export interface Fact {
  readonly header: string;
  readonly look: Look;
  /** Sheets that show it, by column: the first that is there counts, so that what is typed there shows here. */
  readonly on: readonly (readonly [sheet: SheetKind, column: string])[];
  readonly of: (row: number) => Cell;
  /** Stands where a client has nothing. */
  readonly orElse?: string;
}

export type Facts = ReturnType<typeof factsOf>;

/** All that the page tells of a client beside its lists. */
export function factsOf(context: Context, { plan }: Planning, entries: Entries) {
  const { measures, intake, today } = context;
  const { year, margins, potential, classes } = measures;
  const place = new Map(measures.ranking.map((row, index) => [row, index + 1]));
  const when = timings(intake.portfolio, today);
  const left = (row: number): boolean => classes[row] === "Left";
  const fact = (header: string, look: Look, of: Fact["of"], ...on: Fact["on"]): Fact => ({
    header,
    look,
    of,
    on,
  });
  const typed =
    (field: string, told: (row: number) => Cell = () => null) =>
    (row: number): Cell => {
      const value = entries.value(rowKey(clientAt(context, row).key), field);
      return isBlank(value) ? told(row) : value;
    };
  const client = (row: number): ReturnType<typeof clientAt> => clientAt(context, row);
  const share = (row: number): Cell => measures.shares[row];
  const runRate = (row: number): Cell => (Number.isNaN(year.runRate[row]) ? null : year.runRate[row]);
  const quarter = (row: number): Cell => {
    const found = plan.quarters[row];
    return found === null ? null : quarterText(found);
  };
  const wallet = (row: number): Cell => {
    const { itBudget } = client(row);
    return itBudget !== null && itBudget > 0 ? year.total[row] / itBudget : null;
  };
  const portfolio = (column: string) => ["portfolio", column] as const;
  const matrix = (column: string) => ["matrix", column] as const;
  const onBoth = (column: string) => [matrix(column), ["plan", column] as const];
  return {
    class: fact("Class", "letter", (row) => classes[row], portfolio("class"), matrix("class")),
    manager: fact("Account manager", "text", (row) => client(row).accountManager, portfolio("manager"), matrix("manager")),
    revenue: fact("Revenue", "money", (row) => year.total[row], portfolio("revenue")),
    share: fact("% of total", "share", share, ["concentration", "share"]),
    runRate: fact("Run rate", "money", runRate, ["concentration", "runRate"]),
    rank: fact("Rank", "count", (row) => place.get(row) ?? null, ["concentration", "rank"]),
    gross: fact("Gross margin", "money", (row) => margins[row].gross, portfolio("gross")),
    margin: fact("Margin %", "share", (row) => margins[row].total, portfolio("margin")),
    classMargin: fact("Class margin %", "share", (row) => margins[row].deciding?.margin ?? null, portfolio("classMargin")),
    basis: fact("Margin basis", "text", (row) => margins[row].deciding?.basis ?? null, portfolio("basis")),
    stack: fact("Stack %", "share", (row) => measures.stack[row], portfolio("stack"), matrix("stack")),
    gaps: fact("Gaps", "count", (row) => (left(row) ? null : potential.gapsByClient[row]), portfolio("gaps"), matrix("gaps")),
    potential: fact("Potential", "money", (row) => (left(row) ? null : potential.byClient[row]), portfolio("potential"), matrix("potential")),
    upgrade: fact("Upgrade value", "money", (row) => measures.upgradeValue[row] || null, matrix("upgrade")),
    inProfile: { ...fact("In profile", "text", (row) => yesNoText(measures.inProfile[row]), portfolio("inProfile")), orElse: "not assessed" },
    override: fact("Profile override", "text", typed("profileOverride"), portfolio("profileOverride")),
    reason: fact("Reason", "text", typed("reason"), portfolio("reason")),
    segment: fact("Segment", "text", (row) => client(row).segment),
    seats: fact("Seats", "count", (row) => client(row).seats),
    flags: fact("Flags", "text", (row) => flagText(context, row), portfolio("flags")),
    rise: fact("To next class", "money", (row) => measures.lifts[row]?.rise ?? null, portfolio("next")),
    action: fact("Action", "text", (row) => actionText(context, row)),
    lift: fact("Lift", "text", (row) => liftText(context, row)),
    quarter: fact("Quarter", "text", quarter, ["plan", "quarter"]),
    wave: fact("Wave", "count", (row) => measures.waves[row], matrix("wave")),
    owner: fact("Owner", "text", typed("owner"), ...onBoth("owner")),
    status: fact("Status", "text", typed("status"), ...onBoth("status")),
    target: fact("Target quarter", "text", typed("targetQuarter"), ...onBoth("targetQuarter")),
    note: fact("Note", "text", typed("note"), ...onBoth("note")),
    pricing: fact("Pricing current", "text", typed("pricingCurrent", (row) => client(row).pricingCurrent), portfolio("pricingCurrent")),
    package: fact("Package", "text", typed("package", (row) => client(row).package), portfolio("package")),
    timing: fact("Timing", "text", (row) => timingText(when[measures.listing.clients[row]], today)),
    budget: fact("IT budget", "money", (row) => client(row).itBudget),
    wallet: fact("Share of wallet", "share", wallet),
  }; // prettier-ignore
}
