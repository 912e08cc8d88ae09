import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun, type Crossing } from "../../local/appsscript/page";
import { generate } from "../../shared/job";
import { runSoon } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { Hand } from "../kept/hand";
import { calculate, meanwhile, once } from "../kept/meanwhile";
import { cellsOf, fill, invoices } from "./ledger";
import { opened, type Opened } from "./opened";

/** The sidebar's host, with google.script.run as the page finds it. */
function sidebarOf({ script }: Opened, crossings: Crossing[] = []) {
  Object.assign(globalThis, { google: { script: { run: scriptRun(script, { crossings }) } } });
  return sidebarHost();
}

afterEach(() => Object.assign(globalThis, { google: undefined }));

test("the sidebar writes cell by cell what the menu writes, formulas, looks, rules and names too", async () => {
  const [menu, sidebar] = [opened(invoices(50)), opened(invoices(50))];
  menu.script.menu("generateSheets");
  await runSoon(generate(sidebarOf(sidebar), defaultWish));
  const drawn = ({ workbook }: Opened) =>
    workbook.sheets.map((sheet) => {
      const { rows, columns } = sheet.size;
      return {
        name: sheet.name,
        cells: cellsOf(sheet),
        looks: sheet.formats({ row: 0, column: 0, rows: Math.min(rows, 120), columns }),
        widths: Array.from({ length: columns }, (_, column) => sheet.width(column)),
        hidden: Array.from({ length: columns }, (_, column) => sheet.isHidden(column)),
        rules: sheet.rules,
        dropDowns: sheet.dropDowns,
        frozen: sheet.frozen,
      };
    });
  expect(drawn(sidebar)).toEqual(drawn(menu));
  expect(sidebar.workbook.names()).toEqual(menu.workbook.names());
  expect(sidebar.script.office.unknown).toEqual([]);
});

test("large sheets travel in pieces of at most 2 MB", async () => {
  const crossings: Crossing[] = [];
  await runSoon(generate(sidebarOf(opened(invoices(3000)), crossings), defaultWish));
  expect(Math.max(...crossings.map(({ sent, received }) => Math.max(sent, received)))).toBeLessThan(
    2_000_000,
  );
  // The first piece of each sheet comes with its beginning.
  expect(crossings.filter(({ name }) => name === "sidebarWriteRows").length).toBeGreaterThan(0);
});

test("a sheet as it stands by now travels in pieces too, with formulas where they were asked about", async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 40 }, (__, column) => row + column)); // prettier-ignore
  const asked = opened();
  const [sheet] = asked.workbook.sheets;
  const crossings: Crossing[] = [];
  const host = sidebarOf(asked, crossings);
  const [{ id }] = await host.sheets();
  // It was small when it was read.
  sheet.insertRows(1000, 2000);
  sheet.insertColumns(26, 20);
  fill(sheet, rows);
  sheet.write(2999, 39, [[{ value: 7, formula: "=3+4" }, { value: "new" }]]);
  sheet.write(2999, 0, [[{ value: 8, formula: "=4+4" }]]);
  const area = { row: 0, column: 39, rows: 3000, columns: 1 };
  const again = await host.reread({ id, rows: 10, columns: 10, areas: [area] });
  const cells = again?.cells;
  expect(cells?.map((row) => row.slice(0, 39))).toEqual(rows.map((row, at) => [at === 2999 ? 8 : row[0], ...row.slice(1, 39)])); // prettier-ignore
  expect(cells?.[2999].slice(39)).toEqual(["=3+4", "new"]);
  expect(crossings.filter(({ name }) => name === "sidebarReread").length).toBe(2);
});

