import { writeFigures } from "./figures";
import { keepHere, keptHere } from "./kept-here";
import { en, type Words } from "./words/en";

/** What a host knows of its reader, as tags such as de-AT. */
export interface Reader {
  /** The language of the host's own menus. */
  readonly language: string;
  /** The locale by which the host writes numbers and dates. */
  readonly locale: string;
  /** Brings the words that stand beside the pane into the page, where a page cannot load them by itself. */
  readonly bringWords?: () => Promise<void>;
  /** The same for the jobs that most readers never ask for. */
  readonly bringJobs?: () => Promise<void>;
}

/** The languages of the pane, each by its own name. */
export const languages = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof languages;

/** The words that are there; the others come when their language is first spoken. */
const texts: { en: Words; de?: Words } = { en };
const STORED = "language";

/** The pane's words in the language that it speaks now. */
export let words: Words = en;

/** The language that the host speaks, where the pane has it, else English. */
export function languageOf({ language }: Reader): Language {
  const found = language.slice(0, 2).toLowerCase();
  return isLanguage(found) ? found : "en";
}

/** The reader's own choice, else the host's language. */
function wantedLanguage(reader: Reader): Language {
  return chosenLanguage() ?? languageOf(reader);
}

/** Whether the words of the reader's language are in the page. */
export function hasWords(reader: Reader): boolean {
  return texts[wantedLanguage(reader)] !== undefined;
}

/** Loads the words that the page does not begin with; where they do not come, it can be tried again. */
export async function loadWords({ bringWords }: Reader): Promise<void> {
  try {
    await bringWords?.();
    texts.de = (await import(/* webpackChunkName: "german" */ "./words/de")).de;
  } catch {
    // The pane says so, in the language that is missing.
    return;
  }
}

/** Speaks the language wanted, or English while its words are not there; figures follow the host's locale. */
export function speak(reader: Reader): void {
  const language = hasWords(reader) ? wantedLanguage(reader) : "en";
  words = texts[language] ?? en;
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
