import { Fault } from "../../src/fault";
import { fillBook } from "../file/fill";
import { ask } from "./ask";
import type { Stage } from "./side";
import type { UniverBook } from "./univer/book";

/** The tables that the page begins with, by the sheet that each of them fills. */
const SAMPLE = { "Invoice lines": "lines", Clients: "clients", Offerings: "offerings" };

/** What stands in the workbook before a file is opened, and what becomes of it. */
export class Opening {
  /** The changes that had been made when what is there now had been put there. */
  private untouched: number;

  /** @param opened Called when the workbook is another one. */
  constructor(
    private readonly stage: Stage,
    private readonly book: UniverBook,
    private readonly dialog: HTMLDialogElement,
    private readonly opened: () => Promise<void>,
  ) {
    this.untouched = stage.calculation.changes;
  }

  async sample(): Promise<void> {
    if (!(await this.mayReplace("the sample"))) return;
    const files = await Promise.all(
      Object.entries(SAMPLE).map(async ([sheet, file]) => {
        const answer = await fetch(`sample/${file}.csv`);
        return new File([await answer.arrayBuffer()], `${sheet}.csv`);
      }),
    );
    await this.replaceBy(() => this.add(files));
    this.settle();
  }

  async empty(): Promise<void> {
    if (!(await this.mayReplace("an empty workbook"))) return;
    await this.replaceBy(() => {
      this.book.add("Sheet1");
      return Promise.resolve(true);
    });
    this.settle();
    this.stage.notices.show("An empty workbook. Paste a table or CSV text into it, or drop a file on it.");
  }

  /** The user's own files: in place of what is there, or beside it. */
  async files(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const choice = this.isTouched ? await this.whereTo(files.map(({ name }) => name).join(", ")) : "replace";
    if (choice === "replace") await this.replaceBy(() => this.add(files));
    else if (choice === "add" && (await this.add(files))) await this.opened();
  }

  /** @returns Whether any sheet was added; what could not be read is told. */
  private async add(files: readonly File[]): Promise<boolean> {
    let added = 0;
    for (const file of files) {
      try {
        const { sheets, remarks } = await fillBook(
          this.book,
          file.name,
          new Uint8Array(await file.arrayBuffer()),
        );
        added += sheets.length;
        for (const remark of remarks) this.stage.notices.show(remark, "trouble");
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        this.stage.notices.show(error.message, "trouble");
      }
    }
    this.book.flush();
    return added > 0;
  }

  /** What was there goes only when something has come. */
  private async replaceBy(fill: () => Promise<boolean>): Promise<void> {
    const { book } = this;
    const old = book.sheets;
    // The names of old tabs and cells would be in the way of the new ones.
    const tabs = old.map(({ name }) => name);
    const names = book.names();
    old.forEach((sheet, index) => (sheet.name = `(${index})`));
    for (const { name } of names) book.removeName(name);
    if (!(await fill())) {
      old.forEach((sheet, index) => (sheet.name = tabs[index]));
      for (const { name, sheet, area } of names) if (area) book.setName(name, sheet, area);
      return;
    }
    book.active = book.sheets[old.length];
    for (const { id } of old) book.remove(id);
    book.flush();
    await this.opened();
  }

  private async mayReplace(what: string): Promise<boolean> {
    if (!this.isTouched) return true;
    const text = `Put ${what} in place of this workbook? What you have done in it is lost unless you download it first.`;
    return (await ask(this.dialog, text, { replace: "Replace", cancel: "Cancel" })) === "replace";
  }

  private whereTo(files: string): Promise<"add" | "replace" | "cancel"> {
    const text = `Open ${files} beside the sheets that are here, or in place of them?`;
    return ask(this.dialog, text, { add: "Beside them", replace: "In place of them", cancel: "Cancel" });
  }

  private get isTouched(): boolean {
    return this.stage.calculation.changes !== this.untouched;
  }

  private settle(): void {
    this.untouched = this.stage.calculation.changes;
  }
}
