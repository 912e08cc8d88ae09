import type { Held } from "./differences/difference";
import { inKeeping } from "./differences/keeping";
import { inUse } from "./differences/use";

/** All that is not the same wherever the product runs. */
export const differences = [...inUse, ...inKeeping];

/** The text of differences.md. */
export function differencesPage(): string {
  const cells = differences.map((one) => [
    one.what,
    one.excel,
    one.sheets,
    one.preview,
    one.file,
    one.why,
    one.held.map(link).join(", "),
  ]);
  const head = ["", "Excel", "Google Sheets", "preview", ".xlsx by command", "why", "shown by"];
  return [
    "# What differs between the hosts",
    "Sheets, figures, formulas, states, conditional formats, drop-downs and names are the same everywhere: one description is drawn by each host, and [a test](../../test/agree/hosts.test.ts) compares them cell by cell. What is not the same (– where the question does not arise):",
    [head, head.map(() => "---"), ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n"),
    "The hosts were played by stand-ins under the real office.js and the built script; none of these rows was tried in Microsoft's or Google's own program.",
    "Written by `npm run generate`. Each row names a test, or the page of the host's maker.",
    "",
  ].join("\n\n");
}

function link(held: Held, index: number): string {
  return `[${index + 1}](${"source" in held ? held.source : `../../${held.test}`})`;
}
