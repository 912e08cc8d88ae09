import type { Cell } from "../../src/cell";
import { Reading, type Recorder } from "../agree/recorder";
import { workbook, run, sheet } from "./workbook";

/** Types into a generated sheet, where a client's row meets a header. */
function type(host: Recorder, name: string, client: string, header: string, value: Cell): void {
  const { cells, grid } = sheet(host, name);
  const words = cells[grid?.headerRow ?? 0];
  const row = cells.find((one, index) => index > (grid?.headerRow ?? 0) && one.includes(client));
  if (!row) throw new Error(`no ${client}`);
  row[words.indexOf(header)] = value;
}

function cell(host: Recorder, name: string, client: string, header: string): Cell {
  return (
    Reading.of(host, name)
      .body()
      .find((row) => row.Client === client)?.[header] ?? null
  );
}

describe("what the user typed", () => {
  test.each<[string, string, string, Cell]>([
    ["Tech Stack Matrix", "Birch", "Owner", "Dana"],
    ["Tech Stack Matrix", "Birch", "Target quarter", "2026-Q4"],
    ["Tech Stack Matrix", "Birch", "Status", "=not a formula"],
    ["Tech Stack Matrix", "Birch", "Note", "'quoted, +1 and <b>"],
    ["Tech Stack Matrix", "Birch", "Backup", "P"],
    ["Tech Stack Matrix", "Birch", "Backup", "X"],
    ["Tech Stack Matrix", "Birch", "Backup", "C"],
    ["Tech Stack Matrix", "Birch", "Backup", "N"],
    ["Tech Stack Matrix", "Birch", "Backup", "Y"],
    ["Client Portfolio", "Birch", "Pricing current", "no"],
    ["Client Portfolio", "Birch", "Package", "legacy MRR"],
    ["Client Portfolio", "Birch", "Profile override", "no"],
    ["Client Portfolio", "Birch", "Reason", "sells to consumers"],
  ])("%s, %s, %s: %s is kept through two runs", (name, client, header, value) => {
    const host = workbook();
    run(host);
    type(host, name, client, header, value);
    run(host);
    run(host);
    expect(cell(host, name, client, header)).toBe(value);
  });

  test("clearing a state deletes it", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Backup", "X");
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Backup", null);
    run(host);
    expect(cell(host, "Tech Stack Matrix", "Birch", "Backup")).toBe(null);
  });

  test("a state changes the figures: declined is no gap", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Backup", "x");
    expect(run(host).potential).toBe(450);
  });

  test("an override of the profile caps the class", () => {
    const host = workbook();
    run(host);
    expect(cell(host, "Client Portfolio", "Acme", "Class")).toBe("A");
    type(host, "Client Portfolio", "Acme", "Profile override", "no");
    run(host);
    expect(cell(host, "Client Portfolio", "Acme", "Class")).toBe("C");
    expect(cell(host, "Client Portfolio", "Acme", "In profile")).toBe("no");
  });

  test("text that is no state is told with its cell", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Backup", "maybe");
    const { findings } = run(host);
    expect(findings).toMatchObject([{ sheet: "Tech Stack Matrix", found: "maybe", amount: null }]);
  });

  test("a mark against what invoices show loses and is told", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Acme", "Backup", "X");
    const { findings } = run(host);
    expect(cell(host, "Tech Stack Matrix", "Acme", "Backup")).toBe("Y");
    expect(findings[0].found).toBe("X was typed, but invoices show Backup in use");
  });

  test("stays under its client when rows are sorted and columns moved by hand", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Birch", "Owner", "Dana");
    const { cells, grid } = sheet(host, "Tech Stack Matrix");
    const from = (grid?.headerRow ?? 0) + 1;
    cells.splice(from, cells.length - from, ...cells.slice(from).reverse());
    for (const row of cells) row.push(row.splice(2, 1)[0]);
    run(host);
    expect(cell(host, "Tech Stack Matrix", "Birch", "Owner")).toBe("Dana");
    expect(cell(host, "Tech Stack Matrix", "Cedar", "Owner")).toBe(null);
  });

  test("a column of the user's own follows its clients", () => {
    const host = workbook();
    run(host);
    const { cells, grid } = sheet(host, "Client Portfolio");
    cells.forEach((row, index) => row.push(index === grid?.headerRow ? "Birthday" : null));
    type(host, "Client Portfolio", "Cedar", "Birthday", "4 May");
    run(host);
    expect(cell(host, "Client Portfolio", "Cedar", "Birthday")).toBe("4 May");
  });

  test("stays under No longer in the data when its client goes, and comes back with it", () => {
    const host = workbook();
    run(host);
    type(host, "Tech Stack Matrix", "Cedar", "Note", "ask in spring");
    type(host, "Tech Stack Matrix", "Cedar", "Email", "P");
    sheet(host, "Invoices").cells.pop();
    run(host);
    const texts = sheet(host, "Tech Stack Matrix").cells.flat();
    expect(texts).toContain("No longer in the data");
    expect(texts).toContain("ask in spring");
    expect(
      Reading.of(host, "Tech Stack Matrix")
        .body()
        .map((row) => row.Client),
    ).toEqual(["Acme", "Birch"]);
    sheet(host, "Invoices").cells.push(["Backup", "Cedar", 200, "2026-07-31"]);
    run(host);
    expect(cell(host, "Tech Stack Matrix", "Cedar", "Note")).toBe("ask in spring");
    expect(cell(host, "Tech Stack Matrix", "Cedar", "Email")).toBe("P");
  });
});
