import { catalogue } from "../../shared/catalogue";
import type { FunctionSpec } from "../../shared/functions/spec";

/** The text of functions.md: every custom function as the catalogue describes it. */
export function functionReference(): string {
  const rows = catalogue.map(
    ({ name, description }) => `| [\`${name}\`](#${name.toLowerCase()}) | ${description} |`,
  );
  return [
    "# Custom functions",
    "The same in Excel and in Google Sheets. Excel writes `XSELL.` in front: `=XSELL.CUMREVPCT(D2:D61)`; Sheets does not.",
    "Written by `npm run generate` from the catalogue that both hosts read.",
    ["| function | gives |", "|---|---|", ...rows].join("\n"),
    ...catalogue.map(section),
    "",
  ].join("\n\n");
}

function section({ name, description, parameters, returns, example }: FunctionSpec): string {
  const list = parameters.map(
    (one) => `- \`${one.name}\`${one.optional ? " (may be left out)" : ""}: ${one.description}`,
  );
  return [`## ${name}`, description, list.join("\n"), `Gives: ${returns}`, `\`=${example}\``].join("\n\n");
}
