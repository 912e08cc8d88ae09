import { element } from "./element";
import { words } from "./language";
import { tabList } from "./tabs";
import type { State, Tools, View } from "./view";
import { views, type Listed } from "./views";
import type { ViewId } from "./words/en";

export interface Frame {
  readonly parts: readonly HTMLElement[];
  /** Brings what is built up to date. */
  draw(state: State): void;
  open(id: ViewId): void;
  /** The view in sight. */
  shown(): ViewId;
}

/** The tabs, and below them one view at a time; each is built when it is first opened. */
export function paneFrame(tools: Tools, first: ViewId, stateNow: () => State): Frame {
  const built = new Map<ViewId, View>();
  const panels = new Map(
    views.map(({ id }) => {
      const labels = { id: `view-${id}`, role: "tabpanel", "aria-labelledby": `tab-${id}`, hidden: true };
      return [id, element("div", { class: "view", ...labels })];
    }),
  );
  let shown = first;
  function open(id: ViewId): void {
    shown = id;
    tabs.select(id);
    for (const [which, panel] of panels) panel.hidden = which !== id;
    let view = built.get(id);
    if (!view) {
      view = (views.find((one) => one.id === id) as Listed).build(tools);
      built.set(id, view);
      panels.get(id)?.append(view.root);
      view.update(stateNow());
    }
    view.opened?.();
  }
  const tabs = tabList(words.frame.navigation, views, open);
  return {
    parts: [tabs.root, ...panels.values()],
    draw: (state) => built.forEach((view) => view.update(state)),
    open,
    shown: () => shown,
  };
}
