import type { Page } from "playwright-core";

/** What moved in a page without its user having done anything for half a second, by how much, and who moved. */
export function shifts(page: Page): Promise<{ value: number; moved: string[] }[]> {
  return page.evaluate(async () => {
    const entries: any[] = [];
    // Those from before the observer come with its first call, which a frame later has been made.
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type: "layout-shift",
      buffered: true,
    });
    await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 100)));
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? `${node.localName}#${node.id}.${node.className}` : String(node?.textContent);
    return entries
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => ({ value, moved: sources.map(({ node }: any) => nameOf(node)) }));
  });
}

/** After it a page's movements are no more taken for what its user asked for. */
export const HALF_A_SECOND = 600;
