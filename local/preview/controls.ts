/** The two buttons of which one is chosen; arrow keys go from one to the other. */
export function chooseHost<T extends string>(group: HTMLElement, chosen: (host: T) => void): void {
  const buttons = [...group.querySelectorAll<HTMLElement>("[data-host]")];
  group.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-host]");
    if (button && button.getAttribute("aria-checked") !== "true") chosen(button.dataset.host as T);
  });
  group.addEventListener("keydown", ({ key }) => {
    if (!key.startsWith("Arrow")) return;
    const other = buttons.find((button) => button.getAttribute("aria-checked") !== "true");
    other?.focus();
    other?.click();
  });
}

export function pickFiles(
  button: HTMLElement,
  input: HTMLInputElement,
  picked: (files: readonly File[]) => void,
): void {
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    picked([...(input.files ?? [])]);
    // The same file may be picked again.
    input.value = "";
  });
}

/** Files dropped anywhere on the page; while they are over it, `cover` says what becomes of them. */
export function takeDroppedFiles(cover: HTMLElement, dropped: (files: readonly File[]) => void): void {
  const brings = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragenter", (event) => {
    if (brings(event)) cover.hidden = false;
  });
  cover.addEventListener("dragleave", () => (cover.hidden = true));
  addEventListener("dragover", (event) => {
    if (brings(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    cover.hidden = true;
    if (!brings(event)) return;
    event.preventDefault();
    dropped([...(event.dataTransfer?.files ?? [])]);
  });
}
