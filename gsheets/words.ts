/** The script for a page that is about to open; nothing where it cannot be had now: the sidebar opens all the same, and asks for them itself. */
export function wordsInPage(): string {
  try {
    return `<script id="words">${germanWords()}</script>`;
  } catch {
    return "";
  }
}

/** The script that brings the sidebar its German words: a file of its own, so that other readers do not wait for it. */
export function germanWords(): string {
  const page = HtmlService.createHtmlOutputFromFile("german").getContent();
  return page.slice(page.indexOf(">") + 1, page.lastIndexOf("</script"));
}
