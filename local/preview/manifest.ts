/** A button that the manifest puts on the ribbon. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that it runs in the add-in's page; null opens the pane. */
  readonly action: string | null;
}

/** What Excel takes from the add-in's manifest to draw it. */
export interface Manifest {
  readonly name: string;
  readonly namespace: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the built manifest; its addresses are taken from where the page is. */
export function readManifest(xml: string): Manifest {
  const page = new DOMParser().parseFromString(xml, "text/xml");
  const all = (place: Document | Element, name: string) => [...place.getElementsByTagNameNS("*", name)];
  const resources = new Map(
    [...all(page, "String"), ...all(page, "Image")].map((one) => [
      one.id,
      one.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const value = (place: Document | Element, name: string): string => {
    const resource = all(place, name)[0]?.getAttribute("resid") ?? "";
    const found = resources.get(resource);
    if (found === undefined) throw new Error(`The manifest names no ${name}.`);
    return found;
  };
  const buttons = all(page, "Control").map((control): RibbonButton => ({
    label: value(control, "Label"),
    tip: value(control, "Description"),
    icon: `excel/assets/${value(control, "Image").replace(/^.*\//, "")}`,
    action: all(control, "FunctionName")[0]?.textContent ?? null,
  }));
  return {
    name: all(page, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "",
    namespace: value(page, "Namespace"),
    group: value(all(page, "Group")[0] ?? page, "Label"),
    buttons,
  };
}
