/** The sizes that the schema has room for; Office scales them. */
const ICONS = ["16", "32", "80"];

/** manifest.xml with its resources found, in one language; null is the default one. */
export class Facts {
  constructor(
    private readonly xml: Document,
    private readonly locale: string | null,
  ) {}

  all(name: string, place: Document | Element = this.xml): Element[] {
    return [...place.getElementsByTagNameNS("*", name)];
  }

  /** The first element of this name, as in the order of the text. */
  one(name: string, place?: Element): Element {
    const [found] = this.all(name, place);
    if (!found) throw new Error(`manifest.xml has no ${name}${place ? ` in ${place.localName}` : ""}.`);
    return found;
  }

  text(name: string): string {
    return this.one(name).textContent?.trim() ?? "";
  }

  /** A value that may be told otherwise in this language, by the element or by the resource that it names. */
  value(element: Element): string {
    const resource = element.getAttribute("resid");
    if (resource !== null) return this.value(this.xml.getElementById(resource) ?? element);
    const own = this.all("Override", element).find((one) => one.getAttribute("Locale") === this.locale);
    return own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }

  /** The manifest's first description is the add-in's, later ones are its buttons'. */
  description(): string {
    return this.value(this.one("Description"));
  }

  icons(place: Element): object[] {
    return this.all("Image", this.one("Icon", place))
      .filter((image) => ICONS.includes(image.getAttribute("size") ?? ""))
      .map((image) => ({ size: Number(image.getAttribute("size")), url: this.value(image) }));
  }
}
