/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { MOST_ROWS } from "../../gsheets/generate";
import { scriptRun } from "../../local/appsscript/page";
import { cellsOf, invoices } from "./ledger";
import { opened, type Opened } from "./opened";

// The page's world has none of Node's; the played properties count bytes with these.
Object.assign(globalThis, { TextDecoder, TextEncoder });
// What browsers have and jsdom lacks; nothing here looks at styles.
Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined });

/** Shows the sidebar as Sheets does: the page that the script opened, with google.script.run in its window. */
function showSidebar({ script }: Opened): void {
  script.menu("showSidebar");
  Object.assign(window, { google: { script: { run: scriptRun(script) } } });
  const page = new DOMParser().parseFromString(script.office.screen.sidebar?.html ?? "", "text/html");
  const scripts = [...page.querySelectorAll("script")].map(({ text }) => text);
  page.querySelectorAll("script").forEach((script) => script.remove());
  document.body.innerHTML = page.body.innerHTML;
  for (const text of scripts) {
    const script = document.createElement("script");
    script.text = text;
    document.body.append(script);
  }
}

async function until(met: () => boolean): Promise<void> {
  for (const start = Date.now(); !met();) {
    if (Date.now() - start > 20_000) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("the built page generates through the script what the menu generates at once", async () => {
  const [menu, sidebar] = [opened(invoices(30)), opened(invoices(30))];
  menu.script.menu("generateSheets");
  showSidebar(sidebar);
  const state = () => document.querySelector<HTMLElement>("#status")?.dataset.state;
  const button = () => document.querySelector<HTMLButtonElement>("#generate");
  await until(() => state() === "idle" && button()?.disabled === false);
  button()?.click();
  await until(() => state() === "done" || state() === "failed");
  expect(document.querySelector("#status")?.textContent).toContain("6 sheets");
  expect(sidebar.workbook.sheets.map(cellsOf)).toEqual(menu.workbook.sheets.map(cellsOf));
  expect(sidebar.script.office.unknown).toEqual([]);
});

test("the built page puts in empty tables by the part that it fetches first", async () => {
  const sidebar = opened([]);
  showSidebar(sidebar);
  await until(() => document.querySelector("#templates") !== null);
  document.querySelector<HTMLButtonElement>("#templates")?.click();
  const said = () => document.querySelector("#templates-said")?.textContent ?? "";
  await until(() => said().startsWith("Ready"));
  expect(said()).toBe("Ready to fill in: Invoice lines, Clients, Offerings.");
  expect(sidebar.workbook.sheets.map(({ name }) => name)).toEqual(["Data", "Invoice lines", "Clients", "Offerings"]); // prettier-ignore
  expect(sidebar.script.office.unknown).toEqual([]);
});

test("above the menu's limit the sidebar opens and nothing is written", () => {
  const { workbook, script } = opened([["Client", "Revenue"]]);
  const [data] = workbook.sheets;
  data.insertRows(1000, MOST_ROWS);
  data.write(MOST_ROWS, 0, [[{ value: "Acme" }]]);
  script.menu("generateSheets");
  expect(script.office.screen.sidebar?.title).toBe("Cross-Sell Matrix");
  expect(script.office.screen.toasts[0]).toContain("100,001 rows are more than the menu can do in one go");
  expect(workbook.sheets.length).toBe(1);
});
