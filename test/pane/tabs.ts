import type { Cell } from "../../src/cell";
import { readCsv } from "../../local/file/csv";
import { read } from "../setup/sources";
import type { Tab } from "./host";

/** 1 October 2026, the day after the sample's last invoice line. */
export const TODAY = 46296;

/** The sample portfolio as three tabs of a workbook. */
export function sample(): Tab[] {
  const tab = (name: string, file: string): Tab => ({
    name,
    cells: readCsv(file, read(`local/sample/${file}`).replace(/^\uFEFF/, "")),
  });
  return [tab("Invoices", "lines.csv"), tab("Clients", "clients.csv"), tab("Line card", "offerings.csv")];
}

const header = ["Date", "Client", "Offering", "Category", "Revenue"];

/** Two clients that buy Backup (of the category Cloud) for 100 a month, October 2025 to September 2026. */
export function small(...more: Cell[][]): Tab {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, 9 + month, 15)));
  const lines = months.flatMap((date) =>
    ["Ashby", "Birch"].map((client) => [date.toISOString().slice(0, 10), client, "Backup", "Cloud", 100]),
  );
  return { name: "Lines", cells: [header, ...lines, ...more] };
}
