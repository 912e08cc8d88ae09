import { violationsOn } from "../setup/accessibility";
import type { Preview } from "./preview";

/** Charts in the page, once the sheets are generated: drawings over the grid's cells, which say in words what they show. */
export function chartFacts(shown: () => Preview): void {
  const drawings = () => shown().page.locator("#charts svg");
  const boxOf = async (index: number) => (await drawings().nth(index).boundingBox())!;

  test("each chart is a picture whose name says what it shows", async () => {
    const preview = shown();
    await preview.choose("Summary", 50, 1);
    const pictures = preview.page.locator("#charts").getByRole("img");
    expect(await pictures.count()).toBe(2);
    // The sample's largest client, what it brings, and its four classes, as its sheets have them.
    expect(await pictures.nth(0).getAttribute("aria-label")).toBe(
      "Revenue by client, and its running share. Revenue: Quellmark Orthopedic Partners 563,793, The other 30 658,878. Cumulative % of revenue: Quellmark Orthopedic Partners 9 %, The other 30 100 %.",
    );
    expect(await pictures.nth(1).getAttribute("aria-label")).toMatch(
      /^Revenue and cross-sell potential by class\. Revenue: Class A 2,281,158, Class D 411,185\. Potential: Class A 197,055, Class D 2,657,493\.$/,
    );
    expect(await violationsOn(preview.page, "#grid", "#frame")).toEqual([]);
  });

  test("the Pareto chart has a column a client and one for the rest, a line, and two axes", async () => {
    const preview = shown();
    const first = drawings().nth(0);
    // The paper and two keys of the legend are rectangles too.
    expect(await first.locator("rect").count()).toBe(31 + 3);
    expect(await first.locator("polyline").count()).toBe(1);
    expect(await first.getByText("100 %", { exact: true }).count()).toBe(1);
    await preview.picture("charts");
  });

  test("charts stand side by side over the cells below the figures, and move with them", async () => {
    const preview = shown();
    const [left, right] = [await boxOf(0), await boxOf(1)];
    expect(right.y).toBeCloseTo(left.y, 0);
    expect(right.x).toBeCloseTo(left.x + left.width, 0);
    await preview.page
      .locator("canvas[id^=univer-sheet-main-canvas]")
      .hover({ position: { x: 300, y: 400 } });
    await preview.page.mouse.wheel(0, 120);
    await preview.page.waitForTimeout(500);
    expect((await boxOf(0)).y).toBeCloseTo(left.y - 120, -1);
  });

  test("they are nobody's obstacle, and stay on their sheet", async () => {
    const preview = shown();
    expect(await preview.page.locator("#charts").evaluate((one) => getComputedStyle(one).pointerEvents)).toBe(
      "none",
    );
    await preview.choose("Holdings", 3, 1);
    expect(await drawings().count()).toBe(0);
    await preview.choose("Summary", 50, 1);
    expect(await drawings().count()).toBe(2);
  });
}
