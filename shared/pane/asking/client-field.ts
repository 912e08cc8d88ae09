import { nameKey } from "../../../src/text";
import { element } from "../element";
import { words } from "../language";

/** So many names are drawn to choose from, however many clients there are. */
const DRAWN = 20;

export interface ClientField {
  readonly root: HTMLElement;
  /** The clients' names as the sheets show them. */
  offer(labels: readonly string[]): void;
  typed(): string;
  type(text: string): void;
}

/** Finds one of many clients by a part of its name. */
export function clientField(chosen: (label: string | null) => void): ClientField {
  const { asking: text } = words;
  const id = "asking-client";
  const search = element("input", {
    type: "search",
    id,
    "data-key": id,
    list: `${id}-names`,
    autocomplete: "off",
    "aria-describedby": `${id}-found`,
  });
  const names = element("datalist", { id: `${id}-names` });
  const found = element("p", { class: "hint", id: `${id}-found`, role: "status" });
  const root = element("div", { class: "field" });
  root.append(element("label", { for: id }, text.client), search, names, found);
  let keys: string[] = [];
  let all: readonly string[] = [];

  function draw(): number[] {
    const wanted = nameKey(search.value);
    const matches = [...keys.keys()].filter((place) => keys[place].includes(wanted));
    names.replaceChildren(
      ...matches.slice(0, DRAWN).map((place) => element("option", { value: all[place] })),
    );
    const exact = keys.indexOf(wanted);
    found.textContent =
      exact >= 0 ? "" : matches.length === 0 ? text.noMatch : text.matches(matches.length, all.length);
    return exact >= 0 ? [exact] : matches;
  }

  search.addEventListener("input", () => {
    draw();
    const exact = keys.indexOf(nameKey(search.value));
    chosen(exact < 0 ? null : all[exact]);
  });
  search.addEventListener("keydown", (event) => {
    const [first] = event.key === "Enter" && search.value.trim() !== "" ? draw() : [];
    if (first === undefined) return;
    search.value = all[first];
    draw();
    chosen(all[first]);
  });
  return {
    root,
    typed: () => search.value,
    type(text) {
      search.value = text;
      draw();
    },
    offer(labels) {
      all = labels;
      keys = labels.map(nameKey);
      draw();
    },
  };
}
