import { join } from "node:path";
import { bundleTable } from "../core/bundle-table";
import { inventedInput } from "../oracle/invented";
import type { BundleRecord } from "../oracle/records";
import { adventureWorksClients, adventureWorksLines, northwindLines } from "../oracle/samples";
import { workedInput } from "../oracle/worked";
import { inputs, tablesOf } from "./data";
import type { Case } from "./generated";

const worked = join(__dirname, "../data/worked");
const today = "2026-11-22";

/** The same with needs: the clients' in turn, as the table lists them. */
function withNeeds({ name, tables, input }: Case, needs: readonly string[]): Case {
  const of = (place: number): string => needs[place % needs.length];
  const [header, ...rows] = tables.Clients;
  return {
    name,
    tables: {
      ...tables,
      Clients: [[...header, "Needs"], ...rows.map((row, place) => [...row, of(place)])],
    },
    input: { ...input, clients: input.clients?.map((one, place) => ({ ...one, needs: of(place) })) },
  };
}

function withBundles({ tables, input, ...one }: Case, bundles: readonly BundleRecord[]): Case {
  return { ...one, tables: { ...tables, Bundles: bundleTable(bundles) }, input: { ...input, bundles } };
}

const microsoft = inputs["AdventureWorks with clients"];

const byHand = withNeeds(
  {
    name: "worked by hand",
    tables: tablesOf({
      Lines: join(worked, "lines.csv"),
      Clients: join(worked, "clients.csv"),
      Offerings: join(worked, "offerings.csv"),
    }),
    input: workedInput(),
  },
  ["", "Phone System; 2", "Compliance; backup AND continuity; nonsense", "Antivirus", "step 6;5"],
);
const withClients = withNeeds(
  {
    name: "AdventureWorks with clients",
    tables: tablesOf(microsoft),
    input: { lines: adventureWorksLines(), clients: adventureWorksClients(), settings: { today } },
  },
  ["", "Touring Bikes; Helmets", "helmets;JERSEYS ; Road  Bikes", "Mountain Frames, Wheels", "3"],
);

export const cases: readonly Case[] = [
  withBundles(byHand, [
    { bundle: "Safe", offerings: ["BCDR", "Security Suite"], discount: 0.1, rebate: 50 },
    { bundle: "Talk", offerings: ["Phone System", "backup", "Managed Support"], price: 9000, from: today },
    { bundle: "Whole", offerings: ["Managed Support", "Backup", "Phone System", "Security Suite"], discount: 0.05, segments: ["retail", "Manufacturing"] },
    { bundle: "Past", offerings: ["Backup", "Phone System"], to: "2026-06-30" },
    { bundle: "Large", offerings: ["Backup", "Phone System"], seatsFrom: 10 },
    { bundle: "Dear", offerings: ["Backup", "Phone System"], rebate: 100_000 },
  ]), // prettier-ignore
  {
    name: "AdventureWorks, lines alone",
    tables: tablesOf({ Lines: microsoft.Lines }),
    input: { lines: adventureWorksLines(), settings: { today } },
  },
  withBundles(withClients, [
    { bundle: "Tour", offerings: ["Touring Bikes", "Touring Frames", "Saddles"], discount: 0.02 },
    { bundle: "Parts", offerings: ["Pedals", "Saddles", "Chains", "Brakes"], price: 2500, rebate: 20 },
    { bundle: "Clothes", offerings: ["Jerseys", "Caps", "Gloves"], segments: ["Warehouse"] },
    { bundle: "Seats", offerings: ["Caps", "Gloves"], seatsTo: 100 },
  ]),
  {
    name: "Northwind",
    tables: tablesOf(inputs.Northwind),
    input: { lines: northwindLines(), settings: { today } },
  },
  {
    name: "the sample portfolio",
    tables: tablesOf(inputs["the sample portfolio"]),
    input: inventedInput(today),
  },
];
