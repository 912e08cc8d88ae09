import type { Worksheet as Model } from "@univerjs/core";
import type { Note, Page, SheetChart } from "../../workbook";
import type { Pages } from "./pages";

/** What is kept beside a sheet of Univer's. */
export abstract class Beside {
  constructor(
    readonly model: Model,
    private readonly pages: Pages,
  ) {}

  get page(): Page {
    return this.pages.of(this.model).page;
  }
  set page(page: Page) {
    this.pages.set(this.model, { page });
  }

  get notes(): readonly Note[] {
    return this.pages.of(this.model).notes;
  }
  set notes(notes: readonly Note[]) {
    this.pages.set(this.model, { notes });
  }

  get charts(): readonly SheetChart[] {
    return this.pages.of(this.model).charts;
  }
  set charts(charts: readonly SheetChart[]) {
    this.pages.set(this.model, { charts });
  }
}
