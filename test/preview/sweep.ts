import { join } from "node:path";
import type { Frame } from "playwright-core";
import { views } from "../../shared/pane/views";
import { beyond } from "../pane/beyond";
import { LOOKS, READY } from "../pane/looks";
import { violationsOn } from "../setup/accessibility";
import { ROOT } from "../setup/sources";
import type { Preview } from "./preview";

const NARROW = 450;
const WIDTHS = [700, NARROW, 320];

/** Excel's pane or the sidebar as it was built, over the sample's sheets: every view in every look and width. */
export function sweepFacts(shown: () => Preview, name: "pane" | "sidebar"): void {
  test(`the built ${name} is within its width, whole and accessible in every view, light, dark and with forced colours`, async () => {
    const { page, pane } = shown();
    const place = page.locator("#frame iframe");
    const frame = (await (await place.elementHandle())!.contentFrame()) as Frame;
    const wrong: string[] = [];
    for (const { id } of views) {
      await pane.locator(`#tab-${id}`).click();
      await pane.locator(`#view-${id} ${READY[id]}`).first().waitFor();
      await unfold(frame, true);
      for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media);
        for (const width of WIDTHS) {
          // Over the grid, which then need not make room for it each time.
          await place.evaluate((one, wide) => {
            one.style.cssText = `position: fixed; inset: 0 0 auto auto; z-index: 9999; width: ${wide}px; height: 860px`;
          }, width);
          wrong.push(...(await beyond(frame, `${id} ${look} ${width}`)));
          if (width > NARROW) continue;
          const path = join(ROOT, "test/pictures", `built-${name}-${id}-${look}-${width}.png`);
          await place.screenshot({ path });
        }
        wrong.push(...(await violationsOn(frame)).map((one) => `${id} ${look}: ${one}`));
      }
      await unfold(frame, false);
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    await place.evaluate((one) => one.removeAttribute("style"));
    await pane.locator("#tab-sheets").click();
    expect(wrong).toEqual([]);
  });
}

/** All that is folded away, where a reader may find it. */
function unfold(frame: Frame, open: boolean): Promise<void> {
  return frame.evaluate((unfolded) => {
    for (const details of document.querySelectorAll("details")) details.open = unfolded;
  }, open);
}
