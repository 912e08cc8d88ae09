import { parseArgs } from "node:util";
import { extname } from "node:path";
import { monthFromText, monthText, serialOf } from "../../src/calendar";
import { Fault } from "../../src/fault";
import { fieldByHeader, headerKey, type Field } from "../../src/intake/field";
import type { SheetKind } from "../../shared/grid";
import { defaultKinds, sheetKinds, sheetNames } from "../../shared/kinds";
import { defaultWish, type Wish } from "../../shared/wish";

/** The folder or file that empty input tables are wanted in. */
export interface TemplatesRequest {
  readonly templates: string;
}

/** What the command was asked to do. */
export interface Request {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly wish: Wish;
  /** A file of values for the Settings sheet. */
  readonly settings: string | null;
  /** The outcome as JSON in place of words. */
  readonly json: boolean;
  /** The day of the run as a serial number. */
  readonly day: number;
}

export const help = `Makes a workbook of cross-sell reports from invoice lines.

  cross-sell-matrix lines.csv [clients.csv offerings.csv holdings.csv book.xlsx folder] --out portfolio.xlsx

In a checkout of the source, write "npm run report --" in place of cross-sell-matrix.

Inputs are .csv and .xlsx files in any order, or folders of them; their tables are known by their
headers. Invoice lines (Client, Offering, Date, Revenue) are enough.

  --out FILE            The workbook to write. What was typed into it after an earlier run is kept.
  --as-of 2026-09       Last month of the twelve; by default that of the latest invoice line.
  --sheets "A,B"        Only these of the sheets; by default those with a star.
${sheetKinds.map((kind) => `                        ${defaultKinds.includes(kind) ? "*" : " "} ${sheetNames[kind]}`).join("\n")}
  --map "FIELD=HEADER"  Which column is a field, as in --map "Offering=Product line". May be repeated.
  --settings FILE       Values for the Settings sheet, as JSON: {"Core: starts below": 0.75}
  --json                The outcome as JSON on standard output, problems in it, for other programs.
  --today 2026-10-05    The day of the run, for repeatable results; by default today.
  --templates PLACE     Makes empty input tables and says what belongs in each column: CSV files in a
                        folder, or one workbook with drop-downs where PLACE ends in .xlsx.
  --help                This text.

Exit status: 0 all well; 1 written, with problems on standard error; 2 nothing written.
`;

/**
 * Reads the command line.
 *
 * @param today Serial number of the machine's own day.
 * @returns null when only help was asked for.
 * @throws Fault "report/arguments" when it does not say what to do.
 */
export function readArguments(words: readonly string[], today: number): Request | TemplatesRequest | null {
  const { values, positionals } = parsed(words);
  if (values.help) return null;
  if (values.templates !== undefined) {
    const isAlone = positionals.length === 0 && Object.keys(values).length === 1;
    if (isAlone && values.templates !== "") return { templates: values.templates };
    throw wrong(
      "--templates makes empty tables and nothing else. Give it a folder or a name that ends in .xlsx, and no other words.",
    );
  }
  if (positionals.length === 0) throw wrong("No input file is named. Name at least one, such as lines.csv.");
  if (values.out === undefined)
    throw wrong("--out is missing. Name the workbook to write, such as --out portfolio.xlsx.");
  if (extname(values.out).toLowerCase() !== ".xlsx") {
    throw wrong(`--out is ${values.out}, and the report is an .xlsx file. Give it that ending.`);
  }
  return {
    inputs: positionals,
    out: values.out,
    settings: values.settings ?? null,
    json: values.json === true,
    day: values.today === undefined ? today : dayFromText(values.today),
    wish: {
      sheets: values.sheets === undefined ? defaultWish.sheets : values.sheets.split(",").map(kindNamed),
      lastMonth: values["as-of"] === undefined ? null : monthNamed(values["as-of"]),
      mapping: values.map === undefined ? {} : { "*": Object.fromEntries(values.map.map(choice)) },
    },
  };
}

const options = {
  out: { type: "string" },
  "as-of": { type: "string" },
  sheets: { type: "string" },
  map: { type: "string", multiple: true },
  settings: { type: "string" },
  json: { type: "boolean" },
  today: { type: "string" },
  templates: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function parsed(
  words: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // Node's first sentence names the word that it stumbled over; the rest is about its own rules.
    throw wrong(`${(error as Error).message.split(". ")[0]}.`);
  }
}

function wrong(message: string): Fault {
  return new Fault("report/arguments", `${message} --help shows how to call it.`);
}

function kindNamed(name: string): SheetKind {
  const wanted = name.trim().toLowerCase();
  const kind = sheetKinds.find((each) => sheetNames[each].toLowerCase() === wanted);
  if (kind) return kind;
  throw wrong(`--sheets names "${name.trim()}"; there are ${Object.values(sheetNames).join(", ")}.`);
}

function monthNamed(text: string): string {
  const month = monthFromText(text);
  if (month === null) throw wrong(`--as-of is "${text}", and a month is written like 2026-09.`);
  return monthText(month);
}

function dayFromText(text: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = found ? serialOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
  if (day === null) throw wrong(`--today is "${text}", and a day is written like 2026-10-05.`);
  return day;
}

function choice(text: string): [Field, string] {
  const [name, ...header] = text.split("=");
  const known = fieldByHeader.get(headerKey(name));
  if (!known || header.length === 0) {
    throw wrong(`--map is "${text}", and a choice is written like "Offering=Product line".`);
  }
  return [known.field, header.join("=").trim()];
}
