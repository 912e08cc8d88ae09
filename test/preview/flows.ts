import { version } from "../../package.json";
import { READY } from "../pane/looks";
import type { ViewId } from "../../shared/pane/words/en";
import type { Preview } from "./preview";

/** A built pane over the sample's sheets, once it has generated them: Insights, Settings, Help and the result clicked through. */
export function flowFacts(shown: () => Preview): void {
  const find = (selector: string, hasText?: string) => shown().pane.locator(selector, { hasText });
  const open = async (view: ViewId): Promise<void> => {
    await find(`#tab-${view}`).click();
    await find(`#view-${view} ${READY[view]}`).first().waitFor();
  };
  /** Waits until this sheet is in front, with so many rows selected. */
  const selected = (sheet: string, rows: number) =>
    shown().page.waitForFunction(
      ([name, count]) => {
        const { active, selection } = window.preview.books.excel;
        return active.name === name && selection.rows === count;
      },
      [sheet, rows] as const,
    );

  test("the result leads to the sheets that were written", async () => {
    await open("sheets");
    await find("#written a", "Client Portfolio").click();
    await selected("Client Portfolio", 1);
  });

  test("a bar on Insights selects its rows", async () => {
    await open("insights");
    // By hand: 60 clients in ten stretches of six.
    await find(".plot g").first().click();
    await selected("Revenue Concentration", 6);
    expect(await find("#status").innerText()).toBe("6 rows selected on Revenue Concentration.");
  });

  test("a setting is typed into its cell, and goes back to its default", async () => {
    const cell = async () => {
      const row = (await shown().cells("Settings")).find(([, { value }]) => value === "Core: starts below");
      return row?.[2].value;
    };
    await open("settings");
    const field = find("#setting-core");
    const reset = find('[data-key="setting-core-default"]');
    expect([await field.inputValue(), await cell()]).toEqual(["80", 0.8]);
    await field.fill("75");
    await field.press("Tab");
    await reset.waitFor();
    expect([await find("#settings-said").innerText(), await cell()]).toEqual([
      "Core: starts below: typed into the Settings sheet. Generate to let it count.",
      0.75,
    ]);
    await reset.click();
    await reset.waitFor({ state: "hidden" });
    expect([await field.inputValue(), await cell()]).toEqual(["80", 0.8]);
  });

  test("Help says the version; another language is chosen there, and what was typed into forms stays", async () => {
    const typed = async () => [
      await find("#asking-segment").inputValue(),
      await find("#asking-seats").inputValue(),
      await find("#asking-profile").inputValue(),
      // "Step 5: …" is "Stufe 5: …" in German.
      (await find(".asking .chosen bdi").allInnerTexts()).map((need) => need.replace(/^(?:Step|Stufe) /, "")),
      await find(".offers > li strong").allInnerTexts(),
    ];
    await open("insights");
    await find("#asking-who").selectOption("prospect");
    await find("#asking-segment").fill("legal");
    await find("#asking-seats").fill("40");
    await find("#asking-profile").selectOption("yes");
    const before = await typed();
    expect(before[4]).not.toEqual([]);
    await open("help");
    expect(await find("#view-help").innerText()).toContain(`version ${version}`);
    await find("#language").selectOption("de");
    await find("#about-title", "Über das Add-in").waitFor();
    await open("insights");
    expect(await typed()).toEqual(before);
    await open("help");
    await find("#language").selectOption("");
    await find("#about-title", "About").waitFor();
    await open("insights");
    expect(await typed()).toEqual(before);
    await open("sheets");
  });
}
