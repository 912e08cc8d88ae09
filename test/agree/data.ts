import { join } from "node:path";
import type { Cell } from "../../src/cell";
import { samples } from "../oracle/samples";
import { ROOT } from "../setup/sources";
import { cellsOf } from "./tables";

/** Where Microsoft's samples lie: whole beside the repository, else as excerpts in it. */
const microsoft = samples === "whole" ? join(ROOT, "../shared/data") : join(ROOT, "test/data/excerpts");
const invented = join(ROOT, "local/sample");

/** Real input by the name of its sheet or file. */
export const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "the sample portfolio": {
    Lines: join(invented, "lines.csv"),
    Clients: join(invented, "clients.csv"),
    Offerings: join(invented, "offerings.csv"),
  },
  "AdventureWorks with clients": {
    Lines: join(microsoft, "adventureworks_lines.csv"),
    Clients: join(microsoft, "adventureworks_clients.csv"),
  },
  Northwind: { Lines: join(microsoft, "northwind_lines.csv") },
};

export function tablesOf(files: Readonly<Record<string, string>>): Record<string, Cell[][]> {
  return Object.fromEntries(Object.entries(files).map(([name, path]) => [name, cellsOf(path)]));
}
