import type { Field } from "../src/intake/field";
import type { TableKind } from "../src/intake/table";

/** A column of an input sheet: its header, what belongs below it, and an example. */
export interface TemplateColumn {
  readonly field: Field;
  readonly header: string;
  readonly belongs: string;
  readonly example: string;
}

/** An input table that a user can begin with. */
export interface Template {
  readonly name: string;
  readonly kind: TableKind;
  readonly columns: readonly TemplateColumn[];
}

type Row = readonly [field: Field, header: string, belongs: string, example: string];

const template = (name: string, kind: TableKind, rows: readonly Row[]): Template => ({
  name,
  kind,
  columns: rows.map(([field, header, belongs, example]) => ({ field, header, belongs, example })),
});

/** The input tables, in the order in which they are filled in. Only invoice lines are needed. */
export const templates: readonly Template[] = [
  template("Lines", "lines", [
    ["client", "Client", "The client's name, always spelt the same", "Aldermoor Clinic"],
    ["offering", "Offering", "What was sold", "Managed Email"],
    ["date", "Date", "The day of the invoice, as 2026-09-30", "2026-09-30"],
    ["revenue", "Revenue", "Net amount of the line; a credit has a minus", "350.00"],
    ["cost", "Cost", "What the line cost you, where you know it", "168.00"],
    ["stream", "Stream", "MRR, Project, T&M or Resale", "MRR"],
    ["order", "Invoice no", "The invoice that the line stands on", "2026-0917"],
  ]),
  template("Clients", "clients", [
    ["client", "Client", "The name as on the invoice lines", "Aldermoor Clinic"],
    ["accountManager", "Account manager", "Who looks after the client", "Priya"],
    ["segment", "Segment", "Industry, in words of your own", "Healthcare"],
    ["seats", "Seats", "How many people work with IT there", "118"],
    ["inProfile", "In profile", "yes or no; blank where nobody has looked yet", "yes"],
    ["clientSince", "Client since", "The first day as a client", "2021-04-01"],
    ["contractEnd", "Contract end", "The last day of the contract", "2027-03-31"],
    ["package", "Package", "The package that the client is on", "current"],
    ["needs", "Needs", "What it needs first, with ; between: steps or offerings", "Security; Managed Email"],
  ]),
  template("Offerings", "offerings", [
    ["offering", "Offering", "The name as on the invoice lines", "Managed Email"],
    ["step", "Step", "1 to 8: the need that it meets", "1"],
    ["stream", "Stream", "MRR, Project, T&M or Resale", "MRR"],
    ["inStack", "In stack", "yes where it is part of the full package, else no", "yes"],
    ["listPrice", "List price a year", "What a client pays a year", "4200"],
    ["marginShare", "Margin %", "Gross margin, as 52%", "52%"],
  ]),
  template("Bundles", "bundles", [
    ["bundle", "Bundle", "The name of the package", "Secure start"],
    ["bundled", "Offerings", "What is in it, with ; between", "Managed Email; Backup"],
    ["price", "Price", "What a client pays for it a year", "11000"],
    ["rebate", "Rebate", "What is given back a year, if anything", "500"],
    ["segments", "Segments", "For whom, with ; between; blank for all", "Healthcare; Legal"],
    ["seatsFrom", "Seats from", "The smallest client that it suits", "10"],
    ["seatsTo", "Seats to", "The largest client that it suits", "60"],
  ]),
];
