/** The first steps, the sample and the empty tables. */
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
};
