import type { Finding, Outcome } from "../../shared/outcome";
import { readAddress } from "./address";
import type { FileHost } from "./host";

const money = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const count = new Intl.NumberFormat("en-US");

/** What the workbook holds, for someone who has never seen one. */
export function summaryOf(file: string, outcome: Outcome): string {
  const { clients, offerings, revenue, potential, byClass, survey, sheets, won } = outcome;
  const classes = ["A", "B", "C", "D"].map((letter, index) => `${count.format(byClass[index])} ${letter}`);
  const unclassed = clients - byClass.reduce((sum, number) => sum + number, 0);
  if (unclassed > 0) classes.push(`${count.format(unclassed)} without a class`);
  const rows: [string, string][] = [
    ["Clients", `${count.format(clients)} (${classes.join(", ")})`],
    ["Offerings", count.format(offerings)],
    ["Period", periodOf(survey.period)],
    ["Revenue", money.format(revenue)],
    ["Potential", `${money.format(potential)} more a year if every client took every offering that it lacks`],
    ...(won > 0 ? [["Won", `${count.format(won)} since the last time`] as [string, string]] : []),
    ...sheets.map(({ name }, index): [string, string] => [index === 0 ? "Sheets" : "", name]),
  ];
  return [
    `${file} is written.`,
    "",
    ...rows.map(([label, text]) => `  ${label.padEnd(10)} ${text}`),
    "",
  ].join("\n");
}

function periodOf(period: Outcome["survey"]["period"]): string {
  if (!period) return "a year, as the tables give it without dates";
  const months = period.months === 1 ? "1 month" : `${period.months} months`;
  const doubt = period.incomplete ? "; the last month looks incomplete" : "";
  return `${period.first} to ${period.last}, ${months} of data${doubt}`;
}

/** One problem as compilers and editors write it: file, row and column, then what and what to do. */
export function problemLine({ sheet, address, found, advice }: Finding, host: FileHost): string {
  const place = host.placeOf(sheet);
  const file = place ? (place.sheet === null ? place.file : `${place.file}!${place.sheet}`) : sheet;
  if (address === "") return `${file}: found ${found}; ${advice}`;
  const { row, column } = readAddress(address);
  return `${file}:${row + 1}:${column + 1} (${address}): found ${found}; ${advice}`;
}
