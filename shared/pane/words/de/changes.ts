import { whole } from "../../figures";
import { count } from "../count";
import type { Words } from "../en";

export const changes: Words["changes"] = {
  title: "Seit die Blätter zuletzt geschrieben wurden",
  nothing: "Niemand hat die Klasse gewechselt, keine Lücke wurde geschlossen, niemand kam oder ging.",
  moved: (rose, fell) =>
    [
      ...(rose > 0 ? [`${count(rose, "Kunde", "Kunden")} eine Klasse oder mehr gestiegen`] : []),
      ...(fell > 0 ? [`${rose > 0 ? whole(fell) : count(fell, "Kunde", "Kunden")} gefallen`] : []),
    ].join(", "),
  others: (clients) => `${count(clients, "Kunde", "Kunden")} sonst, etwa gegangen oder neu`,
  closed: (gaps) => `${count(gaps, "Lücke", "Lücken")} geschlossen`,
  won: (offers) => `${count(offers, "Vorschlag", "Vorschläge")} gewonnen`,
  came: (clients) => `${count(clients, "Kunde", "Kunden")} dazugekommen`,
  went: (clients) => `${count(clients, "Kunde", "Kunden")} nicht mehr aufgeführt`,
  more: (clients) => `und ${whole(clients)} weitere auf Client Portfolio`,
  took: (seconds) => `Es dauerte ${seconds} s.`,

  missing: (parts) => `Was fehlt (${whole(parts)})`,
  missingNote: "Alles andere geht ohne. Ergänzen Sie eine Spalte oder Tabelle, und lassen Sie neu lesen.",
  lacks: {
    offering:
      "Ohne Angebot in den Zeilen sagen Tech Stack Matrix, Holdings, Cross-Sell Potential, Next Offers und Upgrade Plan nichts.",
    date: "Ohne Datum gibt es keine Hochrechnung, nichts gilt als ausgelaufen, und Next Offers lässt sich nicht an der eigenen Vergangenheit prüfen.",
    cost: "Ohne Kosten richten sich die Klassen nur nach dem Umsatz, und Next Offers ordnet nach Umsatz, wo das Angebot keine Marge % hat.",
    stream:
      "Ohne Umsatzart (MRR, Project, T&M, Resale) hat Revenue Concentration nur eine Spalte, und für die Klasse zählt die gesamte Marge.",
    inProfile:
      "Ohne sie ist niemand beurteilt: Auf Tech Stack Matrix und Summary gilt jeder Kunde als im Zielprofil.",
    accountManager: "Ohne ihn lässt sich kein Blatt danach filtern, wer den Kunden betreut.",
    segment: "Ohne es vergleicht Next Offers jeden Kunden mit allen anderen, nicht mit seinesgleichen.",
    step: "Ohne Stufen kommen die Vorschläge in Next Offers von überall, ohne Reihenfolge des Bedarfs.",
    inStack: "Ohne sie gehört jedes Angebot zum Stack, und Stack % zählt alle.",
  },
};
