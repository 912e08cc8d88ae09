import type { Preview } from "./preview";

/** Functions and Share, clicked through in a host's built pane over the grid with the sample's sheets. */
export function sharingFacts(shown: () => Preview, prefix: "XSELL." | ""): void {
  const press = (id: string) => shown().pane.locator(`#${id}`).click();
  const said = (words: string) => shown().pane.locator('#status[data-state="done"]', { hasText: words }).waitFor(); // prettier-ignore
  /** The inserted formula's column, once the grid has calculated it. */
  const column = async () => {
    await shown().settled();
    return (await shown().cells("Own")).map(([{ value, formula }]) => ({ value, formula }));
  };
  /** A function's results come when its page has answered, however busy the machine. */
  const shares = async (wanted: (cells: Awaited<ReturnType<typeof column>>) => boolean) => {
    for (let tries = 0; tries < 200 && !wanted(await column()); tries++)
      await shown().page.waitForTimeout(100);
    return column();
  };

  test("Functions puts an example on the user's own figures into the selected cell", async () => {
    await shown().add("Own", []);
    await shown().choose("Own", 0, 0);
    await press("tab-functions");
    await shown().pane.locator(".functions .example", { hasText: "Client Portfolio" }).first().waitFor();
    await shown().pane.locator('[data-key="insert-CUMREVPCT"]').click();
    await said("CUMREVPCT");
    // The sample's 60 clients, all of them together the whole.
    const cells = await shares((all) => all.length === 60 && typeof all[59].value === "number");
    expect(cells[0].formula).toMatch(new RegExp(`^=${prefix.replace(".", "\\.")}CUMREVPCT\\('Client Portfolio'!`)); // prettier-ignore
    expect(cells).toHaveLength(60);
    expect(Math.max(...cells.map(({ value }) => Number(value)))).toBeCloseTo(1, 12);
  });

  test("Share turns it into values, and puts it back", async () => {
    const before = await column();
    await press("tab-share");
    await press("to-values");
    await said("formula is a value now.");
    const values = before.map(({ value }) => ({ value, formula: undefined }));
    expect(await column()).toEqual(values);
    await press("put-back");
    await said("formula is back.");
    expect(await shares((all) => typeof all[59]?.value === "number")).toEqual(before);
  });

  if (prefix === "") {
    test("Share says why nothing can be made portable", async () => {
      const says = await shown().pane.locator("#share-formulas").innerText();
      expect(says).toContain("Google Sheets takes functions of a spreadsheet’s own from its menu alone");
    });
    return;
  }

  test("Share makes it portable where the trial calculates, and puts it back", async () => {
    const before = await column();
    await press("try-portable");
    await press("make-portable");
    await said("without the add-in now.");
    const portable = await shares((all) => typeof all[59]?.value === "number");
    expect(portable[0].formula).toMatch(/^=XS_CUMREVPCT\('Client Portfolio'!/);
    expect(portable).toHaveLength(60);
    portable.forEach(({ value }, row) => expect(value).toBeCloseTo(Number(before[row].value), 12));
    await press("put-back");
    await said("formula is back.");
    expect(await shares((all) => typeof all[59]?.value === "number")).toEqual(before);
  });
}
