import { behind, play, SELF } from "./checked";
import type { Desk, MenuEntry } from "./desk";

/** What stands behind a page made by HtmlService. */
export interface Page {
  title: string;
  html: string;
}

/** Menus, the sidebar and alerts. */
export function playUi(desk: Desk): object {
  const { screen } = desk.office;
  return play(desk, "Base.Ui", {
    createMenu: (caption: string) => playMenu(desk, caption),
    // The editor names the menu after the add-on or the project.
    createAddonMenu: () => playMenu(desk, "(project)"),
    showSidebar: (page: object) => {
      const { title, html } = behind<Page>(page);
      screen.sidebar = { title, html };
    },
    alert: (...texts: string[]) => {
      screen.alerts.push(texts.join(": "));
      return "OK";
    },
  });
}

function playMenu(desk: Desk, caption: string): object {
  const entries: MenuEntry[] = [];
  const menu: MenuEntry = { caption, runs: null, entries };
  return play(
    desk,
    "Base.Menu",
    {
      addItem: (text: string, runs: string) => {
        entries.push({ caption: text, runs });
        return SELF;
      },
      addSeparator: () => {
        entries.push({ caption: "", runs: null });
        return SELF;
      },
      addSubMenu: (sub: object) => {
        entries.push(behind<MenuEntry>(sub));
        return SELF;
      },
      addToUi: () => {
        desk.office.screen.menus.push(menu);
      },
    },
    menu,
  );
}

/** HtmlService: a page from a file of the project. */
export function playHtml(desk: Desk): object {
  return play(desk, "HTML.HtmlService", {
    createHtmlOutputFromFile: (name: string) => {
      const html = desk.office.files[`${name}.html`];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      const page: Page = { title: "", html };
      return play(
        desk,
        "HTML.HtmlOutput",
        {
          setTitle: (title: string) => {
            page.title = title;
            return SELF;
          },
          getTitle: () => page.title,
          getContent: () => page.html,
          setContent: (html: string) => {
            page.html = html;
            return SELF;
          },
        },
        page,
      );
    },
  });
}
