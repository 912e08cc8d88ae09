import { gzipSync } from "node:zlib";
import { Linter } from "eslint";
import ts from "typescript";
import { filesIn, read } from "../setup/sources";

// What `npm run build` has to leave in dist/: the architecture's "Contract that tests and tools rely on".
const inside = (folder: string) => filesIn(folder, "").map((path) => path.slice(folder.length + 1));
/** A script that loads later, which is named by its content. */
const later = (name: string) =>
  read(filesIn("dist/excel", ".js").find((path) => path.includes(`/${name}.`))!);
const page = () => read("dist/excel/taskpane.html");
const code = () => read("dist/gsheets/Code.js");
const sidebar = () => read("dist/gsheets/sidebar.html");
const scripts = (html: string) => [...html.matchAll(/<script([^>]*)>([^]*?)<\/script\s*>/gi)];
const codeIn = (html: string) =>
  scripts(html)
    .map(([, , text]) => text)
    .join("\n");
const sidebarCode = () => codeIn(sidebar());
const german = () => read("dist/gsheets/german.html");
const extras = () => read("dist/gsheets/extras.html");

/** Complaints of ESLint's parser and scope analysis about one script, by the rules given. */
function complaints(
  script: string,
  rules: Linter.RulesRecord,
  ecmaVersion: 2019 | 2020,
  globals: string[] = [],
) {
  const allowed = Object.fromEntries(globals.map((name) => [name, "readonly"] as const));
  const language = { ecmaVersion, sourceType: "script", globals: allowed } as const;
  const found = new Linter().verify(script, [{ languageOptions: language, rules }]);
  return found.map(({ message, line }) => `${line}: ${message}`);
}

test("dist/excel holds a page, its scripts, the functions' description, icons, help and the manifests", () => {
  expect(inside("dist/excel").map((file) => file.replace(/\.[0-9a-f]{20}\./, ".<content>."))).toEqual([
    ...[16, 20, 24, 32, 40, 48, 64, 80, 128, 192].map((size) => `assets/icon-${size}.png`),
    "assets/outline-32.png",
    ...["assets/help.html", "extras.<content>.js", "german.<content>.js", "functions.js", "functions.json",
    "manifest.xml", "manifest.json", "manifest.de.json", "taskpane.html", "taskpane.js"],
  ].sort()); // prettier-ignore
});

test("dist/gsheets holds exactly what Apps Script takes", () => {
  expect(inside("dist/gsheets")).toEqual([
    "Code.js",
    "appsscript.json",
    "extras.html",
    "german.html",
    "sidebar.html",
  ]);
});

test("the pane loads office.js from Microsoft, then our scripts, and nothing inline", () => {
  expect(
    scripts(page()).map(([, attributes, text]) => [/src="([^"]*)"/.exec(attributes)?.[1], text]),
  ).toEqual([
    ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", ""],
    ["functions.js", ""],
    ["taskpane.js", ""],
  ]);
});

// No connection, image, style or frame but office.js's own question; no inline script and no eval.
test("the pane's Content-Security-Policy allows scripts from itself and Microsoft, and nothing else", () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/i.exec(page())![1];
  const directives = policy.split(";").map((part) => part.trim().replace(/\s+/g, " "));
  expect(directives.sort()).toEqual([
    "base-uri 'none'",
    "default-src 'none'",
    "form-action 'none'",
    "frame-src https://appsforoffice.microsoft.com",
    "script-src 'self' https://appsforoffice.microsoft.com",
  ]);
  // A policy in a page holds for what stands below it.
  expect(page().indexOf("Content-Security-Policy")).toBeLessThan(page().search(/<(script|link|style)\b/i));
});

test("the sidebar carries everything within itself, and nothing that a template would run", () => {
  expect(sidebar()).not.toMatch(/<\?/);
  expect(sidebar()).not.toMatch(/<(script|link|img|iframe)[^>]*\s(src|href)=/i);
  expect(sidebar().match(/<script\b/gi)!.length).toBe(sidebar().match(/<\/script\b/gi)!.length);
  expect(sidebarCode().length).toBeGreaterThan(0);
});

