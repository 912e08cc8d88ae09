import { percent, whole } from "../../figures";
import { count } from "../count";
import type { Words } from "../en";

export const asking: Words["asking"] = {
  title: "Was anbieten?",
  hint: "Für einen Kunden oder für jemanden, der noch keiner ist. Geschrieben wird nichts.",
  loading: "Das Formular wird geladen …",
  who: "Angebote für",
  kinds: { client: "einen Kunden", prospect: "einen Interessenten" },
  client: "Kunde",
  matches: (found, of) =>
    `${whole(found)} von ${count(of, "Kunde", "Kunden")}. Die Eingabetaste nimmt den ersten.`,
  noMatch: "Kein Kunde heißt so.",
  gone: (client) => `${client} kommt in den Daten nicht mehr vor. Wählen Sie einen anderen Kunden.`,
  segment: "Segment",
  seats: "Arbeitsplätze",
  badSeats: "Geben Sie eine Zahl über 0 ein oder lassen Sie das Feld leer.",
  inProfile: "Im Zielprofil",
  profiles: { unknown: "nicht beurteilt", yes: "ja", no: "nein" },
  has: "Hat schon",
  needs: "Bedarf, das Dringendste zuerst",
  choose: "Auswählen …",
  steps: "Stufen",
  offerings: "Angebote",
  step: (step, name) => `Stufe ${step}: ${name}`,
  add: "Hinzufügen",
  addTo: (list) => `Hinzufügen zu ${list}`,
  up: (name) => `${name} nach oben`,
  remove: (name) => `${name} entfernen`,
  class: "Klasse",
  ceiling: "Klasse bestenfalls",
  potential: "Potenzial im Jahr",
  unknown: "nicht bekannt",
  said: (who, offers) =>
    offers === 0
      ? `Für ${who} gibt es nichts anzubieten.`
      : `${count(offers, "Vorschlag", "Vorschläge")} für ${who}.`,
  prospect: "diesen Interessenten",
  left: "Dieser Kunde ist gegangen: Ihm wird nichts angeboten.",
  noOfferings: "Die Daten nennen kein Angebot: Es gibt nichts anzubieten.",
  alone: "Es gibt keinen anderen Kunden zum Vergleich, also keine Vorschläge.",
  next: "Nächste Angebote",
  types: { "cross-sell": "Cross-Sell", upgrade: "Upgrade", "win back": "Rückgewinnung", bundle: "Bündel" },
  margin: (amount, estimated) => `${whole(amount)} Marge im Jahr${estimated ? " (geschätzt)" : ""}`,
  revenue: (amount) => `${whole(amount)} Umsatz im Jahr`,
  need: (place) => `Nr. ${whole(place)} seines Bedarfs, darum vorn`,
  peers: (held, of, similar) =>
    similar
      ? `${whole(held)} von ${whole(of)} ähnlichen Kunden ${held === 1 ? "hat" : "haben"} es`
      : `${whole(held)} von ${whole(of)} anderen Kunden im Zielprofil ${held === 1 ? "hat" : "haben"} es`,
  share: (fit) => `${percent(fit)} aller anderen Kunden haben es`,
  stepOf: (step, name) => `Stufe ${step} ${name}`,
  closes: (gaps) => `schließt ${whole(gaps)} Lücken: `,
  flags: "Warnzeichen",
  outside: "Außerhalb des Zielprofils.",
};
