import { ownExamples } from "../../insert/examples";
import { insertExample } from "../../insert/insert";
import { catalogue, type FunctionSpec } from "../../catalogue";
import type { Example } from "../../insert/examples";
import { element } from "../element";
import { words } from "../language";
import { rebuild } from "../rebuild";
import { run, STOPPED } from "../run";
import type { Tools, View } from "../view";

/** All functions, found by a word, each with an example on the user's own figures that can be put into a cell. */
export function functionsView({ host, work }: Tools): View {
  const { functions: text } = words;
  const search = element("input", { type: "search", id: "function-search", oninput: draw });
  const found = element("p", { class: "hint", role: "status" });
  const list = element("ul", { class: "functions" });
  const card = element("section", { class: "card", "aria-labelledby": "functions-title" });
  const field = element("div", { class: "field" });
  field.append(element("label", { for: "function-search" }, text.search), search);
  card.append(element("h2", { id: "functions-title" }, text.title), field, found, list);
  let own: ReadonlyMap<string, Example> = new Map();

  function draw(): void {
    const wanted = search.value.toLowerCase().split(/\s+/);
    const shown = catalogue.filter((spec) => {
      const all = [spec.name, spec.description, ...spec.parameters.map(({ name }) => name)].join(" ");
      return wanted.every((word) => all.toLowerCase().includes(word));
    });
    found.textContent = shown.length === 0 ? text.none : text.found(shown.length);
    rebuild(
      list,
      shown.map((spec) => item(spec)),
    );
  }

  function item(spec: FunctionSpec): HTMLElement {
    const { name, parameters, description } = spec;
    const example = own.get(name);
    const given = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ");
    const insert = element(
      "button",
      {
        type: "button",
        "data-key": `insert-${name}`,
        "aria-label": text.insertNamed(name),
        onclick: () =>
          void work(
            text.inserting,
            () => insertExample(host, name),
            ({ sheet, address }) => text.inserted(name, sheet, address),
          ),
      },
      text.insert,
    );
    return element(
      "li",
      { "data-key": name },
      element("h3", {}, element("code", {}, `${host.prefix}${name}(${given})`)),
      element("p", { lang: "en" }, description),
      details(spec),
      element("p", { class: "hint" }, example ? text.onYours : text.inGeneral),
      element("code", { class: "example" }, `=${host.prefix}${example?.call ?? spec.example}`),
      insert,
    );
  }

  draw();
  return {
    root: element("div", { class: "body" }, card),
    update: () => undefined,
    opened: () =>
      void run(ownExamples(host)).then(
        (examples) => {
          if (examples === STOPPED) return;
          own = examples;
          draw();
        },
        // The examples of the catalogue stay; inserting says what is the matter.
        () => undefined,
      ),
  };
}

function details({ name, parameters, returns }: FunctionSpec): HTMLElement {
  const { functions: text } = words;
  const terms = parameters.flatMap((one) => [
    element("dt", {}, element("code", {}, one.name), one.optional ? ` (${text.optional})` : null),
    element("dd", { lang: "en" }, one.description),
  ]);
  return element(
    "details",
    { "data-key": `arguments-${name}` },
    element("summary", { "data-key": `summary-${name}` }, text.arguments),
    element("dl", {}, ...terms, element("dt", {}, text.returns), element("dd", { lang: "en" }, returns)),
  );
}