describe("between the last look at a sheet and its first rows", () => {
  const HOLDINGS = "Holdings";
  const begun = async () => {
    const asked = opened(invoices(5));
    const host = sidebarOf(asked);
    const run = () => runSoon(generate(host, defaultWish));
    await run();
    const hand = new Hand(asked.workbook);
    const [client] = hand.clients(HOLDINGS).map(String);
    return { host, hand, run, client };
  };

  test.each<[what: string, starts: number, act: (hand: Hand, client: string) => void]>([
    ["a text that is typed is not written over: the run starts over", 2, (hand, client) => hand.type(HOLDINGS, client, "Mine", "later")],
    ["nor is a formula", 2, (hand, client) => hand.type(HOLDINGS, client, "Mine", { formula: "=1+1" })],
    ["formulas calculate anew", 1, (hand) => calculate(hand, "")],
  ])("%s", async (_, count, act) => {
    const { host, hand, run, client } = await begun();
    hand.addColumn(HOLDINGS, "Mine");
    hand.type(HOLDINGS, client, "Mine", { formula: "=2+2" });
    await run();
    const starts = meanwhile(host, { amid: (sheet) => sheet === HOLDINGS && typed() });
    const typed = once(() => act(hand, client));
    act(hand, client);
    const expected = [hand.at(HOLDINGS, client, "Mine"), hand.formula(HOLDINGS, client, "Mine")];
    hand.type(HOLDINGS, client, "Mine", { formula: "=2+2" });
    await run();
    expect(starts.count).toBe(count);
    if (count > 1) expect([hand.at(HOLDINGS, client, "Mine"), hand.formula(HOLDINGS, client, "Mine")]).toEqual(expected); // prettier-ignore
  });
}); // prettier-ignore

test("dates arrive as serial numbers by the spreadsheet's clocks, whatever the script's own are", async () => {
  const rows = [["Date"], [45658], [45658.75], [46204], [46325.0625]];
  const asked = opened(rows, { timeZone: "America/New_York", scriptTimeZone: "Asia/Tokyo" });
  const host = sidebarOf(asked);
  const [read] = await host.read(await host.sheets());
  expect(read).toEqual(rows);
});

test("what is remembered comes back, long texts and odd characters too, and an empty text forgets", async () => {
  const asked = opened();
  const host = sidebarOf(asked);
  const long = `${"😀".repeat(5000)}ü"\\.`;
  await host.remember({ "a.b": long, short: "x" });
  await host.remember({ other: "y" });
  expect(await host.recall()).toEqual({ "a.b": long, short: "x", other: "y" });
  await host.remember({ "a.b": "" });
  expect(await host.recall()).toEqual({ short: "x", other: "y" });
  expect([...asked.workbook.properties.keys()].length).toBe(2);
});

test("the properties of others stay", async () => {
  const asked = opened();
  asked.workbook.properties.set("someone", "else");
  const host = sidebarOf(asked);
  await host.remember({ ours: "1" });
  await host.remember({ ours: "" });
  expect([...asked.workbook.properties]).toEqual([["someone", "else"]]);
});

test("showing a cell selects it; a sheet that is gone moves nothing", async () => {
  const asked = opened(invoices(5));
  asked.workbook.add("Other");
  const host = sidebarOf(asked);
  await host.select("Other", "B7");
  expect(asked.workbook.active.name).toBe("Other");
  expect(asked.workbook.selection).toEqual({ row: 6, column: 1, rows: 1, columns: 1 });
  await host.select("Gone", "A1");
  expect(asked.workbook.active.name).toBe("Other");
});

test("a failure on the server reaches the page as its message", async () => {
  const asked = opened(invoices(5));
  const host = sidebarOf(asked);
  asked.script.office.before = () => {
    throw new Error("You are trying to edit a protected cell or object.");
  };
  await expect(host.sheets()).rejects.toThrow(
    'Google Sheets answered: "You are trying to edit a protected cell or object." Ask the spreadsheet\'s owner',
  );
});

test("a sheet that was deleted while the run was under way ends it with a word about that", async () => {
  const asked = opened(invoices(5));
  const host = sidebarOf(asked);
  const sheets = await host.sheets();
  await expect(host.read([{ ...sheets[0], id: "4711" }])).rejects.toThrow("A sheet was deleted while");
});

test("the page's own day is the day of the run", () => {
  const now = new Date();
  const host = sidebarOf(opened());
  expect(host.today()).toBe(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86400000 + 25569);
});

test("a copy of a generated sheet is the user's own: its names begin with its tab", async () => {
  const asked = opened(invoices(5));
  asked.script.menu("generateSheets");
  const copy = asked.workbook.add("Copy of Holdings");
  copy.write(0, 0, [[{ value: "Key" }]]);
  asked.workbook.setName("'Copy of Holdings'!XS_sheet_holdings", copy.id, {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  });
  const kinds = (await sidebarOf(asked).sheets()).map(({ kind }) => kind);
  expect(kinds).toEqual([
    null,
    "summary",
    "concentration",
    "portfolio",
    "matrix",
    "holdings",
    "settings",
    "journal",
    null,
  ]);
});