// Apps Script's engine: syntax up to ES2019. A browser that knows constructed style sheets knows ES2020.
test.each([
  ["dist/excel/functions.js", 2020, () => read("dist/excel/functions.js")],
  ["dist/excel/taskpane.js", 2020, () => read("dist/excel/taskpane.js")],
  ["dist/excel/extras.<content>.js", 2020, () => later("extras")],
  ["dist/excel/german.<content>.js", 2020, () => later("german")],
  ["dist/gsheets/Code.js", 2019, code],
  ["the sidebar's script", 2020, sidebarCode],
  ["the sidebar's German words", 2020, () => codeIn(german())],
  ["the sidebar's rare jobs", 2020, () => codeIn(extras())],
] as const)(
  "%s is ES%i, opens no connection and no dialog, evaluates no text and makes no markup of it",
  (_, year, script) => {
    const names = [
    ...["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "RTCPeerConnection", "UrlFetchApp"],
    ...["Worker", "SharedWorker", "importScripts", "Image", "Audio", "DOMParser", "eval"],
    ...["alert", "confirm", "prompt"],
  ]; // prettier-ignore
    const members = [
      ...["sendBeacon", "serviceWorker", "innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"],
      ...["createContextualFragment", "setHTMLUnsafe", "writeln"],
    ];
    const rules: Linter.RulesRecord = {
      "no-restricted-globals": ["error", ...names],
      "no-new-func": "error",
      "no-implied-eval": "error",
      "no-script-url": "error",
      "no-restricted-syntax": ["error", "ImportExpression"],
      "no-restricted-properties": [
        "error",
        ...["window", "self", "globalThis"].flatMap((object) =>
          names.map((property) => ({ object, property })),
        ),
        ...members.map((property) => ({ property })),
        { object: "document", property: "write" },
      ],
    };
    expect(complaints(script(), rules, year)).toEqual([]);
  },
);

test("Code.js leans on nothing but the language and services that need no further permission", () => {
  const services = ["SpreadsheetApp", "HtmlService", "PropertiesService", "LockService", "CacheService"];
  const globals = [...services, "Charts", "Utilities", "Session", "console"];
  expect(complaints(code(), { "no-undef": "error" }, 2019, globals)).toEqual([]);
});

/** Functions declared at the top of Code.js, by name, with the comment above each. */
function declarations(): Map<string, string> {
  const text = code();
  const found = new Map<string, string>();
  for (const statement of ts.createSourceFile("Code.js", text, ts.ScriptTarget.ES2019).statements) {
    if (!ts.isFunctionDeclaration(statement)) continue;
    const comment = ts.getLeadingCommentRanges(text, statement.pos)?.at(-1);
    found.set(statement.name!.text, comment ? text.slice(comment.pos, comment.end) : "");
  }
  return found;
}

interface Described {
  functions: { id: string; name: string; parameters: { name: string }[] }[];
}

test("every custom function is a global declaration, with its comment for the sheet's completion", () => {
  const { functions } = JSON.parse(read("dist/excel/functions.json")) as Described;
  const declared = declarations();
  expect(functions.length).toBeGreaterThan(0);
  const marked = [...declared].filter(([, comment]) => /^\/\*\*[^]*@customfunction\b/.test(comment));
  expect(marked.map(([name]) => name).sort()).toEqual(functions.map(({ name }) => name).sort());
  for (const { name, parameters } of functions) {
    const described = [...declared.get(name)!.matchAll(/@param\s+(?:\{[^}]*\}\s+)?\[?(\w+)/g)].map(
      (match) => match[1],
    );
    expect([name, described]).toEqual([name, parameters.map((parameter) => parameter.name)]);
  }
});

test("Apps Script finds its menu, its sidebar and the menu's commands", () => {
  expect([...declarations().keys()]).toEqual(
    expect.arrayContaining(["onOpen", "onInstall", "showSidebar", "generateSheets"]),
  );
});

// Kilobytes after gzip, as they travel.
test.each([
  ["dist/excel/functions.js", 20, () => read("dist/excel/functions.js")],
  ["dist/excel/taskpane.js", 162, () => read("dist/excel/taskpane.js")],
  ["dist/excel/extras.<content>.js", 25, () => later("extras")],
  ["dist/excel/german.<content>.js", 15, () => later("german")],
  ["dist/gsheets/sidebar.html", 154, sidebar],
  ["dist/gsheets/german.html", 15, german],
  ["dist/gsheets/extras.html", 25, extras],
  ["dist/gsheets/Code.js", 267, code],
] as const)("%s stays within %i kB", (_, budget, text) => {
  expect(gzipSync(text()).length / 1000).toBeLessThanOrEqual(budget);
});
