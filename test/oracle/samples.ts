import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./csv";
import type { ClientRecord, LineRecord } from "./records";

/** The whole sample tables lie beside the checkout on a developer's machine; the repository has excerpts only. */
const whole = join(__dirname, "../../../shared/data");
const excerpts = join(__dirname, "../data/excerpts");

export const samples: "whole" | "excerpts" = existsSync(join(whole, "northwind_lines.csv"))
  ? "whole"
  : "excerpts";

const read = (name: string, from: "whole" | "excerpts"): Record<string, string>[] =>
  parseCsv(readFileSync(join(from === "whole" ? whole : excerpts, name), "utf8"));

export const adventureWorksLines = (from: "whole" | "excerpts" = samples): LineRecord[] =>
  read("adventureworks_lines.csv", from).map((row) => ({
    client: "",
    clientId: row["Reseller ID"] ?? "",
    offering: row["Product line"] ?? "",
    date: row["Order date"] ?? "",
    revenue: row["Sales amount"] ?? "",
    cost: row["Cost"] ?? "",
  }));

export const adventureWorksClients = (from: "whole" | "excerpts" = samples): ClientRecord[] =>
  read("adventureworks_clients.csv", from).map((row) => ({
    client: row["Reseller"] ?? "",
    clientId: row["Reseller ID"] ?? "",
    segment: row["Segment"] ?? "",
  }));

export const northwindLines = (from: "whole" | "excerpts" = samples): LineRecord[] =>
  read("northwind_lines.csv", from).map((row) => ({
    client: row["Customer"] ?? "",
    clientId: row["CustomerID"] ?? "",
    offering: row["Category"] ?? "",
    date: row["OrderDate"] ?? "",
    revenue: row["Revenue"] ?? "",
    order: row["OrderID"] ?? "",
  }));
