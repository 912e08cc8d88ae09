import { ICommandService } from "@univerjs/core";
import type { Engine } from "../univer/engine";
import type { UniverBook } from "../univer/book";
import { mainView, rectOf } from "../univer/view";
import { figuresOf } from "./figures";
import { drawChart } from "./svg";

/** Draws the charts of the sheet in front over its cells, and moves them with it. */
export class ChartLayer {
  private asked = false;
  private drawn = "";

  /** @param place An element over the grid. */
  constructor(
    private readonly engine: Engine,
    private readonly book: UniverBook,
    private readonly grid: HTMLElement,
    private readonly place: HTMLElement,
  ) {
    engine.get(ICommandService).onCommandExecuted(() => this.ask());
    new ResizeObserver(() => this.ask()).observe(grid);
    this.ask();
  }

  /** Once a frame, however much has changed. */
  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.draw();
    });
  }

  private draw(): void {
    const sheet = this.book.active;
    const view = sheet.charts.length > 0 ? mainView(this.engine) : null;
    if (!view) {
      this.show("", []);
      return;
    }
    this.lieOver();
    // Charts neither stand over headers nor over rows that stay in sight.
    this.place.style.clipPath = `inset(${view.top}px 0 0 ${view.left}px)`;
    const charts = sheet.charts.map((chart) => ({
      chart,
      at: rectOf(this.engine, chart.area),
      figures: figuresOf(sheet, chart),
    }));
    const { x, y, scale } = view;
    this.show(
      JSON.stringify([sheet.id, charts]),
      charts.map(({ chart, at, figures }) => drawChart(chart, figures, at.width, at.height)),
    );
    charts.forEach(({ at }, index) => {
      const drawing = this.place.children[index] as SVGElement;
      drawing.style.transform = `translate(${(at.x - x) * scale}px, ${(at.y - y) * scale}px) scale(${scale})`;
    });
  }

  /** Over the cells alone: the grid has bars of its own above and below them. */
  private lieOver(): void {
    const canvas = this.grid.querySelector("canvas[id^=univer-sheet-main-canvas]");
    if (!canvas) return;
    const [cells, around] = [canvas, this.place.parentElement as HTMLElement].map((one) => one.getBoundingClientRect()); // prettier-ignore
    Object.assign(this.place.style, {
      left: `${cells.left - around.left}px`,
      top: `${cells.top - around.top}px`,
      width: `${cells.width}px`,
      height: `${cells.height}px`,
    });
  }

  /** Only what is another drawing is put in place of the old one: a reader may be at it. */
  private show(what: string, drawings: readonly SVGElement[]): void {
    if (what === this.drawn) return;
    this.drawn = what;
    this.place.replaceChildren(...drawings);
  }
}
