import { whole } from "../../figures";
import { count } from "../count";
import type { Words } from "../en";

export const share: NonNullable<Words["share"]> = {
  formulas: "Formeln des Add-ins",
  looking: "Formeln werden gesucht …",
  look: "Formeln erneut suchen",
  none: "Keine Zelle verwendet eine Funktion des Add-ins. Die erzeugten Blätter rechnen ohne es: Alle sehen dasselbe.",
  found: (formulas) => `${count(formulas, "Formel verwendet", "Formeln verwenden")} Funktionen des Add-ins:`,
  cells: (cells) => (cells === 1 ? "1 Zelle" : `${whole(cells)} Zellen`),
  more: (rest) => `und ${whole(rest)} weitere`,
  inExcel:
    "Wer das Add-in nicht hat, sieht die letzten Ergebnisse, bis Excel neu rechnet, und danach #NAME?.",
  inSheets:
    "In dieser Tabelle rechnen sie, wo ihr Skript laufen darf. Nach Excel exportiert bleiben die letzten Ergebnisse stehen und rechnen nicht mehr; eine Kopie ohne das Skript zeigt #NAME?.",
  toValues: "Formeln durch Werte ersetzen",
  turning: "Formeln werden durch Werte ersetzt …",
  turned: (formulas) =>
    `${count(formulas, "Formel ist jetzt ein Wert", "Formeln sind jetzt Werte")}. „Zurückholen“ macht das rückgängig.`,
  left: "Unverändert, weil sie kein Ergebnis zeigen",
  different: "Zeigen etwas anderes als vorher",
  portableWhat:
    "Übertragbare Formeln verwenden Namen dieser Arbeitsmappe statt der Funktionen des Add-ins (LAMBDA) und rechnen für alle. Ob sie das hier tun, wird zuerst in einer verborgenen Zelle versucht.",
  portableMenu:
    "Google Tabellen nimmt eigene Funktionen einer Tabelle nur über das Menü an (Daten › Benannte Funktionen). Darum lassen sich Formeln hier nicht übertragbar machen.",
  tryPortable: "Übertragbare Formeln versuchen",
  trying: "Eine übertragbare Formel wird versucht …",
  portableWorks: "Übertragbare Formeln rechnen hier.",
  portableFails: (shown) =>
    `Übertragbare Formeln rechnen hier nicht und werden darum nicht angeboten. Der Versuch ergab: ${shown}`,
  makePortable: (formulas) => `${count(formulas, "Formel", "Formeln")} übertragbar machen`,
  makingPortable: "Formeln werden übertragbar gemacht …",
  portable: (formulas) => `${count(formulas, "Formel rechnet", "Formeln rechnen")} jetzt ohne das Add-in.`,
  notPortable:
    "Unverändert, weil sie kein Ergebnis zeigen oder eine Funktion verwenden, die es übertragbar nicht gibt",
  undone: "Sofort zurückgeholt, weil sie etwas anderes zeigten",
  back: (formulas) => `${count(formulas, "Formel", "Formeln")} zurückholen`,
  backHint:
    "Sie sind in der Arbeitsmappe aufbewahrt. Zellen, die seither überschrieben wurden, bleiben, wie sie sind.",
  puttingBack: "Formeln werden zurückgeholt …",
  putBack: (formulas) => `${count(formulas, "Formel ist", "Formeln sind")} wieder da.`,
  changed:
    "Nicht zurückgeholt: Die Zelle wurde seither geändert, verschoben oder gelöscht. Die Formel bleibt aufbewahrt",
  forget: (formulas) => `${count(formulas, "aufbewahrte Formel", "aufbewahrte Formeln")} vergessen`,
  forgetting: "Formeln werden vergessen …",
  forgot: (formulas) =>
    `${count(formulas, "Formel ist", "Formeln sind")} vergessen. Die Zellen sind, wie sie waren.`,
  printing: "Drucken und PDF",
  printHints: [
    "Jedes erzeugte Blatt ist zum Drucken eingerichtet: Summary und Client Page auf einer Seite im Hochformat, die anderen im Querformat, so wenige Seiten breit, wie lesbar bleibt, mit Überschriften auf jeder Seite.",
    "Wählen Sie die Blätter an ihren Registern mit Strg (auf dem Mac ⌘) und drucken oder speichern Sie sie als ein PDF.",
    "Zeilen, die ein Filter ausblendet, werden nicht gedruckt: Für die ganze Liste den Filter löschen.",
  ],
  printHintsSheets: [
    "Datei › Drucken: Querformat und „An Breite anpassen“ wählen; unter Kopf- und Fußzeilen fixierte Zeilen wiederholen.",
    "„Arbeitsmappe“ statt „Aktuelles Tabellenblatt“ macht ein PDF aus allen Blättern, die nicht ausgeblendet sind.",
    "Zeilen, die ein Filter ausblendet, werden nicht gedruckt: Für die ganze Liste den Filter löschen.",
  ],
  checklist: "Bevor es an die Leitung geht",
  period: (first, last, months) =>
    `Zeitraum: ${first} bis ${last}, Daten aus ${count(months, "Monat", "Monaten")}`,
  periodIncomplete: (last) => `${last} ist nicht vollständig`,
  noPeriod: "Zeitraum: ein Jahr, wie in den Tabellen angegeben",
  policy: (says) => `Client Portfolio sagt: ${says}`,
  noPolicy: "Zeitraum und Regeln: Client Portfolio ist noch nicht erzeugt",
  reconciled: (read, used) => `Umsatz: ${used} verwendet von ${read} gelesenen`,
  notReconciled: (problem) => `${problem} stehen in Zeilen mit einem Problem`,
  problems: (problems) => `Offene Probleme: ${whole(problems)}`,
  incomplete: (sheets) => `Unvollständig, bitte neu erzeugen: ${sheets}`,
  formulasOpen: (formulas) => `Formeln des Add-ins: ${whole(formulas)}`,
  good: "In Ordnung",
  check: "Bitte ansehen",
};
