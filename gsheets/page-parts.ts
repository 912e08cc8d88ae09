import type { PagePart } from "./calls";

/** The German words for a page that is about to open; nothing where they cannot be had now: the sidebar opens all the same, and asks for them itself. */
export function wordsInPage(): string {
  try {
    return `<script id="german">${pagePart("german")}</script>`;
  } catch {
    return "";
  }
}

/** A script that brings the sidebar what few readers need: a file of its own, so that the others do not wait for it. */
export function pagePart(name: PagePart): string {
  const page = HtmlService.createHtmlOutputFromFile(name).getContent();
  return page.slice(page.indexOf(">") + 1, page.lastIndexOf("</script"));
}
