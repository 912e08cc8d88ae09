import type { SheetKind } from "../../shared/grid";
import { addressOf } from "../../shared/layout/address";
import { areaAddress } from "../file/address";
import { quoteSheet } from "../wire/address";
import type { Workbook, Worksheet } from "../workbook";
import { findGenerated, type Generated } from "./generated";
import type { Side, Stage } from "./side";

const NOTE = "Proposal sent, call on Friday";

/** Clients that a screen shows below the totals. */
const IN_SIGHT = 12;

/** The sheet for the tour's formula. */
const TRY = "Try a formula";

interface Step {
  readonly title: string;
  readonly text: string;
  readonly act: (side: Side) => Promise<void>;
}

/** The one-minute tour above the grid: each step does what it says, in the host that is on stage. */
export class Guide {
  private readonly done = new Set<string>();

  constructor(
    private readonly place: HTMLElement,
    private readonly book: Workbook,
    private readonly stage: Stage,
    private readonly download: () => Promise<void>,
  ) {}

  show(side: Side): void {
    const list = document.createElement("ol");
    for (const step of this.steps(side)) {
      const button = document.createElement("button");
      button.type = "button";
      button.title = step.text;
      button.append(step.title);
      button.classList.toggle("done", this.done.has(step.title));
      button.addEventListener("click", () => void this.take(step, button, side));
      const item = document.createElement("li");
      item.append(button, Object.assign(document.createElement("span"), { textContent: step.text }));
      list.append(item);
    }
    this.place.replaceChildren(list);
  }

  private async take(step: Step, button: HTMLButtonElement, side: Side): Promise<void> {
    button.disabled = true;
    try {
      await step.act(side);
      this.done.add(step.title);
      button.classList.add("done");
    } finally {
      button.disabled = false;
    }
  }

  private steps(side: Side): Step[] {
    return [
      {
        title: "Generate",
        text: "Who buys what, who lacks what, what it is worth",
        act: () => this.generate(side),
      },
      {
        title: "Type in it",
        text: "A gap in play, a note: both stay when you generate again",
        act: () => this.type(side),
      },
      {
        title: "Use a formula",
        text: side.formula("CUMREVPCT", "…"),
        act: () => this.calculate(side),
      },
      { title: "Take it along", text: "As .xlsx, for those without the add-in", act: this.download },
    ];
  }

  private async generate(side: Side): Promise<void> {
    await side.generate();
    this.lead(findGenerated(this.book, "matrix")?.sheet);
  }

  private async type(side: Side): Promise<void> {
    const matrix = await this.generated("matrix", side);
    const note = matrix?.columns.get("Note");
    const gap = matrix && nearGap(matrix);
    if (!matrix || note === undefined || !gap) return;
    matrix.sheet.write(gap.row, gap.column, [[{ value: "P" }]]);
    matrix.sheet.write(gap.row, note, [[{ value: NOTE }]]);
    this.lead(matrix.sheet, gap.row, gap.column);
    this.stage.notices.show(
      `${addressOf(gap.row, gap.column)} is now P, in play; ${addressOf(gap.row, note)} has a note. Generate again: both stay.`,
    );
  }

  private async calculate(side: Side): Promise<void> {
    const concentration = await this.generated("concentration", side);
    const total = concentration?.columns.get("Total");
    if (!concentration || total === undefined) return;
    const { sheet, body } = concentration;
    const revenues = `${quoteSheet(sheet.name)}!${areaAddress({ ...body, column: total, columns: 1 })}`;
    const on = this.book.sheets.find(({ name }) => name === TRY) ?? this.book.add(TRY);
    on.write(0, 0, [[{ value: "Cumulative share of revenue, by a formula in the cell below" }]]);
    on.write(1, 0, [[{ value: null, formula: side.formula("CUMREVPCT", revenues) }]]);
    on.format({ row: 1, column: 0, rows: body.rows, columns: 1 }, { numberFormat: "0.0%" });
    on.setWidth(0, 24);
    this.lead(on, 1, 0);
  }

  private async generated(kind: SheetKind, side: Side): Promise<Generated | null> {
    const found = findGenerated(this.book, kind);
    if (found) return found;
    await side.generate();
    return findGenerated(this.book, kind);
  }

  private lead(sheet: Worksheet | undefined, row = 0, column = 0): void {
    if (!sheet) return;
    this.book.active = sheet;
    this.book.selection = { row, column, rows: 1, columns: 1 };
  }
}

/** A gap that is easy to see: among the first clients, the one furthest to the left. */
function nearGap({ sheet, columns, body }: Generated): { row: number; column: number } | null {
  const [first, end] = [columns.get("Stack %"), columns.get("Gaps")];
  if (first === undefined || end === undefined) return null;
  const seen = sheet.read({ ...body, rows: Math.min(body.rows, IN_SIGHT) });
  for (let column = first + 1; column < end; column++) {
    const down = seen.findIndex((cells) => cells[column].value === null);
    if (down >= 0) return { row: body.row + down, column };
  }
  return null;
}
