import {
  byQuarter,
  classMovement,
  movementClasses,
  quarterFigures,
  type HistoryRow,
  type Snapshot,
} from "../../src/score/history";
import { lastMonthOf, quarterText, type Quarter } from "../../src/quarter";
import type { Described, SummaryCell, SummaryRow } from "../book";
import { classColours } from "../colours";
import { label, subtitle, type Context } from "../context";
import { historyKey } from "../key";
import { historyHeaders } from "../typed/standing-history";
import { several } from "../words";
import { classColumns, movementChart } from "./movement-chart";

/** Rows that a sheet shows: a workbook in Google Sheets holds ten million cells. */
const MOST_ROWS = 300_000;
/** Quarters that stand above the header by themselves: two years. */
const QUARTERS = 8;
/** Clients that are named in a sentence. */
const NAMED = 5;

/** Sheet "Client History": part 12 of the method, a client and quarter a row. */
export function clientHistory(context: Context): Described {
  const { history, policies, names } = context;
  const all = [...byQuarter(history, policies.yearStart)];
  const shown = withinRoom(all);
  const rows = shown.flatMap(([quarter, { rows: own }]) => {
    const [text, lastMonth] = [quarterText(quarter), lastMonthOf(quarter, policies.yearStart)];
    return own.map((row) => ({ ...row, quarter: text, lastMonth }));
  });
  const called = ({ client }: HistoryRow): string => names(client);
  return {
    kind: "history",
    title: "Client History",
    subtitle: subtitle(context),
    notes: notes(all, shown, called),
    columns: [
      { key: "key", header: "Key", look: "text", hidden: true, values: rows.map(({ lastMonth, client }) => historyKey(lastMonth, client)) }, // prettier-ignore
      {
        key: "quarter",
        header: historyHeaders.quarter,
        look: "text",
        values: rows.map(({ quarter }) => quarter),
      },
      { key: "client", header: "Client", look: "text", values: rows.map(called) },
      { key: "class", header: historyHeaders.class, look: "letter", values: rows.map((row) => row.class) },
      {
        key: "revenue",
        header: historyHeaders.revenue,
        look: "cents",
        values: rows.map(({ revenue }) => revenue),
      },
      {
        key: "margin",
        header: historyHeaders.margin,
        look: "share",
        values: rows.map(({ margin }) => margin),
      },
      { key: "stack", header: historyHeaders.stack, look: "share", values: rows.map(({ stack }) => stack) },
      {
        key: "potential",
        header: historyHeaders.potential,
        look: "money",
        values: rows.map(({ potential }) => potential),
      },
    ],
    summary: [...figureRows(all), ...movementRows(all)],
    rows: rows.length,
    colours: classColours("class"),
    // Those that the sheet shows: it counts them.
    charts: movementChart(shown.slice(0, QUARTERS), policies.yearStart),
    frozenColumns: 3,
    names: {},
    yearStart: policies.yearStart,
  };
}

/** The latest quarters that find room together, at least one. */
function withinRoom(all: [Quarter, Snapshot][]): [Quarter, Snapshot][] {
  let room = MOST_ROWS;
  return all.filter(([, { rows }], index) => {
    room -= rows.length;
    return index === 0 || room >= 0;
  });
}

/** The key figures of every quarter, with the clients gained and lost since the one before. */
function figureRows(all: readonly [Quarter, Snapshot][]): SummaryRow[] {
  return all.slice(0, QUARTERS).map(([quarter, snapshot], index) => {
    const figures = quarterFigures(snapshot);
    const before = all[index + 1]?.[1];
    const moved = before && classMovement(before, snapshot);
    const text = moved
      ? `${quarterText(quarter)}: ${moved.gained.length} gained, ${moved.lost.length} lost`
      : quarterText(quarter);
    return {
      key: `quarter${index}`,
      ...(index === 0 ? { tone: "total" as const } : {}),
      cells: {
        client: label(text),
        class: { value: figures.clients, look: "clients" },
        revenue: { value: figures.revenue, look: "cents" },
        margin: { value: figures.margin },
        stack: { value: figures.stack },
        potential: { value: figures.potential },
      },
    };
  });
}

/** From which class to which, between the last two quarters. */
function movementRows([now, before]: readonly [Quarter, Snapshot][]): SummaryRow[] {
  if (before === undefined) return [];
  const { counts, gained } = classMovement(before[1], now[1]);
  const word = (name: string): string => (name === "–" ? "No class" : name);
  const cells = (of: (index: number) => SummaryCell): Record<string, SummaryCell> =>
    Object.fromEntries(classColumns.map((column, index) => [column, of(index)]));
  const inClass = (index: number): number => gained.filter((row) => classPlace(row.class) === index).length;
  return [
    {
      key: "to",
      cells: {
        client: label(`From ${quarterText(before[0])} down, to ${quarterText(now[0])} across`),
        ...cells((index) => ({ value: word(movementClasses[index]), look: "right" })),
      },
    },
    ...movementClasses.map((name, from) => ({
      key: `from${from}`,
      cells: {
        client: label(name === "–" ? "From no class" : `From ${name}`),
        ...cells((to) => ({ value: counts[from][to], look: "moves" })),
      },
    })),
    {
      key: "gained",
      cells: { client: label("Gained"), ...cells((to) => ({ value: inClass(to), look: "moves" })) },
    },
  ];
}

function classPlace(name: string): number {
  const index = movementClasses.findIndex((one) => one === name);
  return index < 0 ? movementClasses.length - 1 : index;
}

function notes(
  all: readonly [Quarter, Snapshot][],
  shown: readonly [Quarter, Snapshot][],
  called: (row: HistoryRow) => string,
): string[] {
  const [now, before] = all;
  const found = ["Every generation writes its quarter and leaves all others; the hidden journal keeps them."];
  if (before === undefined) found.push("Movement between classes shows from the second quarter on.");
  else {
    const { rose, fell, lost } = classMovement(before[1], now[1]);
    const named = lost
      .slice(0, NAMED)
      .map((row) => `${called(row)} (${row.class})`)
      .join(", ");
    const more = lost.length > NAMED ? `, and ${lost.length - NAMED} more` : "";
    found.push(
      `Since ${quarterText(before[0])} ${several(rose, "client")} rose a class or more, ${fell} fell${lost.length > 0 ? `; lost: ${named}${more}` : ""}.`,
    );
  }
  if (shown.length < all.length)
    found.push(
      `${several(all.length - shown.length, "older quarter")} would not fit into the sheet; the journal keeps ${all.length - shown.length === 1 ? "it" : "them"}.`,
    );
  return found;
}
