import type { MenuEntry } from "../appsscript/desk";

/** Draws a script's menus as Sheets puts them behind its own: a button each, with its entries below it. */
export function drawMenus(
  place: HTMLElement,
  menus: readonly MenuEntry[],
  run: (name: string) => void,
): void {
  const caption = Object.assign(document.createElement("span"), {
    textContent: "Extensions of this sheet ›",
  });
  place.replaceChildren(caption, ...menus.map((menu) => drawn(menu, run)));
}

function drawn({ caption, entries = [] }: MenuEntry, run: (name: string) => void): HTMLElement {
  const menu = document.createElement("details");
  menu.className = "menu";
  const summary = Object.assign(document.createElement("summary"), { textContent: caption });
  const list = document.createElement("div");
  list.setAttribute("role", "menu");
  for (const { caption: text, runs } of entries) {
    if (runs === null) {
      list.append(document.createElement("hr"));
      continue;
    }
    const item = document.createElement("button");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.dataset.command = runs;
    item.textContent = text;
    item.addEventListener("click", () => {
      menu.open = false;
      run(runs);
    });
    list.append(item);
  }
  menu.append(summary, list);
  menu.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") menu.open = false;
  });
  // A menu closes when something else is chosen.
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) menu.open = false;
  });
  return menu;
}
