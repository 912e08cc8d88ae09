import type { Field } from "../../src/intake/field";
import type { TableKind } from "../../src/intake/table";
import {
  clientNames,
  managerNames,
  offeringNames,
  packages,
  roles,
  segments,
  steps,
  streams,
  yesNo,
  type Choices,
} from "./choices";

/** A column of an input table: its header, what belongs below it, and an example. */
export interface TemplateColumn {
  readonly field: Field;
  readonly header: string;
  readonly belongs: string;
  readonly example: string;
  readonly choices?: Choices;
}

/** An input table that a user can begin with. */
export interface Template {
  readonly kind: TableKind;
  readonly name: string;
  /** What a row is, and what the table is for. */
  readonly about: string;
  readonly columns: readonly TemplateColumn[];
  /** Each offering has a column of its own, behind these. */
  readonly across?: true;
}

type Row = readonly [field: Field, header: string, belongs: string, example: string, choices?: Choices];

const columns = (rows: readonly Row[]): TemplateColumn[] =>
  rows.map(([field, header, belongs, example, choices]) => ({ field, header, belongs, example, choices }));

/** The input tables, in the order in which they are filled in. Invoice lines alone are enough. */
export const templates: readonly Template[] = [
  {
    kind: "lines",
    name: "Invoice lines",
    about: "One row a line of an invoice, two years of them where you can. This table alone is enough.",
    columns: columns([
      ["client", "Client", "The client's name, always spelt the same", "Aldermoor Clinic", clientNames],
      ["offering", "Offering", "What was sold", "Managed Email", offeringNames],
      ["date", "Date", "The day of the invoice", "2026-09-30"],
      ["revenue", "Revenue", "Net amount of the line; a credit has a minus", "350.00"],
      ["cost", "Cost", "What the line cost you, where you know it", "168.00"],
      ["stream", "Stream", "What kind of revenue it is", "MRR", streams],
      ["order", "Invoice no", "The invoice that the line stands on", "2026-0917"],
    ]),
  },
  {
    kind: "clients",
    name: "Clients",
    about: "One row a client. Only the name is needed; every other column tells more of the client.",
    columns: columns([
      ["client", "Client", "The name as on the invoice lines", "Aldermoor Clinic"],
      ["accountManager", "Account manager", "Who looks after the client", "Priya", managerNames],
      ["segment", "Segment", "Industry, in words of your own", "Healthcare", segments],
      ["seats", "Seats", "How many people work with IT there", "118"],
      [
        "inProfile",
        "In profile",
        "Whether it fits your target; blank where nobody has looked yet",
        "yes",
        yesNo,
      ],
      ["clientSince", "Client since", "The first day as a client", "2021-04-01"],
      ["contractEnd", "Contract end", "The last day of the contract", "2027-03-31"],
      ["leftOn", "Left on", "The last day as a client; blank for those that are", "2026-08-31"],
      ["package", "Package", "The package that the client is on", "current", packages],
      [
        "needs",
        "Needs",
        "What it needs first, with ; between: steps or offerings",
        "Security; Managed Email",
      ],
      ["pricingCurrent", "Pricing current", "Whether it pays today's prices", "yes", yesNo],
      ["earlyTerminations", "Early terminations", "Contracts that it ended early", "0"],
      ["serviceHours", "Service hours", "Hours of service a year", "240"],
      ["averageDiscount", "Average discount", "What is taken off list prices", "5%"],
      ["itBudget", "IT budget", "What it spends on IT a year, with anybody", "90000"],
    ]),
  },
  {
    kind: "offerings",
    name: "Offerings",
    about: "One row a product or service that you sell: your line card.",
    columns: columns([
      ["offering", "Offering", "The name as on the invoice lines", "Managed Email"],
      ["step", "Step", "The need that it meets: 1 e-mail to 8 infrastructure, as on Settings", "1", steps],
      ["stream", "Stream", "What kind of revenue it is", "MRR", streams],
      ["inStack", "In stack", "Whether it is part of the full package", "yes", yesNo],
      ["listPrice", "List price a year", "What a client pays a year", "4200"],
      ["marginShare", "Margin %", "Gross margin", "52%"],
      ["alsoKnownAs", "Also known as", "Other names on invoices, with ; between", "E-mail; Mailboxes"],
      ["replaces", "Replaces", "Offerings that it follows, with ; between", "Hosted Exchange"],
      ["cloud", "Cloud", "Whether it is a cloud service", "yes", yesNo],
      ["infrastructure", "Infrastructure", "Whether it is infrastructure", "no", yesNo],
      ["launched", "Launched", "The first day on sale, where that is recent", "2026-02-01"],
      ["segments", "Segments", "For whom, with ; between; blank for all", "Healthcare; Legal"],
      ["link", "Link", "A page for those who sell it", "https://example.com/email"],
    ]),
  },
  {
    kind: "bundles",
    name: "Bundles",
    about: "One row a bundle of offerings with a price or a discount of its own.",
    columns: columns([
      ["bundle", "Bundle", "The name of the bundle", "Secure start"],
      ["bundled", "Offerings", "What is in it, with ; between", "Managed Email; Backup"],
      ["price", "Price", "What a client pays for it a year; or a discount", "11000"],
      ["discount", "Discount %", "What is taken off list prices; or a price", ""],
      ["rebate", "Rebate", "What is given back a year, if anything", "500"],
      ["segments", "Segments", "For whom, with ; between; blank for all", "Healthcare; Legal"],
      ["seatsFrom", "Seats from", "The smallest client that it suits", "10"],
      ["seatsTo", "Seats to", "The largest client that it suits", "60"],
      ["from", "From", "The first day on which it is sold", "2026-01-01"],
      ["to", "To", "The last day on which it is sold", "2027-12-31"],
    ]),
  },
  {
    kind: "managers",
    name: "Account managers",
    about: "One row an account manager.",
    columns: columns([
      ["accountManager", "Account manager", "The name as in Clients", "Priya"],
      ["role", "Role", "farming looks after clients, hunting wins new ones", "farming", roles],
    ]),
  },
  {
    kind: "holdings",
    // A generated sheet is called Holdings.
    name: "Client holdings",
    about:
      "Only where you have no invoice lines: one row a client. Name your offerings in the headers beside Client; below them the revenue of a year, or Y.",
    columns: columns([["client", "Client", "The client's name", "Aldermoor Clinic", clientNames]]),
    across: true,
  },
];
