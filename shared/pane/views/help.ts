import { version } from "../version";
import { element } from "../element";
import { chooseLanguage, chosenLanguage, languageOf, languages, words, type Language } from "../language";
import { methodWords } from "../late-words";
import { forgetTour } from "../tour";
import type { Tools, View } from "../view";

/** The method with an example, the language, and what the add-in is. */
export function helpView({ reader, relabel, go }: Tools): View {
  const text = methodWords();
  const again = element("button", { type: "button", class: "plain", id: "tour-again" });
  again.append(text.again);
  again.addEventListener("click", () => {
    forgetTour();
    go("sheets");
  });
  const root = element(
    "div",
    { class: "body" },
    card("method", text.method, ...paragraphs(text.methodText)),
    card("example", text.example, element("ol", { class: "steps" }, ...text.exampleText.map((text) => element("li", {}, text)))), // prettier-ignore
    card("about", text.about, element("p", {}, text.version(version)), element("h3", {}, text.privacy), element("p", {}, text.privacyText), languageField(reader, relabel), again), // prettier-ignore
  );
  return { root, update: () => undefined };
}

function card(id: string, title: string, ...content: HTMLElement[]): HTMLElement {
  const root = element("section", { class: "card text", "aria-labelledby": `${id}-title` });
  root.append(element("h2", { id: `${id}-title` }, title), ...content);
  return root;
}

function paragraphs(texts: readonly string[]): HTMLElement[] {
  return texts.map((text) => element("p", {}, text));
}

function languageField(reader: Tools["reader"], relabel: Tools["relabel"]): HTMLElement {
  const select = element("select", { id: "language" });
  const own = words.frame.hostLanguage(languages[languageOf(reader)]);
  select.append(element("option", { value: "" }, own));
  for (const [tag, name] of Object.entries(languages)) {
    select.append(element("option", { value: tag, lang: tag }, name));
  }
  select.value = chosenLanguage() ?? "";
  select.addEventListener("change", () => {
    chooseLanguage((select.value || null) as Language | null);
    void relabel("language");
  });
  const field = element("div", { class: "field" });
  field.append(
    element("label", { for: "language" }, words.frame.language),
    element("span", { class: "pick" }, select),
  );
  return field;
}
