/** The column to the right of the grid, which holds an add-in's page. */
export class Panel {
  private readonly title: HTMLElement;
  /** What stands in it. */
  readonly place: HTMLElement;

  constructor(private readonly element: HTMLElement) {
    this.title = element.querySelector("#panel-title")!;
    this.place = element.querySelector("#frame")!;
    element.querySelector("#panel-close")!.addEventListener("click", () => this.hide());
  }

  show(title: string): void {
    this.title.textContent = title;
    this.element.hidden = false;
  }

  /** The page in it lives on. */
  hide(): void {
    this.element.hidden = true;
  }

  clear(): void {
    this.hide();
    this.place.replaceChildren();
  }
}
