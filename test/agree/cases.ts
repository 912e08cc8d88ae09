import { join } from "node:path";
import { serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { generate } from "../../shared/job";
import { rowKey } from "../../shared/key";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { bundleTable } from "../core/bundle-table";
import { inventedInput } from "../oracle/invented";
import type { BundleRecord, Input } from "../oracle/records";
import { adventureWorksClients, adventureWorksLines, northwindLines } from "../oracle/samples";
import { workedInput } from "../oracle/worked";
import { inputs, tablesOf } from "./data";
import { Recorder } from "./recorder";

const worked = join(__dirname, "../data/worked");
const today = "2026-11-22";

export interface Case {
  readonly name: string;
  readonly tables: Record<string, Cell[][]>;
  readonly input: Input;
}

function serial(day: string): number {
  const [year, month, date] = day.split("-").map(Number);
  return serialOf(year, month, date) as number;
}

/** A workbook with every sheet of a case, and with its marks typed in. */
export function generated({ tables, input }: Case): Recorder {
  const recorder = new Recorder(tables, serial(input.settings.today));
  const run = (): unknown => runNow(generate(recorder, { ...defaultWish, sheets: sheetKinds }));
  run();
  if (input.marks && input.marks.length > 0) {
    typeMarks(recorder, input);
    run();
  }
  return recorder;
}

/** Types the user's letters into the matrix, as an account manager would, client by client. */
function typeMarks(recorder: Recorder, input: Input): void {
  const sheet = recorder.sheetsByName.get("Tech Stack Matrix");
  if (!sheet?.grid) throw new Error("no matrix");
  const header = sheet.cells[sheet.grid.headerRow];
  for (const { clientId, client, offering, letter } of input.marks ?? []) {
    const key = rowKey(clientId ? `#${clientId.toLowerCase()}` : client.toLowerCase());
    const row = sheet.cells.find((cells) => cells[0] === key);
    if (row) row[header.indexOf(offering)] = letter;
  }
}

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
