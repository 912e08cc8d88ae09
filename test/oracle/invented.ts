import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./csv";
import type { Input } from "./records";

const folder = join(__dirname, "../../local/sample");

/** A file's rows from the one that holds its headers on. */
const below = (name: string, header: string): Record<string, string>[] => {
  const text = readFileSync(join(folder, name), "utf8");
  return parseCsv(text.slice(text.indexOf(header)));
};

const orNull = (text: string | undefined): string | null => ((text ?? "") === "" ? null : (text ?? ""));
const yesNo = (text: string | undefined): boolean | null => (orNull(text) === null ? null : text === "yes");
const share = (text: string | undefined): string | null =>
  orNull(text) === null ? null : String(Number((text ?? "").replace("%", "")) / 100);
const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** $1,234.50 and (1,234.50), as accountants write them. */
const plain = (amount: string | undefined): string | null => {
  const digits = (amount ?? "").replace(/[$,()]/g, "");
  return orNull((amount ?? "").startsWith("(") ? `-${digits}` : digits);
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 3 Oct 2025 as 2025-10-03. */
const day = (text: string): string => {
  const [date, month, year] = text.split(" ");
  if (year === undefined) return text;
  return `${year}-${String(months.indexOf(month ?? "") + 1).padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
};

/** The sample portfolio of the preview, as the oracle takes it. */
export const inventedInput = (today: string): Input => ({
  lines: below("lines.csv", "Invoice Date").map((row) => ({
    client: row["Customer Name"] ?? "",
    clientId: orNull(row["Customer No."]),
    offering: row["Product/Service"] ?? "",
    date: orNull(day(row["Invoice Date"] ?? "")),
    revenue: plain(row["Net Amount"]),
    cost: plain(row["COGS"]),
    stream: orNull(row["Billing Type"]),
    order: orNull(row["Order"]),
  })),
  clients: below("clients.csv", "Client ID").map((row) => ({
    client: row["Client"] ?? "",
    clientId: orNull(row["Client ID"]),
    accountManager: orNull(row["Account manager"]),
    segment: orNull(row["Segment"]),
    seats: orNull(row["Seats"]),
    inProfile: yesNo(row["In profile"]),
    since: orNull(row["Client since"]),
    left: orNull(row["Left on"]),
    earlyTerminations: orNull(row["Early terminations"]),
    serviceHours: orNull(row["Service hours"]),
    averageDiscount: share(row["Average discount"]),
    itBudget: orNull(row["IT budget"]),
    needs: orNull(row["Needs"]),
  })),
  offerings: below("offerings.csv", "Offering,").map((row) => ({
    offering: row["Offering"] ?? "",
    alsoKnownAs: list(row["Also known as"]),
    step: Number(row["Step"]),
    stream: orNull(row["Stream"]),
    inStack: yesNo(row["In stack"]),
    listPrice: orNull(row["List price a year"]),
    margin: share(row["Margin %"]),
    replaces: list(row["Replaces"]),
    infrastructure: yesNo(row["Infrastructure"]),
    cloud: yesNo(row["Cloud"]),
    launched: orNull(row["Launched"]),
    segments: list(row["Segments"]),
  })),
  settings: { today },
});
