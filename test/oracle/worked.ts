import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./csv";
import type { Input } from "./records";

const folder = join(__dirname, "../data/worked");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

const orNull = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);
const list = (text: string | undefined): string[] =>
  (text ?? "").split(";").filter((item) => item.trim() !== "");
const yesNo = (text: string | undefined): boolean | null => (orNull(text) === null ? null : text === "yes");

/** The portfolio worked by hand, as the oracle takes it. */
export const workedInput = (): Input => ({
  lines: parseCsv(read("lines.csv")).map((row) => ({
    client: row["Client"] ?? "",
    clientId: orNull(row["Client ID"]),
    offering: row["Offering"] ?? "",
    date: orNull(row["Date"]),
    revenue: orNull(row["Revenue"]),
    cost: orNull(row["Cost"]),
    stream: orNull(row["Stream"]),
  })),
  clients: parseCsv(read("clients.csv")).map((row) => ({
    client: row["Client"] ?? "",
    clientId: orNull(row["Client ID"]),
    accountManager: orNull(row["Account manager"]),
    segment: orNull(row["Segment"]),
    inProfile: yesNo(row["In profile"]),
    since: orNull(row["Client since"]),
    left: orNull(row["Left on"]),
    earlyTerminations: orNull(row["Early terminations"]),
    averageDiscount: orNull(row["Average discount"]),
  })),
  offerings: parseCsv(read("offerings.csv")).map((row) => ({
    offering: row["Offering"] ?? "",
    alsoKnownAs: list(row["Also known as"]),
    step: Number(row["Step"]),
    stream: orNull(row["Stream"]),
    inStack: yesNo(row["In stack"]),
    listPrice: orNull(row["List price a year"]),
    margin: orNull(row["Margin %"]),
    replaces: list(row["Replaces"]),
    launched: orNull(row["Launched"]),
    segments: list(row["Segments"]),
  })),
  marks: parseCsv(read("marks.csv")).map((row) => ({
    client: row["Client"] ?? "",
    clientId: orNull(row["Client ID"]),
    offering: row["Offering"] ?? "",
    letter: row["Letter"] ?? "",
  })),
  settings: { today: workedAnswers().today },
});

type Facts = Readonly<Record<string, unknown>>;

export interface WorkedAnswers {
  readonly today: string;
  readonly clients: readonly (Facts & { readonly client: string; readonly id: string | null })[];
  readonly portfolio: readonly string[];
  readonly offerings: readonly (Facts & { readonly offering: string })[];
  readonly byClass: readonly Facts[];
  readonly company: Facts;
  readonly problems: readonly { readonly row: number; readonly found: string; readonly amount: number }[];
  readonly won: readonly { readonly id: string; readonly offering: string }[];
  readonly overruled: readonly { readonly id: string; readonly offering: string; readonly letter: string }[];
}

export const workedAnswers = (): WorkedAnswers => JSON.parse(read("answers.json")) as WorkedAnswers;
