import { opened } from "./opened";

test("the script loads with nothing but the language around it, and asks Sheets nothing", () => {
  const { script } = opened();
  script.menu("onInstall");
  expect(script.office.calls.map(({ service }) => service)).not.toContain("Spreadsheet.Spreadsheet");
});

// Sheets runs onOpen before the user has consented to anything: services other than menus are shut then.
test.each(["NONE", "LIMITED", "FULL"] as const)("onOpen builds the menu in authorization mode %s", (mode) => {
  const { script } = opened();
  script.open(mode);
  expect(script.office.screen.menus).toEqual([
    {
      caption: "Cross-Sell Matrix",
      runs: null,
      entries: [
        { caption: "Generate sheets", runs: "generateSheets" },
        { caption: "Open sidebar", runs: "showSidebar" },
      ],
    },
  ]);
  expect(script.office.unknown).toEqual([]);
});

test("installing builds the same menu as opening", () => {
  const [opening, installing] = [opened(), opened()];
  opening.script.open("FULL");
  installing.script.menu("onInstall");
  expect(installing.script.office.screen.menus).toEqual(opening.script.office.screen.menus);
});

test("the menu's item opens the sidebar with the built page", () => {
  const { script } = opened();
  script.menu("showSidebar");
  expect(script.office.screen.sidebar?.title).toBe("Cross-Sell Matrix");
  expect(script.office.screen.sidebar?.html).toContain('id="xsell"');
});

test("the sidebar's page knows the user's language and the spreadsheet's locale", () => {
  const { script } = opened([], { language: "de", locale: "de_AT" });
  script.menu("showSidebar");
  expect(script.office.screen.sidebar?.html).toContain(
    '<main id="xsell" data-language="de" data-locale="de_AT">',
  );
});

test.each([
  ["de", "Blätter", true],
  ["en", "Blätter", false],
])("the page of a reader of %s brings the word %s: %s", (language, word, brings) => {
  const { script } = opened([], { language });
  script.menu("showSidebar");
  expect(script.office.screen.sidebar!.html.includes(word)).toBe(brings);
  expect(script.fromPage("sidebarPart", "german")).toContain(word);
});

test("the sidebar opens for a German reader where its German words cannot be had", () => {
  const { script } = opened([], { language: "de" });
  script.office.before = ({ method, given }) => {
    if (method === "createHtmlOutputFromFile" && given[0] === "german") throw new Error("Service failed");
  };
  script.menu("showSidebar");
  expect(script.office.screen.sidebar!.html).toContain('id="xsell" data-language="de"');
});
