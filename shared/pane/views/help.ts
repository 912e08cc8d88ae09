import { element } from "../element";
import { chooseLanguage, chosenLanguage, languageOf, languages, words, type Language } from "../language";
import type { Tools, View } from "../view";

/** What this is, and the language that the pane speaks. */
export function helpView({ reader, relabel }: Tools): View {
  const select = element("select", { id: "language" });
  const own = words.frame.hostLanguage(languages[languageOf(reader)]);
  select.append(element("option", { value: "" }, own));
  for (const [tag, name] of Object.entries(languages)) {
    select.append(element("option", { value: tag, lang: tag }, name));
  }
  select.value = chosenLanguage() ?? "";
  select.addEventListener("change", () => {
    chooseLanguage((select.value || null) as Language | null);
    relabel("language");
  });
  const field = element("div", { class: "field" });
  field.append(
    element("label", { for: "language" }, words.frame.language),
    element("span", { class: "pick" }, select),
  );
  const card = element("section", { class: "card", "aria-labelledby": "about-title" });
  card.append(element("h2", { id: "about-title" }, words.frame.title), field);
  return { root: element("div", { class: "body" }, card), update: () => undefined };
}
