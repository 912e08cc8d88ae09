import { whole } from "../../figures";
import { count } from "../count";

/** What is otherwise than before a run, what the data lack, and how long it took. */
export const changes = {
  title: "Since the sheets were written before",
  nothing: "Nobody changed class, no gap was closed, nobody came or went.",
  moved: (rose: number, fell: number) =>
    [
      ...(rose > 0 ? [`${count(rose, "client", "clients")} rose a class or more`] : []),
      ...(fell > 0 ? [`${rose > 0 ? whole(fell) : count(fell, "client", "clients")} fell`] : []),
    ].join(", "),
  others: (clients: number) => `${count(clients, "client", "clients")} otherwise, such as left or new`,
  closed: (gaps: number) => `${count(gaps, "gap", "gaps")} closed`,
  won: (offers: number) => `${count(offers, "offer", "offers")} won`,
  came: (clients: number) => `${count(clients, "client", "clients")} came`,
  went: (clients: number) => `${count(clients, "client", "clients")} gone from the list`,
  more: (clients: number) => `and ${whole(clients)} more on Client Portfolio`,
  took: (seconds: string) => `It took ${seconds} s.`,

  missing: (parts: number) => `What is missing (${whole(parts)})`,
  missingNote: "Everything else works without it. Add a column or a table, then look again.",
  lacks: {
    offering:
      "Without an offering on the lines, Tech Stack Matrix, Holdings, Cross-Sell Potential, Next Offers and Upgrade Plan have nothing to say.",
    date: "Without dates there is no run rate, nothing lapses, and Next Offers cannot be tested on your own history.",
    cost: "Without costs classes go by revenue alone, and Next Offers rank by revenue where the offering has no Margin %.",
    stream:
      "Without a stream (MRR, Project, T&M, Resale) Revenue Concentration shows one column, and the class margin is the total one.",
    inProfile:
      "Without it nobody is assessed: every client counts as in profile, on Tech Stack Matrix and Summary.",
    accountManager: "Without it no sheet can be filtered by who looks after the client.",
    segment: "Without it Next Offers compares each client with all others, not with those of its kind.",
    step: "Without steps Next Offers takes offers from everywhere, in no order of needs.",
    inStack: "Without it every offering belongs to the stack, and Stack % counts them all.",
  },
};
