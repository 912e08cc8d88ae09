/** The method in plain words, the first steps, and what the add-in is. */
export const help = {
  tourTitle: "First steps",
  tour: [
    {
      title: "Put your invoice lines into the workbook",
      text: "A sheet with client, offering, date and revenue is enough. “Your data” says what was recognised and what is missing.",
    },
    {
      title: "Generate the sheets",
      text: "Tick what you want and press Generate. Each sheet calculates and prints by itself; what you type into it stays when you generate again.",
    },
    {
      title: "Read, decide, sell",
      text: "Insights shows where the money is. Tech Stack Matrix shows what each client lacks, Next Offers what to sell first, and why.",
    },
  ],
  tourStep: (step: number, of: number) => `Step ${step} of ${of}`,
  next: "Next",
  back: "Back",
  close: "Done",
  skip: "Skip the tour",
  again: "Show the first steps again",

  sampleTitle: "No data at hand?",
  sampleText:
    "A sample portfolio shows what comes out: 24 invented clients, two years of invoices, on three new sheets of this workbook. Delete them when you are done.",
  sample: "Put in the sample portfolio",
  sampleBusy: "Putting in the sample…",
  sampleDone: "The sample portfolio is in three new sheets.",

  templatesTitle: "Empty tables to fill in",
  templatesText:
    "Each stands on a sheet of its own, with drop-downs, and says above its headers what belongs there. A sheet of that name that holds anything is left alone.",
  templates: "Put in the tables",
  templatesBusy: "Putting in the tables…",
  templatesDone: (ready: readonly string[], leftAlone: readonly string[]) =>
    [
      ready.length > 0 ? `Ready to fill in: ${ready.join(", ")}.` : "",
      leftAlone.length > 0 ? `Already there, and left alone: ${leftAlone.join(", ")}.` : "",
    ]
      .join(" ")
      .trim(),

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
};
