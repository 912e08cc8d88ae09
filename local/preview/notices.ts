/** How much a notice matters: what just happened, or what cannot be done or be believed. */
export type Weight = "note" | "trouble";

/** The strip below the grid: the last thing that happened, and everything that the page cannot play. */
export class Notices {
  constructor(private readonly place: HTMLElement) {}

  /** Trouble stays until it is closed; a note goes when the next one comes. */
  show(text: string, weight: Weight = "note"): void {
    if (weight === "note") this.place.querySelector(".note")?.remove();
    else if ([...this.place.querySelectorAll(".trouble span")].some((known) => known.textContent === text))
      return;
    const line = document.createElement("p");
    line.className = weight;
    line.append(Object.assign(document.createElement("span"), { textContent: text }));
    if (weight === "trouble") line.append(this.closer(line));
    this.place.append(line);
  }

  /** What a host or a script asked for that the page does not play. */
  unplayed(what: string): void {
    this.show(`This page does not play ${what}. What depends on it did not happen.`, "trouble");
  }

  private closer(line: HTMLElement): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Close";
    button.addEventListener("click", () => line.remove());
    return button;
  }
}
