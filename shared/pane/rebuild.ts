const keyed = (within: ParentNode, key: string): HTMLElement | null =>
  within.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

/**
 * Replaces what stands in a container. Whoever was in it with the keyboard stays
 * on the element with the same `data-key`, and what was unfolded stays unfolded.
 */
export function rebuild(container: HTMLElement, children: readonly (Node | string | null)[]): void {
  const focused = container.contains(document.activeElement) ? document.activeElement : null;
  const open = [...container.querySelectorAll<HTMLElement>("details[open][data-key]")];
  container.replaceChildren(...children.filter((child): child is Node | string => child !== null));
  for (const details of open) keyed(container, details.dataset.key ?? "")?.setAttribute("open", "");
  if (!(focused instanceof HTMLElement)) return;
  const successor = focused.dataset.key === undefined ? null : keyed(container, focused.dataset.key);
  // What had the focus is gone: the part of the pane that it was in keeps the place.
  if (!successor) container.tabIndex = -1;
  (successor ?? container).focus({ preventScroll: true });
}
