import { INCOMPLETE } from "../../shared/grid";
import type { Preview } from "./preview";

const INVOICES = "Sample invoices";

/** A built pane over a new workbook: first steps, its own sample, columns, Stop, and the sheets. */
export function freshFacts(shown: () => Preview): void {
  const find = (selector: string, hasText?: string | RegExp) => shown().pane.locator(selector, { hasText });
  const column = (cells: Awaited<ReturnType<Preview["cells"]>>, name: string) => {
    // A generated sheet begins with Key, an input table with its header.
    const header = Math.max(0, cells.findIndex((row) => row[0].value === "Key")); // prettier-ignore
    return { header, at: cells[header].findIndex(({ value }) => value === name) };
  };

  test("the first steps come back from Help, and end", async () => {
    await shown().page.locator("#empty").click();
    await shown().page.locator("dialog button", { hasText: "Replace" }).click();
    await shown().page.waitForFunction(() => window.preview.books.excel.sheets[0].name === "Sheet1");
    await shown().looked();
    await find("#tab-help").click();
    await find("#tour-again").click();
    await find("#tour-step", "Step 1 of 3").waitFor();
    await find("#tour-next").click();
    await find("#tour-next").click();
    await find("#tour-next", "Done").click();
    await find("#tour").waitFor({ state: "hidden" });
  });

  test("a press puts the pane's sample onto sheets of its own", async () => {
    await find("#sample").click();
    await find(".tiles dd", /^24$/).waitFor();
    expect(await shown().sheets()).toEqual(["Sheet1", INVOICES, "Sample clients", "Sample offerings"]);
  });

  test("another column counts from then on, Stop ends a run, and the next one writes the sheets", async () => {
    const cells = await shown().cells(INVOICES);
    const [date, cost] = ["Date", "Cost"].map((name) => column(cells, name).at);
    const lines = cells.slice(1);
    const months = [...new Set(lines.map((row) => row[date].value))].sort().slice(-12);
    const year = lines.filter((row) => months.includes(row[date].value));
    const sum = year.reduce((all, row) => all + Math.round(Number(row[cost].value) * 100), 0) / 100;

    await find("#mapping > summary").click();
    const revenue = find(`#mapping select[data-table="${INVOICES}"][data-field="revenue"]`);
    await revenue.selectOption("Cost");
    await find(".tiles dd", Math.round(sum).toLocaleString("en-US")).waitFor();
    // Both at once: a run of so few clients may be over before a second press.
    await find("#generate").evaluate((button: HTMLElement) => {
      button.click();
      document.getElementById("stop")!.click();
    });
    await find('#status[data-state="stopped"]').waitFor();
    expect(await shown().sheets()).not.toContain("Revenue Concentration");
    expect(await shown().generate()).toMatch(/^Done: \d sheets for 24 clients and 9 offerings/);
    const written = await shown().cells("Revenue Concentration");
    const { header, at } = column(written, "Total");
    const total = written.slice(0, header).find((row) => row.some(({ value }) => value === "Total"));
    expect(total?.[at].value).toBeCloseTo(sum, 2);
    expect(JSON.stringify(written)).not.toContain(INCOMPLETE);

    await find(`#mapping section[data-table="${INVOICES}"] button`, "Choose automatically").click();
    await shown().looked();
    expect(await revenue.inputValue()).toBe("Revenue");
  });
}
