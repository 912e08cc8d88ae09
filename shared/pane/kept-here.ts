const passing = new Map<string, string>();

/** What this browser keeps for the pane; null for nothing. */
export function keptHere(name: string): string | null {
  try {
    return localStorage.getItem(`xsell.${name}`);
  } catch {
    // A browser may keep nothing for a page within another one: then it lasts as long as the pane is open.
    return passing.get(name) ?? null;
  }
}

/** Keeps a reader's own choice in the browser, not in the workbook, which others open too; null forgets. */
export function keepHere(name: string, value: string | null): void {
  if (value === null) passing.delete(name);
  else passing.set(name, value);
  try {
    if (value === null) localStorage.removeItem(`xsell.${name}`);
    else localStorage.setItem(`xsell.${name}`, value);
  } catch {
    return;
  }
}
