import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

/**
 * What axe finds wrong on a page or in one frame of it, a line each.
 *
 * @param without Parts that have tests of their own.
 */
export async function violationsOn(shown: Page | Frame, ...without: readonly string[]): Promise<string[]> {
  // So axe asks a page for no more than this, and a frame can stand for one.
  const page = "frames" in shown ? shown : alone(shown);
  // Frames are left out, for which alone the usual way opens a second page; of what is well nothing is told.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  for (const part of without) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

function alone(frame: Frame): Page {
  const evaluate = frame.evaluate.bind(frame);
  return { evaluate, frames: () => [frame] } as unknown as Page;
}
