import { element } from "./element";
import { icon } from "./icon";
import { words } from "./language";
import type { Listed } from "./views";
import type { ViewId } from "./words/en";

interface Tabs {
  readonly root: HTMLElement;
  select(id: ViewId): void;
}

/** Tabs as assistive technology expects them: one stop for Tab, arrows, Home and End in between. */
export function tabList(label: string, list: readonly Listed[], open: (id: ViewId) => void): Tabs {
  const root = element("div", { class: "tabs", role: "tablist", "aria-label": label });
  const tabs = list.map(({ id, icon: drawing, quiet }) => {
    const name = words.views[id];
    return element(
      "button",
      {
        type: "button",
        id: `tab-${id}`,
        role: "tab",
        class: quiet ? "tab quiet" : "tab",
        title: quiet ? name : null,
        "aria-controls": `view-${id}`,
        onclick: () => open(id),
      },
      icon(drawing),
      element("span", { class: quiet ? "unseen" : null }, name),
    );
  });
  root.append(...tabs);
  root.addEventListener("keydown", (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    tabs[next].focus();
    open(list[next].id);
  });
  return {
    root,
    select(id) {
      list.forEach((one, at) => {
        tabs[at].setAttribute("aria-selected", String(one.id === id));
        tabs[at].tabIndex = one.id === id ? 0 : -1;
      });
    },
  };
}
