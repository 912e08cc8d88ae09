import { Fault } from "../../src/fault";
import { ask } from "./ask";
import { fitColumns } from "./fitting";
import type { Notices } from "./notices";
import { addSample } from "./sample";
import type { UniverBook } from "./univer/book";
import type { Engine } from "./univer/engine";

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function read(file: File): Promise<Source> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What stands in the workbook before a file is opened, and what becomes of it. */
export class Opening {
  /** The changes that had been made when what is there now had been put there. */
  private untouched: number;

  /** @param opened Called when the workbook is another one. */
  constructor(
    private readonly engine: Engine,
    private readonly notices: Notices,
    private readonly book: UniverBook,
    private readonly dialog: HTMLDialogElement,
    private readonly opened: () => Promise<void>,
  ) {
    this.untouched = engine.calculation.changes;
  }

  async sample(): Promise<void> {
    if (!(await this.mayReplace("the sample"))) return;
    await this.replaceBy(async () => {
      await addSample(this.book, (file) => fetch(`sample/${file}`).then((answer) => answer.text()));
      return true;
    });
    this.settle();
    await this.opened();
  }

  async empty(): Promise<void> {
    if (!(await this.mayReplace("an empty workbook"))) return;
    await this.replaceBy(() => Promise.resolve(this.book.add("Sheet1").visible));
    this.settle();
    await this.opened();
    this.notices.show("An empty workbook. Paste a table or CSV text into it, or drop a file on it.");
  }

  /** The user's own files: in place of what is there, or beside it. */
  async files(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const choice = this.isTouched ? await this.whereTo(files.map(({ name }) => name).join(", ")) : "replace";
    if (choice === "cancel") return;
    const sources = await Promise.all(files.map(read));
    const add = () => this.add(sources);
    if (await (choice === "replace" ? this.replaceBy(add) : add())) await this.opened();
  }

  /** @returns Whether any sheet was added; what could not be read is told. */
  private async add(sources: readonly Source[]): Promise<boolean> {
    // Reading workbooks takes a library, which nobody needs who does not open any.
    const [{ fillBook }, { kindOf }] = await Promise.all([import("../file/fill"), import("../file/input")]);
    let added = 0;
    for (const { name, bytes } of sources) {
      try {
        const { sheets, remarks } = await fillBook(this.book, name, bytes);
        if (kindOf(name, bytes) === "text") for (const sheet of sheets) fitColumns(sheet);
        added += sheets.length;
        for (const remark of remarks) this.notices.show(remark, "trouble");
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        this.notices.show(error.message, "trouble");
      }
    }
    return added > 0;
  }

  /** What was there goes only when something has come. */
  private async replaceBy(fill: () => Promise<boolean>): Promise<boolean> {
    const { book } = this;
    const old = book.sheets;
    const putBack = this.putAside();
    let filled = false;
    try {
      filled = await fill();
    } finally {
      if (!filled) putBack();
    }
    if (!filled) return false;
    book.active = book.sheets[old.length];
    for (const { id } of old) book.remove(id);
    book.flush();
    return true;
  }

  /** The names of tabs and cells that are here would be in the way of new ones. */
  private putAside(): () => void {
    const { book } = this;
    const names = book.names();
    const tabs = book.sheets.map((sheet) => [sheet, sheet.name] as const);
    tabs.forEach(([sheet], index) => (sheet.name = `(${index})`));
    for (const { name } of names) book.removeName(name);
    return () => {
      for (const [sheet, name] of tabs) sheet.name = name;
      for (const { name, sheet, area } of names) if (area) book.setName(name, sheet, area);
    };
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
    return this.engine.calculation.changes !== this.untouched;
  }

  private settle(): void {
    this.untouched = this.engine.calculation.changes;
  }
}
