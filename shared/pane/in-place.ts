/** Changes what stands above something, which stays where its reader sees it as far as the view can scroll. */
export function inPlace(seen: Element, view: HTMLElement, change: () => void): void {
  const before = seen.getBoundingClientRect().top;
  view.classList.remove("gliding");
  change();
  view.scrollTop += seen.getBoundingClientRect().top - before;
}

/** Up to the beginning, where something new stands; not before it was drawn, so that nothing jumps. */
export function glideUp(view: HTMLElement): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      view.classList.add("gliding");
      view.scrollTop = 0;
    }),
  );
}
