import type { Words } from "../en";

export const method: NonNullable<Words["method"]> = {
  method: "Die Methode in einfachen Worten",
  methodText: [
    "Jeder Kunde, der in Ihr Zielprofil passt, soll am Ende ein volles Paket haben, den Stack. Was ihm davon fehlt, bezahlen andere wie er schon: Das ist das Potenzial.",
    "Umsatz: die letzten zwölf ganzen Monate, alle Kunden vom größten an. Wer die ersten 80 % bringt, ist Core, die nächsten 15 % sind Mid, der Rest Tail.",
    "Klasse: A bis D nach diesem Band und der Marge. Ein Core-Kunde mit 60 % Marge oder mehr ist A, ab 40 % B, ab 20 % C, darunter C oder D; Tail-Kunden stehen eine Klasse tiefer.",
    "Lücken: ein Angebot, das ein Kunde haben könnte und nicht hat. Jede ist wert, was die anderen dafür im Durchschnitt zahlen.",
    "Nächste Vorschläge: für jede Lücke, wie viele ähnliche Kunden das Angebot haben, mal der Marge, die es im Jahr brächte. Ein Bedarf nach dem anderen: erst E-Mail, dann Sicherheit, dann Backup.",
    "Umstellungsplan: A-Kunden mit Lücken zuerst, dann B, dann C, so viele im Quartal, wie Sie schaffen. D-Kunden folgen, wenn andere unterschreiben.",
  ],
  example: "Ein Beispiel, durchgerechnet",
  exampleText: [
    "Drei Kunden: Acme zahlt 600 für E-Mail und 400 für Backup, Birch 300 für E-Mail, Cedar 200 für Backup. Zusammen 1.500.",
    "Acme bringt 66,7 % des Umsatzes und beginnt bei 0 %: Core. Birch beginnt bei 66,7 %: noch Core. Cedar beginnt bei 86,7 %: Mid.",
    "E-Mail bringt im Durchschnitt (600 + 300) ÷ 2 = 450, Backup (400 + 200) ÷ 2 = 300.",
    "Birch fehlt Backup, das sind 300; Cedar fehlt E-Mail, das sind 450. Das Potenzial ist 750, die Hälfte des Umsatzes.",
    "Vom Stack aus zwei Angeboten hat Acme 100 %, Birch und Cedar haben je 50 %. Einer von drei Kunden hat den vollen Stack.",
  ],

  about: "Über das Add-in",
  version: (version) => `Cross-Sell Matrix, Version ${version}. MIT-Lizenz.`,
  privacy: "Ihre Daten bleiben, wo sie sind",
  privacyText:
    "Dieses Add-in schickt nichts aus der Arbeitsmappe hinaus: keine Namen, keine Zahlen, keine Statistik über seine Nutzung. Es rechnet in diesem Bereich und liest und schreibt nur diese Arbeitsmappe. Was es sich merkt (Ihre Spalten, Blätter und Einstellungen), steht in der Arbeitsmappe selbst; die gewählte Sprache bleibt in diesem Browser.",
  again: "Die ersten Schritte noch einmal zeigen",
};
