import { money } from "../../figures";
import { count } from "../count";
import type { Words } from "../en";

export const behind: Words["behind"] = {
  title: "Woher kommt diese Zahl?",
  hint: "Wählen Sie eine Zelle in der Zeile eines Kunden auf einem erzeugten Blatt, etwa Holdings oder Tech Stack Matrix.",
  show: "Rechnungszeilen zeigen",
  sum: (lines, revenue, cost) =>
    `${count(lines, "Rechnungszeile", "Rechnungszeilen")} in den zwölf Monaten, zusammen ${money(revenue)}${cost === null ? "" : `, Kosten ${money(cost)}`}.`,
  cost: (cost) => `, Kosten ${money(cost)}`,
  empty: "Keine Rechnungszeile in den zwölf Monaten.",
  more: (rest) => `Und ${count(rest, "ältere Zeile", "ältere Zeilen")}; in der Summe sind sie enthalten.`,
  none: {
    elsewhere: "Die gewählte Zelle steht auf keinem der erzeugten Blätter.",
    unknown:
      "Die gewählte Zelle steht in keiner Zeile eines Kunden, den die Daten haben, oder in der Spalte eines Angebots, das ihnen fehlt.",
    "no lines":
      "Es gibt keine Rechnungszeilen: Der Umsatz kommt aus einer Tabelle von Kunden oder Beständen.",
  },
};
