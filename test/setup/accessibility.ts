import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong on a page, a line each.
 *
 * @param without Parts that have tests of their own.
 */
export async function violationsOn(page: Page, ...without: readonly string[]): Promise<string[]> {
  // Frames are left out, for which alone the usual way opens a second page; of what is well nothing is told.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  for (const part of without) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
