import { element } from "./element";
import { notice } from "./notice";

/** Says in German that the German words did not come, and tries again: the words themselves are what is missing. */
export function unspoken(again: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "plain", id: "load-words", onclick: again });
  button.append("Noch einmal versuchen");
  const text = "Die deutschen Texte ließen sich nicht laden. Bis sie da sind, steht hier alles auf Englisch.";
  const root = notice("warning", [text], button);
  root.lang = "de";
  root.setAttribute("role", "alert");
  return root;
}
