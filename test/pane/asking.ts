import { join } from "node:path";
import type { Cell } from "../../src/cell";
import { HOSTILE } from "../corpus/hostile";
import { violationsOn } from "../setup/accessibility";
import { ROOT } from "../setup/sources";
import type { Pane, PaneBrowser } from "./browser";
import type { Tab } from "./host";
import { sample, small } from "./tabs";

/** The form that says what to offer; what it says is held to the oracle in test/preview. */
export function askingFlows(browser: () => PaneBrowser): void {
  const opened = async (...given: Parameters<PaneBrowser["open"]>): Promise<Pane> => {
    const pane = await browser().open(...given);
    await pane.looked();
    await pane.find("#tab-insights").click();
    await pane.find("#asking-who").waitFor();
    return pane;
  };
  const saying = (pane: Pane, text: string) => pane.find("#asking-said", { hasText: text }).waitFor();
  /** Ashby buys Backup and the others too; Email is what Ashby lacks. */
  const three = (): Tab =>
    small(...["Birch", "Cedar"].map((client) => ["2026-09-01", client, "Email", "Cloud", 50]));

  test("by keyboard alone: a client, its needs in order, and one taken out again", async () => {
    const pane = await opened([three()]);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await pane.page.keyboard.press(key);
    };
    await pane.find("#asking-client").focus();
    await pane.page.keyboard.type("ash");
    expect(await pane.text("#asking-client-found")).toBe("1 of 3 clients. Enter takes the first.");
    await press("Enter");
    await saying(pane, "1 offer for Ashby.");
    expect(await pane.find("#asking-client").inputValue()).toBe("Ashby");
    await press("Tab");
    expect(await pane.focus()).toBe("asking-needs");
    await press("E", "Tab", "Enter");
    await press("Shift+Tab", "S", "Tab", "Enter", "Tab");
    expect(await pane.find(".chosen li bdi").allInnerTexts()).toEqual([
      "Email",
      "Step 1: Email and identity",
    ]);
    expect(await pane.find(".offers .hint").innerText()).toContain("no. 1 of its needs");
    await press("Tab", "Enter");
    expect(await pane.find(".chosen li bdi").allInnerTexts()).toEqual([
      "Step 1: Email and identity",
      "Email",
    ]);
    expect(await pane.find(".offers .hint").innerText()).toContain("no. 2 of its needs");
    await pane.find('[aria-label="Remove Email"]').focus();
    await press("Enter");
    expect(await pane.focus()).toBe("asking-needs");
    expect(await pane.find(".offers .hint").innerText()).not.toContain("needs");
  });

  test.each([
    ["light", "en-US", "20 seats", "20"],
    ["dark", "de-DE", "no number of seats", "-1"],
  ] as const)(
    "%s, %s: axe finds nothing and nothing is beyond the edge, with %s",
    async (colorScheme, locale, _, seats) => {
      const pane = await opened(sample(), { colorScheme, locale, viewport: { width: 320, height: 1600 } });
      await pane.find("#asking-client").fill("quellmark orthopedic partners");
      await pane.find("#asking-result .tiles").waitFor();
      expect(await violationsOn(pane.page)).toEqual([]);
      await pane.find("#asking-who").selectOption("prospect");
      await pane.find("#asking-seats").fill(seats);
      await pane.find("#asking-has").selectOption({ index: 1 });
      await pane.find("#asking-has-add").click();
      await pane.find("#asking-needs").selectOption({ index: 3 });
      await pane.find("#asking-needs-add").click();
      for (const width of [320, 450, 700]) {
        await pane.page.setViewportSize({ width, height: 1600 });
        expect(await violationsOn(pane.page)).toEqual([]);
        const wider = await pane.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider).toBe(0);
        await pane.page.screenshot({
          path: join(ROOT, "test/pictures", `asking-${colorScheme}-${width}.png`),
        });
      }
      await pane.close();
    },
  );

  const FORM = /\/extras-[^/]*\.js$/;

  test("nothing moves when the form comes", async () => {
    // In German the form is the higher one.
    const pane = await browser().open(sample(), { locale: "de-DE" });
    let come = (): void => undefined;
    const held = new Promise<void>((go) => (come = go));
    await pane.page.route(FORM, (route) => held.then(() => route.fallback()));
    await pane.looked();
    await pane.find("#tab-insights").click();
    await pane.find(".asking").waitFor();
    const height = async () => (await pane.find(".asking").boundingBox())?.height;
    const before = await height();
    come();
    await pane.find("#asking-who").waitFor();
    expect(await height()).toBe(before);
    await pane.close();
  });

  test("where it does not come, it says so and can be asked for again", async () => {
    const pane = await browser().open(sample());
    await pane.page.route(FORM, (route) => route.abort());
    await pane.looked();
    await pane.find("#tab-insights").click();
    const again = pane.find(".asking .notice button");
    await again.waitFor();
    expect(await pane.text(".asking")).toContain("A part of the add-in did not load.");
    await pane.page.unroute(FORM);
    await again.click();
    await pane.find("#asking-who").waitFor();
    await pane.close();
  });

  test("a client that is gone, one that is alone, and data without an offering are told", async () => {
    const pane = await opened([three()]);
    const change = async (cells: Cell[][]): Promise<void> => {
      await pane.page.evaluate(
        (text) => (window.host.tabs[0].cells = JSON.parse(text) as never),
        JSON.stringify(cells),
      );
      await pane.find("#tab-sheets").click();
      await pane.find("#look").click();
      await pane.looked();
      await pane.find("#tab-insights").click();
    };
    await pane.find("#asking-client").fill("Birch");
    await saying(pane, "Birch");
    const { cells } = small();
    await change(cells.filter((row) => row[1] !== "Birch"));
    await saying(pane, "Birch is not in the data any more. Choose another client.");
    await pane.find("#asking-client").fill("Ashby");
    await saying(pane, "There is no other client to compare with");
    await pane.close();
  });

  test("of 20,000 clients twenty are drawn, and each is found; without offerings there is nothing to offer", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at): Cell[] => [`Client ${at}`, 5]);
    const pane = await opened([{ name: "Clients", cells: [["Client", "Revenue"], ...rows] }]);
    expect(await pane.find("#asking-client-names option").count()).toBe(20);
    await pane.find("#asking-client").fill("client 1999");
    expect(await pane.text("#asking-client-found")).toBe("");
    await saying(pane, "The data name no offering");
    await pane.find("#asking-client").fill("t 1999");
    expect(await pane.find("#asking-client-names option").count()).toBe(11);
    await pane.close();
  });

  // By hand: others pay 1,200 for Backup and 50 for Email, half of which is margin.
  test("a bundle says what it closes, and ranks by its score", async () => {
    const name = "<b>Start</b>";
    const pane = await opened([
      three(),
      { name: "Offerings", cells: [["Offering", "Margin %"], ["Backup", "50 %"], ["Email", "50 %"]] },
      { name: "Bundles", cells: [["Bundle", "Offerings"], [name, "Backup; Email"]] },
    ]); // prettier-ignore
    await pane.find("#asking-who").selectOption("prospect");
    await saying(pane, "3 offers for this prospect.");
    const [bundle, ...others] = await pane.find(".offers > li").allInnerTexts();
    expect(bundle.split("\n").filter((line) => line !== "")).toEqual([
      name,
      "625 margin a year",
      "bundle; closes 2 gaps: Backup, Email",
    ]);
    expect(others.map((text) => text.split("\n")[0])).toEqual(["Backup", "Email"]);
    await pane.close();
  });

  test("hostile names of clients, offerings and segments are text", async () => {
    const lines = HOSTILE.map((name): Cell[] => ["2026-09-01", name, name, "x", 5]);
    const pane = await opened([small(...lines)]);
    for (const name of HOSTILE.slice(0, 6)) {
      await pane.find("#asking-client").fill(name);
      await pane.page.keyboard.press("Enter");
      await saying(pane, "offers for");
    }
    await pane.find("#asking-who").selectOption("prospect");
    await pane.find("#asking-segment").fill(HOSTILE[0]);
    await pane.find("#asking-has").selectOption({ index: 2 });
    await pane.find("#asking-has-add").click();
    expect(await pane.find("#xsell :is(img, script, b, iframe, object, embed, style)").count()).toBe(0);
    expect(pane.said).toEqual([]);
    await pane.close();
  });
}
