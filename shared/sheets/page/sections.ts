import type { SummaryCell, SummaryRow } from "../../book";
import { label } from "../../context";
import { CHOSEN_ROW } from "./chosen";
import type { Facts } from "./facts";
import type { Links } from "./links";
import { LISTED, OFFERS } from "./lists";

/** A row that opens a section: its name, and what stands over its columns. */
function heading(key: string, name: string, figure = "", words = "", worth = ""): SummaryRow {
  const right = (text: string): SummaryCell => ({ value: text, look: "word" });
  const cells = {
    client: label(name),
    ...(figure === "" ? {} : { figure: right(figure) }),
    ...(words === "" ? {} : { words: label(words) }),
    ...(worth === "" ? {} : { worth: right(worth) }),
  };
  return { key, tone: "total", cells };
}

type Side = readonly [text: string, fact: keyof Facts];

/** Two figures side by side; the row is called like the first. */
function pair({ fact }: Links, [text, name]: Side, [more, other]: Side): SummaryRow {
  const cells = { client: label(text), figure: fact(name), words: label(more), worth: fact(other) };
  return { key: name, tone: "bare", cells };
}

/** Where the client stands: its class and the figures behind it. */
export function standRows(links: Links): SummaryRow[] {
  return [
    heading("stands", "Where it stands"),
    pair(links, ["Class", "class"], ["Account manager", "manager"]),
    pair(links, ["Revenue, twelve months", "revenue"], ["Share of all revenue", "share"]),
    pair(links, ["Run rate: last three months × 4", "runRate"], ["Rank by revenue", "rank"]),
    pair(links, ["Gross margin", "gross"], ["Margin %", "margin"]),
    pair(links, ["Class margin %", "classMargin"], ["Of which revenue", "basis"]),
    pair(links, ["Stack %", "stack"], ["Gaps", "gaps"]),
    pair(links, ["Potential a year", "potential"], ["Upgrade value a year", "upgrade"]),
    pair(links, ["In profile", "inProfile"], ["Profile override", "override"]),
    pair(links, ["Segment", "segment"], ["Seats", "seats"]),
  ];
}

/** The price rise to the next class, and whether closing the gaps gets there. */
export function liftRows({ fact }: Links): SummaryRow[] {
  const cells = {
    client: label("Price rise a year"),
    figure: fact("rise"),
    words: { ...fact("lift"), look: "words" as const },
  };
  return [heading("lifts", "What lifts it a class"), { key: "rise", tone: "bare", cells }];
}

/** What the client holds beside what the stack lacks. */
export function stackRows({ item }: Links): SummaryRow[] {
  const lines = Array.from({ length: LISTED }, (_, index): SummaryRow => ({
    key: `stack${index}`,
    tone: "bare",
    cells: {
      client: item("has", index, "name"),
      figure: item("has", index, "money"),
      words: item("lacks", index, "name"),
      worth: item("lacks", index, "money"),
    },
  }));
  return [heading("holds", "What it has", "a year", "What the stack lacks", "worth a year"), ...lines];
}

/** What to sell next, and why. */
export function offerRows({ item }: Links, measure: string): SummaryRow[] {
  const lines = Array.from({ length: OFFERS }, (_, index): SummaryRow => ({
    key: `offer${index}`,
    tone: "bare",
    cells: {
      client: item("offer", index, "name"),
      figure: item("offer", index, "money"),
      words: item("offer", index, "words"),
    },
  }));
  return [heading("offers", "Next offers", `${measure} a year`, "Why"), ...lines];
}

/** Who upgrades it when, and what there is to spend: what a new account manager takes over. */
export function planRows(links: Links, full: number | null): SummaryRow[] {
  const sum = "{figure@revenue},{figure@potential}";
  // Like all formulas of the page it names the hidden column, by which they are known as ours.
  const closed: SummaryCell = {
    value: full,
    look: "money",
    formula: `IF(COUNT({behind@${CHOSEN_ROW}},${sum})=3,SUM(${sum}),"")`,
  };
  const { fact } = links;
  return [
    heading("plan", "Plan and budget"),
    pair(links, ["Quarter", "quarter"], ["Wave", "wave"]),
    pair(links, ["Owner", "owner"], ["Status", "status"]),
    pair(links, ["Target quarter", "target"], ["Package", "package"]),
    pair(links, ["Pricing current", "pricing"], ["IT budget a year", "budget"]),
    {
      key: "closed",
      tone: "bare",
      cells: {
        client: label("Revenue with every gap closed"),
        figure: closed,
        words: label("Share of the IT budget"),
        worth: fact("wallet"),
      },
    },
  ];
}
