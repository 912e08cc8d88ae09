import type { Words } from "../en";

export const help: Words["help"] = {
  tourTitle: "Erste Schritte",
  tour: [
    {
      title: "Rechnungszeilen in die Arbeitsmappe bringen",
      text: "Ein Blatt mit Kunde, Angebot, Datum und Umsatz genügt. „Ihre Daten“ sagt, was erkannt wurde und was fehlt.",
    },
    {
      title: "Die Blätter erzeugen",
      text: "Wählen Sie, was Sie brauchen, und drücken Sie „Blätter erzeugen“. Jedes Blatt rechnet und druckt für sich; was Sie eintragen, bleibt beim nächsten Erzeugen stehen.",
    },
    {
      title: "Lesen, entscheiden, verkaufen",
      text: "Einblicke zeigt, wo das Geld ist. Tech Stack Matrix zeigt, was jedem Kunden fehlt, Next Offers, was zuerst zu verkaufen ist, und warum.",
    },
  ],
  tourStep: (step, of) => `Schritt ${step} von ${of}`,
  next: "Weiter",
  back: "Zurück",
  close: "Fertig",
  skip: "Überspringen",

  sampleTitle: "Keine Daten zur Hand?",
  sampleText:
    "Ein Beispiel zeigt, was herauskommt: 24 erfundene Kunden und zwei Jahre Rechnungen auf drei neuen Blättern dieser Arbeitsmappe. Löschen Sie sie, wenn Sie fertig sind.",
  sample: "Beispiel einfügen",
  sampleBusy: "Das Beispiel wird eingefügt …",
  sampleDone: "Das Beispiel steht auf drei neuen Blättern.",

  templatesTitle: "Leere Tabellen zum Ausfüllen",
  templatesText:
    "Jede steht auf einem eigenen Blatt, mit Auswahllisten, und sagt über ihren Überschriften, was hineingehört. Ein Blatt dieses Namens, auf dem etwas steht, bleibt, wie es ist.",
  templates: "Tabellen einfügen",
  templatesBusy: "Die Tabellen werden eingefügt …",
  templatesDone: (ready, leftAlone) =>
    [
      ready.length > 0 ? `Bereit zum Ausfüllen: ${ready.join(", ")}.` : "",
      leftAlone.length > 0 ? `Schon da und unverändert: ${leftAlone.join(", ")}.` : "",
    ]
      .join(" ")
      .trim(),
};
