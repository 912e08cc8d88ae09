import type { Frame, Page } from "playwright-core";

/** What of the pane is beyond its edge, or cut off in its own box, in words. */
export function beyond(shown: Page | Frame, where: string): Promise<string[]> {
  return shown.evaluate((place) => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>(".xsell *")].filter((one) => {
      const text = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const { overflowX, position } = getComputedStyle(one);
      // A column's first values are cut where they end; what is for screen readers alone has no room.
      if (
        !text ||
        one.closest(".preview") ||
        overflowX === "visible" ||
        position === "absolute" ||
        one.clientWidth === 0
      )
        return false;
      return one.scrollWidth > one.clientWidth;
    });
    return [
      ...(wide > 0 ? [`${place}: ${wide} px too wide`] : []),
      ...cut.map((one) => `${place}: cut off: ${one.textContent}`),
    ];
  }, where);
}
