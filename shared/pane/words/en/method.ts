/** The method in plain words, and what the add-in is. */
export const method = {
  method: "The method, in plain words",
  methodText: [
    "Every client that fits your target profile should end up on one full package, the stack. What a client does not have of it, others like it pay for already: that is the potential.",
    "Revenue: the last twelve whole months, every client from the largest down. Those that make the first 80% are Core, the next 15% Mid, the rest Tail.",
    "Class: A to D by that band and by margin. A Core client with a margin of 60% or more is A, from 40% B, from 20% C, below that C or D; Tail clients stand one class lower.",
    "Gaps: an offering that a client could have and has not. Each is worth what those who have it pay on average.",
    "Next offers: for every gap, how many similar clients have the offering, times what it would bring a year in margin. One step of needs after the other: first e-mail, then security, then backup.",
    "Upgrade plan: A clients with gaps first, then B, then C, so many a quarter as you can manage. D clients follow as others sign.",
  ],
  example: "An example, worked",
  exampleText: [
    "Three clients: Acme pays 600 for e-mail and 400 for backup, Birch 300 for e-mail, Cedar 200 for backup. Together 1,500.",
    "Acme makes 66.7% of the revenue, and so starts at 0%: Core. Birch starts at 66.7%: still Core. Cedar starts at 86.7%: Mid.",
    "E-mail brings (600 + 300) ÷ 2 = 450 on average, backup (400 + 200) ÷ 2 = 300.",
    "Birch lacks backup, worth 300; Cedar lacks e-mail, worth 450. The potential is 750, half of the revenue.",
    "In the stack of two, Acme has 100%, Birch and Cedar have 50% each. One of three clients is on the full stack.",
  ],

  about: "About",
  version: (version: string) => `Cross-Sell Matrix, version ${version}. MIT licence.`,
  privacy: "Your data stay where they are",
  privacyText:
    "This add-in sends nothing out of the workbook: no names, no figures, no statistics about its use. It computes in this pane, and reads and writes this workbook only. What it remembers (your columns, sheets and settings) stands in the workbook itself; the language you choose is kept in this browser.",
  again: "Show the first steps again",
};
