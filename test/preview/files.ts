import type { Preview } from "./preview";

/** The user's own files and pasted text, in a preview that has just been opened. */
export function fileFacts(shown: () => Preview): void {
  test("files are opened from the picker, in place of the sample, and dropped files beside what is there", async () => {
    await shown()
      .page.locator("#picker")
      .setInputFiles([
        {
          name: "mine.csv",
          mimeType: "text/csv",
          buffer: Buffer.from("Client,Revenue,Date\nAda,10,2026-06-01\n"),
        },
        { name: "broken.xlsx", mimeType: "application/zip", buffer: Buffer.from("PK no workbook") },
      ]);
    await shown().page.waitForFunction(() => window.preview.books.excel.sheets[0].name === "mine");
    expect(await shown().sheets()).toEqual(["mine"]);
    expect(await shown().notices()).toContain("broken.xlsx is damaged, or no Excel workbook");
    await shown().type("mine", 1, 0, "Bob");
    await shown().page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["Offering,Step\nBackup,3\n"], "offerings.csv"));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await shown().page.locator("dialog button", { hasText: "Beside them" }).click();
    await shown().page.waitForFunction(() => window.preview.books.excel.sheets.length === 2);
    expect(await shown().sheets()).toEqual(["mine", "offerings"]);
  });

  test("an empty workbook is empty, once the user has agreed", async () => {
    await shown().page.locator("#empty").click();
    await shown().page.locator("dialog button", { hasText: "Cancel" }).click();
    expect(await shown().sheets()).toEqual(["mine", "offerings"]);
    await shown().page.locator("#empty").click();
    await shown().page.locator("dialog button", { hasText: "Replace" }).click();
    await shown().page.waitForFunction(() => window.preview.books.excel.sheets[0].name === "Sheet1");
    await shown().looked();
    expect(await shown().sheets()).toEqual(["Sheet1"]);
  });

  test("CSV text that is pasted becomes a table, and is understood", async () => {
    await shown().add("Third", []);
    await shown().choose("Third", 0, 0);
    // Two clients; by hand: 300 of 400 and 100 of 400.
    const text =
      "Kunde;Account;Category;Invoice date;Net amount\nx;Ada GmbH;Backup;2026-05-01;1.300,00\ny;=Bob;Email;2026-06-30;100,00\n";
    await shown().page.evaluate((csv) => {
      const data = new DataTransfer();
      data.setData("text/plain", csv);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
    await shown().page.waitForFunction(() =>
      document.querySelector("#notices")!.textContent!.includes("Pasted"),
    );
    expect(await shown().value("Third", 2, 1)).toBe("=Bob");
    await shown().pane.locator("#look").click();
    await shown().looked();
    expect(await shown().generate()).toMatch(/^Done: 6 sheets for 2 clients and 2 offerings. Revenue 1,400/);
  });
}
