import type { Shipped } from "./packages";

const RULE = "=".repeat(80);

/**
 * The licences of others' packages as one text. Those that carry the same text stand together.
 *
 * @param what What holds them, as in "The command line".
 */
export function licencesText(what: string, packages: readonly Shipped[]): string {
  if (packages.length === 0) return `${what} holds no code of others.\n`;
  const byText = new Map<string, Shipped[]>();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const sections = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join("\n");
    return `${RULE}\n${names}\n${RULE}\n\n${text || "The package carries no text of its licence."}\n`;
  });
  return [`${what} holds code of these packages, under their own licences.\n`, ...sections].join("\n");
}
