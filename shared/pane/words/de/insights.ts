import { percent, whole } from "../../figures";
import { count } from "../count";
import type { Words } from "../en";

export const insights: Words["insights"] = {
  none: "Noch keine Zahlen: In der Arbeitsmappe ist nichts lesbar. Siehe „Blätter“.",
  reckoning: "Wird berechnet …",
  headlines: "Kennzahlen",
  revenue: "Umsatz in zwölf Monaten",
  runRate: (amount) => `hochgerechnet ${whole(amount)}`,
  clients: "Kunden",
  notAssessed: (clients) =>
    clients === 0 ? "alle am Zielprofil gemessen" : `${whole(clients)} nicht beurteilt`,
  fullStack: "Im Zielprofil und mit vollem Stack",
  fullStackBenchmark: "die Besten: über 70 %",
  meanStack: "Stack % im Mittel",
  potential: "Cross-Sell-Potenzial im Jahr",
  uplift: "Potenzial ÷ Umsatz",
  upliftBenchmark: "50 % bis 200 %",
  source:
    "Vergleichswerte nach Service Leadership, „Mastering Cross-Selling“; dort steht nicht, worauf sich die 50 % bis 200 % beziehen.",

  pareto: "Wo der Umsatz liegt",
  paretoNote: (clients, of) =>
    `${whole(clients)} von ${count(of, "Kunde", "Kunden")} ${clients === 1 ? "bringt" : "bringen"} 80 % des Umsatzes.`,
  noShares: "Die Umsätze ergeben 0 oder weniger: Anteile gibt es nicht.",
  largest: "größte Kunden",
  smallest: (last) => `Nummer ${whole(last)}`,
  stretch: ({ first, last, share, cumulative }) =>
    `Kunden ${whole(first)} bis ${whole(last)} nach Umsatz: ${percent(share)}, mit allen größeren ${percent(cumulative)}. Ihre Zeilen auswählen.`,
  places: "Kunden nach Umsatz",
  share: "Anteil",
  cumulative: "Laufender Anteil",
  fromTo: (first, last) => (first === last ? whole(first) : `${whole(first)} bis ${whole(last)}`),

  offerings: "Potenzial je Angebot",
  offeringNote: ({ gaps, holders, applies, estimated }) =>
    `${count(gaps, "Lücke", "Lücken")}; ${whole(holders)} von ${whole(applies)} haben es${estimated ? "; Listenpreis" : ""}`,
  moreOfferings: (rest) => `Und ${count(rest, "kleineres", "kleinere")}, in der Tabelle.`,
  noGaps: "Keine Lücke ist etwas wert.",
  offering: "Angebot",
  gaps: "Lücken",
  attachRate: "Verbreitung",

  classes: "Klassen",
  className: (name) =>
    ({ "–": "Ohne Klasse", New: "Neu, noch ohne Klasse", Left: "Gegangen" })[name] ?? `Klasse ${name}`,
  classNote: (clients, potential) => `${count(clients, "Kunde", "Kunden")}; Potenzial ${whole(potential)}`,
  oneClass: "Klasse",
  income: "Umsatz",
  worth: "Potenzial",

  moves: "Wer die Klasse gewechselt hat",
  before: "vorher",
  now: "jetzt",
  from: "Von",
  to: "Nach",
  movesText: (flows) =>
    `Kunden nach Klasse, vorher und jetzt. ${flows
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, clients }) => `${from} nach ${to}: ${whole(clients)}.`)
      .join(" ")}`,
  noMoves: "Seit die Blätter zuletzt geschrieben wurden, hat niemand die Klasse gewechselt.",
  noMovesYet: "Erscheint, sobald die Blätter zum zweiten Mal erzeugt werden.",

  quarters: "Klassenwechsel je Quartal",
  noQuartersYet: "Wird ab dem zweiten Quartal gezeigt: Jedes Erzeugen der Blätter hält sein Quartal fest.",
  quarterValue: (rose, fell) => `${whole(rose)} auf, ${whole(fell)} ab`,
  quarterNote: (stayed, gained, lost) =>
    `${whole(stayed)} wie zuvor; ${whole(gained)} gewonnen, ${whole(lost)} verloren`,
  quarter: "Quartal",
  rose: "Auf",
  fell: "Ab",
  stayed: "Wie zuvor",
  gained: "Gewonnen",
  lost: "Verloren",

  asTable: "Als Tabelle",
  noRows: (sheet) =>
    `Diese Zeilen stehen noch auf keinem Blatt. Erzeugen Sie ${sheet} und wählen Sie sie dann noch einmal.`,
  rowsShown: (rows, of, sheet) =>
    rows === of
      ? `${count(rows, "Zeile", "Zeilen")} auf ${sheet} ausgewählt.`
      : `${whole(rows)} von ${count(of, "Zeile", "Zeilen")} auf ${sheet} ausgewählt: Die anderen stehen getrennt. Sortieren Sie das Blatt, um sie beisammen zu sehen.`,
};
