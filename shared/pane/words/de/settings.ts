import type { Words } from "../en";

export const settings: Words["settings"] = {
  title: "Einstellungen",
  intro: "Was hier entschieden wird, gilt, sobald die Blätter das nächste Mal erzeugt werden.",
  onSheet: "Sie stehen auf dem Blatt",
  noSheet:
    "Noch gibt es kein Blatt Settings: Was Sie entscheiden, wartet hier und wird beim Erzeugen dort eingetragen.",
  typed: (label) => `${label}: im Blatt Settings eingetragen. Erzeugen Sie die Blätter, damit es zählt.`,
  waits: (label) => `${label}: für das nächste Erzeugen gemerkt.`,
  useDefault: (value) => `Zurück zum Standard, ${value}`,
  choice: (value) =>
    ({
      matrix: "Matrix",
      margin: "Marge",
      revenue: "Umsatz",
      mean: "Mittelwert",
      median: "Median",
      yes: "ja",
      no: "nein",
    })[value] ?? value,
  needs: ({ look, range, default: usual }) => {
    if (range) return `Nicht übernommen: Nötig ist eine ganze Zahl von ${range[0]} bis ${range[1]}.`;
    const off = usual === "off" ? "off oder " : "";
    return look === "share"
      ? `Nicht übernommen: Nötig ist ${off}ein Anteil von 0 bis 100 %.`
      : "Nicht übernommen: Dieser Wert ist nicht gültig.";
  },
  chartsAgain: "Beim nächsten Erzeugen die Diagramme wieder zeichnen, die ich gelöscht habe",
  groups: {
    classes: "Klassen",
    potential: "Potenzial",
    offers: "Nächste Vorschläge",
    plan: "Umstellungsplan",
    others: "Weiteres",
  },
  texts: {
    policy: {
      label: "Klassen richten sich nach",
      meaning: "Matrix: nach Umsatzanteil und Marge; Marge, Umsatz: nur danach.",
    },
    core: {
      label: "Core: beginnt unter",
      meaning:
        "Ein Kunde ist Core, wenn die größeren zusammen weniger als diesen Anteil des Umsatzes bringen.",
    },
    mid: { label: "Mid: beginnt unter", meaning: "Mid ebenso; alle anderen sind Tail." },
    a: {
      label: "Beste Note ab einer Marge von",
      meaning: "Core- und Mid-Kunden ab dieser Marge sind Klasse A, Tail-Kunden B.",
    },
    b: {
      label: "Zweite Note ab einer Marge von",
      meaning: "Core- und Mid-Kunden ab hier sind Klasse B, Tail-Kunden C.",
    },
    c: {
      label: "Dritte Note ab einer Marge von",
      meaning: "Core- und Mid-Kunden ab hier sind Klasse C, Tail-Kunden D.",
    },
    average: {
      label: "Durchschnitt eines Angebots",
      meaning:
        "Was eine Lücke wert ist: Mittelwert oder Median dessen, was die Kunden mit diesem Angebot zahlen.",
    },
    perSeat: {
      label: "Durchschnitte je Arbeitsplatz",
      meaning: "ja: was sie je Arbeitsplatz zahlen, mal den Arbeitsplätzen des Kunden, wo sie bekannt sind.",
    },
    offers: { label: "Vorschläge je Kunde, höchstens", meaning: "Wie viele Vorschläge jeder Kunde bekommt." },
    allSteps: {
      label: "Vorschläge aus allen Stufen",
      meaning: "nein: aus der ersten Stufe mit einer Lücke im Stack und der nächsten. ja: aus allen.",
    },
    capture: {
      label: "Anteil des Potenzials, der gelingt",
      meaning: "Was, wenn sie einen Teil davon kaufen: Dieser Teil steht auf Cross-Sell Potential.",
    },
    slots: {
      label: "Umstellungen je Quartal",
      meaning: "Wie viele Kunden der Klassen A bis C in einem Quartal umgestellt werden können.",
    },
    signed: {
      label: "B-Kunden, die je Quartal unterschreiben",
      meaning: "In jedem künftigen Quartal erwartet: Für jeden kann ein D-Kunde beginnen.",
    },
    won: {
      label: "Neue Kunden je Quartal",
      meaning: "In jedem künftigen Quartal erwartet: Für jeden kann ein D-Kunde beginnen.",
    },
    dRate: {
      label: "D-Kunden, die umstellen",
      meaning: "Der Anteil der D-Kunden, der umstellt; von den anderen trennt man sich. Siehe Upgrade Plan.",
    },
    yearStart: {
      label: "Erster Monat des Geschäftsjahrs",
      meaning: "1 ist Januar. Sonst heißt das Jahr nach dem, in dem es endet.",
    },
    discount: {
      label: "Rabatt, der auffällt, über",
      meaning: "Ein Kunde mit höherem Durchschnittsrabatt bekommt eine Warnung.",
    },
    crossSales: {
      label: "Cross-Sales sollen bringen",
      meaning: "Der Anteil des Umsatzes aus Cross-Sales: das Ziel auf Scorecard.",
    },
    lowAttach: {
      label: "Verbreitung ist gering unter",
      meaning: "Angebote, die weniger Kunden haben, stehen auf Scorecard, wenn sie nicht neu sind.",
    },
    closeClients: {
      label: "Vorschläge, die Kunden annehmen",
      meaning: "Die Abschlussquote bei Kunden. Mit einem Anteil zeigt Upgrade Plan den erwarteten Umsatz.",
    },
    closeProspects: {
      label: "Interessenten, die Kunden werden",
      meaning:
        "Die Abschlussquote bei Interessenten, als die „Neue Kunden je Quartal“ dann zählen. Siehe Upgrade Plan.",
    },
  },
};
