import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

/**
 * What axe finds wrong on a page or in one frame of it, a line each.
 *
 * @param without Parts that have tests of their own.
 */
export async function violationsOn(shown: Page | Frame, ...without: readonly string[]): Promise<string[]> {
  // Frames are left out, for which alone the usual way opens a second page; of what is well nothing is told.
  const axe = new AxeBuilder({ page: alone(shown) })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], selectors: false });
  for (const part of without) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** So axe asks a page for no more than this, and a frame can stand for one. */
function alone(shown: Page | Frame): Page {
  const evaluate = async (script: string | (() => unknown), given?: unknown): Promise<unknown> => {
    // It comes with its settings as texts, twice for each look, and a page takes long over them: but it keeps them.
    const isThere = typeof script === "string" && (await shown.evaluate(() => "axe" in window));
    return isThere ? undefined : shown.evaluate(script, given);
  };
  return { evaluate, frames: () => [{ evaluate }] } as unknown as Page;
}
