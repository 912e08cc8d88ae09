import { writeFigures } from "./figures";
import { keepHere, keptHere } from "./kept-here";
import { de } from "./words/de";
import { en, type Words } from "./words/en";

/** What a host knows of its reader, as tags such as de-AT. */
export interface Reader {
  /** The language of the host's own menus. */
  readonly language: string;
  /** The locale by which the host writes numbers and dates. */
  readonly locale: string;
}

/** The languages of the pane, each by its own name. */
export const languages = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof languages;

const texts: Readonly<Record<Language, Words>> = { en, de };
const STORED = "language";

/** The pane's words in the language that it speaks now. */
export let words: Words = en;

/** The language that the host speaks, where the pane has it, else English. */
export function languageOf({ language }: Reader): Language {
  const found = language.slice(0, 2).toLowerCase();
  return isLanguage(found) ? found : "en";
}

/** Speaks the reader's own choice, else the host's language; figures follow the host's locale. */
export function speak(reader: Reader): void {
  const language = chosenLanguage() ?? languageOf(reader);
  words = texts[language];
  // Months are named as in the reader's own country where that speaks the pane's language.
  const near = [reader.locale, reader.language].find((tag) => tag.startsWith(language));
  writeFigures(known(reader.locale) ?? known(reader.language) ?? language, known(near ?? "") ?? language);
  document.documentElement.lang = language;
}

/** The language that was chosen in this browser; null for the host's. */
export function chosenLanguage(): Language | null {
  const kept = keptHere(STORED);
  return isLanguage(kept) ? kept : null;
}

export function chooseLanguage(language: Language | null): void {
  keepHere(STORED, language);
}

function isLanguage(text: unknown): text is Language {
  return typeof text === "string" && Object.prototype.hasOwnProperty.call(languages, text);
}

/** A tag as Intl takes it; null for one that it refuses. */
function known(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replace("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
