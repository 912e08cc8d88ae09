import { monthFromText, serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { takeIn, type Intake, type IntakeOptions } from "../../src/intake/intake";
import { settleNeeds } from "../../src/intake/needs";
import type { Source } from "../../src/intake/table";
import { defaultPolicies, measure, type Measures, type Policies } from "../../src/measures/measure";
import { letters, type Letter } from "../../src/measures/states";
import { streams } from "../../src/portfolio";
import { nameKey } from "../../src/text";
import { addressOf } from "../../shared/layout/address";
import { stepNames } from "../oracle/needs";

/** The serial number of a day written as 2026-07-10. */
export function day(text: string): number {
  const [year, month, date] = text.split("-").map(Number);
  const serial = serialOf(year, month, date);
  if (serial === null) throw new Error(`No day ${text}`);
  return serial;
}

/** A cell as typed: a bare number is a number, TRUE and FALSE are truth values, "5" in quotes is text. */
function cell(text: string): Cell {
  if (text === "") return null;
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A sheet as it looks, a line a row, `|` between the cells; a lone `|` is an empty row. */
function cells(text: string): Cell[][] {
  const rows = text.split("\n").map((row) => row.trim());
  return rows.filter((row) => row !== "").map((row) => row.split("|").map((part) => cell(part.trim())));
}

export function sheet(name: string, text: string): Source {
  return { name, cells: cells(text) };
}

/** The tables as a user would bring them; each sheet is called by its key. */
export type Sheets = Readonly<Record<string, string>>;

/** The run is on 10 July 2026, so that June 2026 is the last whole month. */
export const TODAY = day("2026-07-10");

type Asked = Partial<Omit<IntakeOptions, "lastMonth">> & { readonly lastMonth?: string };

/** Takes in the sheets given. */
export function take(sheets: Sheets, { lastMonth, ...asked }: Asked = {}): Intake {
  const sources = Object.entries(sheets).map(([name, text]) => sheet(name, text));
  const last = lastMonth === undefined ? null : monthFromText(lastMonth);
  return takeIn(sources, { today: TODAY, mapping: {}, ...asked, lastMonth: last });
}

/** Problems as a user reads them: where, what was found, what to do, and the amount left out. */
export function problems({ problems: found }: Intake): string[] {
  return found.map(({ source, row, column, found: what, advice, amount }) => {
    const left = amount === null ? "" : ` [${amount}]`;
    return `${source}!${addressOf(row, column)} ${what}: ${advice}${left}`;
  });
}

/** Where the problems are, and with what amount. */
export function places({ problems: found }: Intake): [string, number | null][] {
  return found.map(({ row, column, amount }) => [addressOf(row, column), amount]);
}

/** Revenue of the window by client and offering as read from invoice lines: `Ada/Backup` → 100. */
export function used({ portfolio }: Intake): Record<string, number> {
  const { lines, clients, offerings } = portfolio;
  const found: Record<string, number> = {};
  for (let line = 0; line < lines.count; line++) {
    const key = `${clients[lines.client[line]].label}/${offerings[lines.offering[line]].name}`;
    found[key] = (found[key] ?? 0) + lines.revenue[line];
  }
  return found;
}

/** Sums as a ledger compares them: whole cents. */
export function inCents<Name extends string>(sums: Readonly<Record<Name, number>>): Record<Name, number> {
  const entries = Object.entries<number>(sums).map(([name, sum]) => [name, Math.round(sum * 100)]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** `Ada/Backup: X` for each mark that the user set. */
type Marks = Readonly<Record<string, Letter>>;

interface Wanted extends Partial<Policies> {
  readonly marks?: Marks;
  readonly profiles?: Readonly<Record<string, boolean>>;
  readonly lastMonth?: string;
}

/** A client's figures by name, as the sheets would show them. */
export interface Figures {
  readonly class: string;
  readonly revenue: number;
  readonly streams: Readonly<Record<string, number>>;
  readonly share: number | null;
  readonly cumulative: number | null;
  readonly classMargin: number | null;
  readonly basis: string | null;
  readonly states: Readonly<Record<string, Letter>>;
  readonly stack: number | null;
  readonly gaps: number;
  readonly potential: number;
  readonly upgrade: number;
  readonly rise: number | null;
  readonly gapsSuffice: boolean | null;
  readonly flags: readonly string[];
  readonly wave: number | null;
  readonly offers: readonly string[];
}

export interface Result {
  readonly intake: Intake;
  readonly measures: Measures;
  readonly of: (client: string) => Figures;
  /** Names in the order of the portfolio, and of part A. */
  readonly order: readonly string[];
  readonly ranking: readonly string[];
  /** Row of a client and column of an offering by name. */
  readonly row: (client: string) => number;
  readonly column: (offering: string) => number;
}

/** Takes in and measures. */
export function run(
  sheets: Sheets,
  { marks = {}, profiles = {}, lastMonth, ...policies }: Wanted = {},
): Result {
  const intake = take(sheets, { lastMonth });
  const { portfolio } = intake;
  const byClient = new Map<string, Map<string, Letter>>();
  const keyOf = (name: string): string => portfolio.clients.find(({ label }) => label === name)?.key ?? name;
  for (const [place, letter] of Object.entries(marks)) {
    const [client, offering] = place.split("/");
    const own = byClient.get(keyOf(client)) ?? new Map<string, Letter>();
    byClient.set(keyOf(client), own.set(nameKey(offering), letter));
  }
  const overrides = new Map(Object.entries(profiles).map(([name, fits]) => [keyOf(name), fits]));
  const { offerings } = portfolio;
  const needs = settleNeeds(intake.needs, offerings, intake.offeringNamed, stepNames, []);
  const measures = measure(
    portfolio,
    { marks: byClient, profiles: overrides, needs },
    { ...defaultPolicies, ...policies },
  );
  const { listing, matrix } = measures;
  const names = [...listing.clients].map((client) => portfolio.clients[client].label);
  const offered = portfolio.offerings.map(({ name }) => name);
  const of = (client: string): Figures => {
    const row = names.indexOf(client);
    if (row < 0) throw new Error(`${client} is not listed; listed are ${names.join(", ")}`);
    const codes = matrix.codes.subarray(row * matrix.columns, (row + 1) * matrix.columns);
    return {
      class: measures.classes[row],
      revenue: measures.year.total[row],
      streams: Object.fromEntries(
        streams.map((stream, at) => [stream, measures.year.byStream[row * streams.length + at]]),
      ),
      share: measures.shares[row],
      cumulative: measures.cumulative[row],
      classMargin: measures.margins[row].deciding?.margin ?? null,
      basis: measures.margins[row].deciding?.basis ?? null,
      states: Object.fromEntries(offered.map((name, column) => [name, letters[codes[column]]])),
      stack: measures.stack[row],
      gaps: measures.potential.gapsByClient[row],
      potential: measures.potential.byClient[row],
      upgrade: measures.upgradeValue[row],
      rise: measures.lifts[row]?.rise ?? null,
      gapsSuffice: measures.lifts[row]?.gapsSuffice ?? null,
      flags: measures.flags[row],
      wave: measures.waves[row],
      offers: measures.offers[row].map(({ offering }) => offered[offering]),
    };
  };
  return {
    intake,
    measures,
    of,
    order: measures.order.map((row) => names[row]),
    ranking: measures.ranking.map((row) => names[row]),
    row: (client) => names.indexOf(client),
    column: (offering) => offered.indexOf(offering),
  };
}
