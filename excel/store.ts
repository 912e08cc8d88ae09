import { run } from "./failure";

/** What we kept among the workbook's settings for this add-in. One round trip. */
export function recall(): Promise<Record<string, string>> {
  return run("read its settings", async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await context.sync();
    const kept = settings.items.map(({ key, value }): [string, unknown] => [key, value]);
    return Object.fromEntries(
      kept.filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== ""),
    );
  });
}

/** Keeps entries. One round trip: a setting can be deleted only after it was looked up, so an empty text stands for none. */
export function remember(entries: Readonly<Record<string, string>>): Promise<void> {
  return run("keep its settings", async (context) => {
    for (const [key, value] of Object.entries(entries)) context.workbook.settings.add(key, value);
    await context.sync();
  });
}
