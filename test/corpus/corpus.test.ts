import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FileHost } from "../../local/file/host";
import { inNewFolder } from "../file/folder";
import { day } from "../core/small";
import { generated } from "./book";
import { exported } from "./exported";
import { factsOf, whole, type Facts } from "./facts";

/*
 * Exports as they are in real life, each through the whole job: file in, sheets out, and once more over
 * the sheets of the first time. All facts are worked out by hand from the file beside this one.
 */

const FILES = join(__dirname, "files");
/** The latest line of most files is of September 2026, so that October 2025 is the window's first month. */
const TODAY = day("2026-10-05");

inNewFolder();

/** Runs the job over a file, saves the sheets, and does both again. */
async function twice(file: string, facts: Facts): Promise<void> {
  for (let time = 0; time < 2; time++) {
    const host = await FileHost.open([file], "out.xlsx", TODAY);
    const { book, outcome } = await generated(host);
    expect(factsOf(book, facts)).toEqual(whole(facts));
    expect(outcome.findings.map(({ sheet }) => sheet)).toEqual(
      outcome.findings.map(() => file.replace(/\.\w+$/, "")),
    );
    await host.save("Cross-Sell Matrix");
  }
}

test.each(Object.entries(exported))("%s", async (file, facts) => {
  writeFileSync(file, readFileSync(join(FILES, file)));
  await twice(file, facts);
});

// The same characters, saved by other programs.
test.each<[string, string, (text: string) => Uint8Array | string]>([
  ["with a byte-order mark", "germany.csv", (text) => `\ufeff${text}`],
  ["with lines that end as on Windows", "germany.csv", (text) => text.replaceAll("\n", "\r\n")],
  ["with lines that end as on the first Macs", "report.csv", (text) => text.replaceAll("\n", "\r")],
  ["in UTF-16 with its mark", "names.csv", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["by tabs", "report.csv", (text) => text.replaceAll(",", "\t")],
  ["with its delimiter named", "germany.csv", (text) => `sep=;\n${text}`],
  ["in Windows-1252", "germany.csv", (text) => Buffer.from(text.replaceAll("€", "\x80"), "latin1")],
])("saved %s: %s", async (_, file, saved) => {
  writeFileSync(file, saved(readFileSync(join(FILES, file), "utf8")));
  await twice(file, exported[file]);
});

// The thousandth column of a sheet is ALL.
test("a thousand columns, four of them meant", async () => {
  const header = Array.from({ length: 1000 }, (_, at) => `Column ${at + 1}`);
  const meant = (client: string, date: string, revenue: string): string[] => {
    const row = header.map((word) => `"${word}, of ${client}"`);
    return Object.assign(row, { 9: client, 499: "Backup", 989: date, 999: revenue });
  };
  const rows = [
    Object.assign([...header], { 9: "Client", 499: "Offering", 989: "Date", 999: "Revenue" }),
    meant("Acme", "2026-09-30", "10.01"),
    meant("Birch", "2026-09-30", "20.02"),
    meant("Birch", "2026-09-30", "lots"),
  ];
  writeFileSync("wide.csv", rows.map((row) => row.join(",")).join("\n"));
  await twice("wide.csv", {
    clients: [
      ["Birch", 20.02],
      ["Acme", 10.01],
    ],
    sums: { used: 30.03 },
    problems: [["ALL4", "lots", 0]],
  });
});

// By hand: a thousand times 0.01 is 10, and 0.03 is 30; Birch lacks the last one, for "?" is neither revenue nor a mark.
test("a grid of a thousand offerings", async () => {
  const offerings = Array.from({ length: 1000 }, (_, at) => `Offering ${at + 1}`);
  const rows = [
    ["Client", ...offerings],
    ["Acme", ...offerings.map(() => "0.01")],
    ["Birch", ...offerings.map((_, at) => (at < 999 ? "0.02" : "?"))],
    ["Cedar", ...offerings.map(() => "0.03")],
  ];
  writeFileSync("grid.csv", rows.map((row) => row.join(",")).join("\n"));
  await twice("grid.csv", {
    clients: [
      ["Cedar", 30],
      ["Birch", 19.98],
      ["Acme", 10],
    ],
    sums: { used: 59.98 },
    problems: [["ALM3", "?"]],
    cells: [
      ["Holdings", "Acme", "Offering 1000", 0.01],
      ["Holdings", "Birch", "Offering 999", 0.02],
    ],
  });
});
