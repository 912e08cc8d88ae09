import { money, percent, whole } from "../../figures";
import { count, ended } from "../count";
import type { Words } from "../en";
import type { flow as english } from "../en/flow";

export const sheetHints: Words["sheetHints"] = {
  summary: "die wichtigsten Zahlen neben ihren Vergleichswerten",
  concentration: "alle Kunden nach Umsatz, und wo jeder Cent blieb",
  portfolio: "Klassen A bis D, Margen, was einen Kunden eine Klasse hebt",
  matrix: "Kunden mal Angebote: was sie haben, was fehlt",
  holdings: "der Umsatz hinter jeder Zelle der Matrix",
  potential: "je Angebot: Durchschnitte, Lücken, was sie bringen",
  offers: "wem als Nächstes was zu verkaufen ist, und warum",
  plan: "wer wann umgestellt wird, und was die D-Kunden wert sind",
  playbook: "was zusammengehört, und was Kunden als Nächstes kaufen",
  scorecard: "Abwanderung, Cross-Selling, Bindung, Betreuer, Ziele",
  page: "eine gedruckte Seite je Kunde, über eine Auswahlliste",
  history: "alle Kunden je Quartal, und wer die Klasse wechselt",
  problems: "wenn es welche gibt",
  settings: "alle Grenzen, Ziele und Sätze, erklärt",
};

const remaining = (seconds: number): string =>
  seconds < 60 ? `noch etwa ${seconds} s` : `noch etwa ${Math.round(seconds / 60)} min`;

export const flow: Pick<Words, keyof typeof english> = {
  data: "Ihre Daten",
  look: "Neu lesen",
  looking: "Die Arbeitsmappe wird gelesen …",
  months: (months) => `${count(months, "Monat", "Monate")} Daten`,
  noPeriod: "Keine Zeilen mit Datum",
  clients: "Kunden",
  offerings: "Angebote",
  lines: "Rechnungszeilen",
  revenue: "Gezählter Umsatz",
  reconciliation: "Wo der Umsatz blieb",
  reconciled: {
    used: "In den zwölf Monaten gezählt",
    outside: "Außerhalb der zwölf Monate",
    problem: "In Zeilen mit einem Problem",
    totals: "In Summenzeilen",
    read: "Insgesamt gelesen",
  },

  lastMonth: "Letzter der zwölf Monate",
  latestMonth: (month) => (month === null ? "Der letzte mit Daten" : `Der letzte mit Daten (${month})`),
  incomplete: (month) =>
    `${month} ist nicht vollständig: Der Umsatz liegt unter der Hälfte eines üblichen Monats, und so sieht jeder Kunde kleiner aus, als er ist.`,
  useMonth: (month) => `Stattdessen ${month}`,

  tables: "Tabellen",
  rows: (rows) => count(rows, "Zeile", "Zeilen"),
  headerAt: "Kopf in",
  unrecognised: "Nicht erkannt",
  unrecognisedAdvice:
    "Die Überschriften sagen nicht, was das ist. Lassen Sie sie, oder wählen Sie die Spalten.",
  chooseColumns: "Spalten wählen",
  copies: (sheets) =>
    sheets === 1
      ? "sieht aus wie ein erzeugtes Blatt, ist aber eine Kopie. Sie wird ausgelassen und nie geändert."
      : "sehen aus wie erzeugte Blätter, sind aber Kopien. Sie werden ausgelassen und nie geändert.",
  expected: "Tabellen, die gelesen werden können",
  expectedWords: (words) => `oder ${words}`,

  sheets: "Diese Blätter erzeugen",
  noSheets: "Es ist kein Blatt gewählt. Wählen Sie unter „Diese Blätter erzeugen“ wenigstens eines.",

  columns: "Spalten",
  columnsHint: "Ändern Sie, was für etwas anderes gehalten wurde.",
  noTables: "Noch keine Tabelle gefunden.",
  none: "(keine)",
  more: (columns) => count(columns, "weitere Spalte", "weitere Spalten"),
  automatic: "Automatisch wählen",

  problems: "Probleme",
  noProblems: "Nichts zu prüfen.",
  leftOut: (amount) => `${money(amount)} ausgelassen`,
  moreProblems: (rest, listed) =>
    listed
      ? `Und ${whole(rest)} weitere im Blatt Problems.`
      : `Und ${whole(rest)} weitere. Das Blatt Problems führt alle auf.`,

  generate: "Blätter erzeugen",
  stop: "Anhalten",
  progress: "Fortschritt",
  step: (doing, secondsLeft) => {
    const stages = {
      reading: "Liest die Tabellen",
      again: "Liest noch einmal: inzwischen wurde etwas eingegeben",
      checking: "Prüft jede Zeile",
      computed: "Berechnet",
      done: "Fertig",
    };
    const stage = typeof doing === "string" ? stages[doing] : `Schreibt ${doing.write}`;
    return secondsLeft === null ? stage : `${stage} · ${remaining(secondsLeft)}`;
  },
  ready: "Bereit.",
  running: "Die Blätter werden erzeugt …",
  stopping: "Hält nach diesem Schritt an …",
  stopped: "Angehalten. Blätter, die „Incomplete“ sagen, werden durch neues Erzeugen fertig.",
  cannot: "Noch kann nichts erzeugt werden: siehe „Ihre Daten“.",
  failed: (message) =>
    `Das hat nicht geklappt: ${ended(message)} Ihre eigenen Blätter sind, wie sie waren. Versuchen Sie es noch einmal.`,
  done: (sheets, clients, offerings) =>
    `Fertig: ${count(sheets, "Blatt", "Blätter")} für ${count(clients, "Kunden", "Kunden")} und ${count(offerings, "Angebot", "Angebote")}.`,
  doneMoney: (revenue, potential) =>
    revenue > 0
      ? `Umsatz ${whole(revenue)}, Potenzial ${whole(potential)} (${percent(potential / revenue)} zusätzlich).`
      : `Umsatz ${whole(revenue)}, Potenzial ${whole(potential)}.`,
  doneWon: (won) => `Seit dem letzten Mal ${count(won, "Cross-Sale", "Cross-Sales")} gewonnen.`,
  doneProblems: (problems) =>
    problems === 0 ? "Keine Probleme." : `${count(problems, "Problem", "Probleme")}.`,

  result: "Cross-Sell-Potenzial",
  onTop: (revenue, uplift) =>
    uplift === null
      ? `neben einem Umsatz von ${whole(revenue)}`
      : `${uplift} auf einen Umsatz von ${whole(revenue)}`,
  classes: "Kunden nach Klasse",
  openSheets: "Ein Blatt öffnen",
  seeProblems: (problems) => `${count(problems, "Problem", "Probleme")} zu prüfen`,
};
