import { writeFileSync } from "node:fs";
import { report } from "./command";
import { inNewFolder } from "./folder";

/* A file whose headers say nothing to the command: how its owner gets from the refusal to a workbook. */

inNewFolder();

const lines =
  "Kunde;Artikel;Rechnungsdatum;;Umsatz\nAcme;Mail;15.03.2026;;1.200,00\nBolt;Mail;16.03.2026;;800,00\n";
const out = ["--out", "mine.xlsx", "--today", "2026-04-01"];

test("it tells the headers that it found", () => {
  writeFileSync("lines.csv", lines);
  const { status, err } = report("lines.csv", ...out);
  expect(status).toBe(2);
  expect(err).toBe(
    'Headers of lines: Kunde, Artikel, Rechnungsdatum, Umsatz. Say which is which: --map "Client=…" --map "Date=…" --map "Revenue=…"\n' +
      "Found lines, but no column for the client. Needed: invoice lines with the headers Client, Offering, Date and Revenue, or a table of clients with their revenue.\n",
  );
});

test("named by them, the columns give a workbook", () => {
  writeFileSync("lines.csv", lines);
  const named = ["Client=Kunde", "Offering=Artikel", "Date=Rechnungsdatum", "Revenue=Umsatz"];
  const { status, out: said, err } = report("lines.csv", ...named.flatMap((one) => ["--map", one]), ...out);
  expect([status, err]).toEqual([0, ""]);
  expect(said).toContain("Revenue    2,000\n");
});

test("a file whose clients are known is refused for what else it lacks, without a word on headers", () => {
  writeFileSync("lines.csv", "Client,Date,Revenue\n,2026-03-15,5\n");
  expect(report("lines.csv", ...out).err).not.toContain("--map");
});

test("programs get one answer, in JSON", () => {
  writeFileSync("lines.csv", lines);
  const { out: said, err } = report("lines.csv", "--json", ...out);
  expect([JSON.parse(said).error.code, err]).toEqual(["input/nothing", expect.not.stringContaining("--map")]);
});
