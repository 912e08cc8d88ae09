import type { Preview } from "./preview";

/** Formulas that are typed into the grid and calculated by the add-in's pane. */
export function formulaFacts(shown: () => Preview): void {
  test("a formula that is typed calculates by the add-in, spills, follows an edit, and says what is wrong", async () => {
    await shown().add("First", [[null, 20], [null, 50], [null, 30]]); // prettier-ignore
    // By hand: 50 of 100, then 80, then 100.
    await shown().type("First", 0, 3, "=XSELL.CUMREVPCT(B1:B3)");
    const results = async () => (await shown().cells("First")).map((row) => row[3]?.value ?? null);
    expect(await results()).toEqual([1, 0.5, 0.8]);
    // 100 of 150, then 130, then 150.
    await shown().type("First", 1, 1, "100");
    expect(await results()).toEqual([1, 100 / 150, 130 / 150]);
    await shown().type("First", 2, 1, "n/a");
    expect(await shown().value("First", 0, 3)).toBe("#VALUE!");
    await shown().choose("First", 0, 3);
    expect(await shown().page.locator("#hint").innerText()).toBe(
      'D1: CUMREVPCT needs numbers: row 3 holds "n/a". Clear the cell or enter the revenue.',
    );
    await shown().type("First", 2, 1, "30");
    expect(await results()).toEqual([1, 100 / 150, 130 / 150]);
    expect(await shown().page.locator("#hint").innerText()).toBe("");
  });

  test("a function takes formulas' results of the same calculation, and blank cells stay blank", async () => {
    await shown().add("Second", [[40], [], [null, 20]]);
    await shown().type("Second", 0, 1, "=A1*2");
    await shown().type("Second", 0, 2, "=XSELL.CUMREVPCT(B1:B3)");
    await shown().type("Second", 0, 0, "10");
    // B1 is 20 by now, so each has half.
    expect((await shown().cells("Second")).map((row) => row[2]?.value ?? null)).toEqual([0.5, null, 1]);
  });

  test("the pane that looks at the workbook and a function that looks up its zeros do not wait for each other", async () => {
    await shown().add("Zeros", [[null, 20], [null, 0], [null, 60]]); // prettier-ignore
    await shown().type("Zeros", 0, 3, "=XSELL.CUMREVPCT(B1:B3)");
    await shown().choose("Zeros", 0, 1);
    await shown().page.keyboard.type("40");
    await shown().page.keyboard.press("Enter");
    await shown().pane.locator("#look").click();
    await shown().page.waitForFunction(() => {
      const sheet = window.preview.books.excel.sheets.find((one: any) => one.name === "Zeros");
      return sheet.read({ row: 0, column: 1, rows: 1, columns: 1 })[0][0].value === 40;
    });
    await shown().settled();
    await shown().looked();
    // By hand: 60 of 100, then 100 of 100 with the 40 and the 0. It comes, however busy the machine.
    const shares = async () => (await shown().cells("Zeros")).map((row) => row[3]?.value ?? null);
    for (let tries = 0; tries < 100 && (await shares())[2] !== 0.6; tries++) {
      await shown().page.waitForTimeout(100);
    }
    expect(await shares()).toEqual([1, 1, 0.6]);
  });

  test("changing hosts in the middle of a calculation ends it, and the page goes on working", async () => {
    await shown().add("Changing", [[20], [50], [30]]);
    // By hand: 50 of 100, then 80, then 100.
    const shares = [1, 0.5, 0.8];
    const results = async (column: number) => {
      await shown().settled();
      return (await shown().cells("Changing")).map((row) => row[column]?.value ?? null);
    };
    const pane = shown().paneFrame;
    await pane.evaluate(() => {
      CustomFunctions.associate("CUMREVPCT", () => {
        document.body.dataset.asked = "yes";
        return new Promise(() => undefined);
      });
    });
    await shown().choose("Changing", 0, 2);
    await shown().page.keyboard.type("=XSELL.CUMREVPCT(A1:A3)");
    await shown().page.keyboard.press("Enter");
    await pane.locator("body[data-asked]").waitFor({ state: "attached" });

    await shown().host("sheets");
    expect((await results(2))[0]).toBe("#NAME?");
    await shown().type("Changing", 0, 3, "=CUMREVPCT(A1:A3)");
    expect(await results(3)).toEqual(shares);
    await shown().host("excel");
    expect(await results(2)).toEqual(shares);
  });
}
