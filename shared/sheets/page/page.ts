import type { Slices } from "../../../src/slices";
import type { Column, Described, SummaryRow } from "../../book";
import { clientAt, clientColumn, keyColumn, label, subtitle, type Context } from "../../context";
import type { Planning } from "../../planning";
import type { Entries } from "../../typed/entries";
import { CHOSEN } from "../../typed/inputs";
import { CHOSEN_ROW, chosenClient } from "./chosen";
import { factsOf, type Facts } from "./facts";
import { LINE, textRows } from "./lines";
import { linksOf, ownColumns } from "./links";
import { held, LISTED, listColumns, missing, offered, OFFERS } from "./lists";
import { liftRows, offerRows, planRows, stackRows, standRows } from "./sections";

/** Characters of a client's name that fit beside the drop-down, which is written larger. */
const NAME = 50;

/** Sheet "Client Page": one client, chosen by drop-down, on one printed page. Below it, and hidden beside it, its figures by client. */
export function* clientPage(context: Context, planning: Planning, entries: Entries): Slices<Described> {
  const { order, offers, year, potential, classes } = context.measures;
  const chosen = chosenClient(context, entries);
  const facts = factsOf(context, planning, entries);
  yield;
  const has = (row: number) => held(context, row);
  const lacks = (row: number) => missing(context, row);
  const offer = (row: number) => offered(context, row);
  const links = linksOf(context, planning, facts, { has, lacks, offer }, chosen);
  const byRevenue = offers.flat().some(({ margin }) => margin === null);
  const full =
    chosen === null || classes[chosen] === "Left" ? null : year.total[chosen] + potential.byClient[chosen];
  const text = (name: keyof Facts, heading: string, count: number): SummaryRow[] => {
    const { value, formula } = links.fact(name);
    return textRows(name, heading, String(value ?? ""), formula as string, count);
  };
  const rows = [
    ...choiceRows(context, chosen),
    space("stands"),
    ...standRows(links),
    ...text("reason", "Reason of the override", 1),
    ...text("flags", "Flags", 1),
    space("lifts"),
    ...liftRows(links),
    ...text("action", "What to do", 4),
    space("holds"),
    ...stackRows(links),
    space("offers"),
    ...offerRows(links, byRevenue ? "revenue" : "margin"),
    ...text("timing", "Best time", 1),
    space("plan"),
    ...planRows(links, full),
    ...text("note", "Note", 4),
  ];
  const helped = rows.map((row) => {
    const behind = links.helpers.get(row.key);
    return behind ? { ...row, cells: { ...row.cells, behind } } : row;
  });
  yield;
  const lists = [
    ...(yield* listColumns(context, "has", LISTED, ["name", "money"], has)),
    ...(yield* listColumns(context, "lacks", LISTED, ["name", "money"], lacks)),
    ...(yield* listColumns(context, "offer", OFFERS, ["name", "money", "words"], offer)),
  ];
  return {
    kind: "page",
    title: "Client Page",
    subtitle: subtitle(context),
    notes: [],
    columns: [
      keyColumn(context, order),
      { ...clientColumn(context, order), room: 34 },
      room("figure", "Figure", 20),
      room("gap", "|", 3),
      room("words", "More", 36),
      room("worth", "Worth", 20),
      { key: "behind", header: "Behind", look: "words", hidden: true, values: [] },
      ...ownColumns(context, facts),
      ...lists,
    ],
    summary: helped,
    rows: order.length,
    colours: [],
    frozenColumns: 0,
    scrolls: true,
    onePage: "above",
    names: { XS_client: [CHOSEN_ROW, "figure"] },
  };
}

/** An empty row before a section. */
function space(section: string): SummaryRow {
  return { key: `before${section}`, tone: "bare", cells: {} };
}

/** A column of the page, which is empty below it. */
function room(key: string, header: string, characters: number): Column {
  return { key, header, look: "words", room: characters, values: [] };
}

/** The drop-down, and below it what is left of a long name, or that the client is not there. */
function choiceRows(context: Context, chosen: number | null): SummaryRow[] {
  const name = chosen === null ? "" : clientAt(context, chosen).label;
  const choice = `{figure@${CHOSEN_ROW}}`;
  const unknown = "This client is not in the data: choose one from the list.";
  return [
    {
      key: CHOSEN_ROW,
      tone: "bare",
      cells: {
        client: label(CHOSEN),
        figure: { value: name, look: "chosen", input: "client", choicesFrom: "client" },
      },
    },
    {
      key: "told",
      tone: "bare",
      cells: {
        figure: {
          value: chosen === null ? unknown : name.length > NAME ? `…${name.slice(NAME, NAME + LINE)}` : null,
          look: "words",
          formula: `IF({behind@${CHOSEN_ROW}}="","${unknown}",IF(LEN(${choice})>${NAME},"…"&MID(${choice},${NAME + 1},${LINE}),""))`,
        },
      },
    },
  ];
}
