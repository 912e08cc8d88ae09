import { readFileSync, writeFileSync } from "node:fs";
import { openXlsx, saveXlsx } from "hucre";
import { escapeText, unescapeText } from "../../local/file/escape";
import { extrasOf, notesOn } from "../../local/file/extras";
import { FileHost } from "../../local/file/host";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { MATRIX } from "../kept/desk";
import { inNewFolder } from "./folder";
import { resave } from "./libreoffice";

/* Notes that a user puts on cells of the command's file: they go on with client and column. */

inNewFolder();

const header = "Client,Offering,Date,Revenue,Cost";
const acme = "Acme,Email,2026-09-01,600,200";
const birch = (revenue: number): string => `Birch,Email,2026-09-01,${revenue},100`;

async function run(...lines: string[]): Promise<void> {
  writeFileSync("lines.csv", [header, ...lines].join("\n"));
  const host = await FileHost.open(["lines.csv"], "out.xlsx", 46_300);
  runNow(generate(host, { ...defaultWish, sheets: ["matrix", "problems"] }));
  await host.save("Test");
}

const opened = async () => {
  const book = await openXlsx(readFileSync("out.xlsx"));
  return { book, sheet: book.sheets.find(({ name }) => name === MATRIX)! };
};

/** Puts a note onto the cell of a client, or of a text, under a header. */
async function put(words: string, column: string, text: string): Promise<void> {
  const { book, sheet } = await opened();
  const row = sheet.rows.findIndex((cells) => cells.includes(words));
  const at = sheet.rows.find((cells) => cells.includes("Wave"))!.indexOf(column);
  const place = `${row},${at}`;
  const value = sheet.rows[row][at];
  sheet.cells!.set(place, {
    type: "string",
    value,
    ...sheet.cells!.get(place),
    comment: { text: escapeText(text) },
  } as never);
  writeFileSync("out.xlsx", await saveXlsx(book));
}

/** Each note with the words of its row, and its column's header. */
async function notes(): Promise<string[]> {
  const { sheet } = await opened();
  const headers = sheet.rows.find((cells) => cells.includes("Wave"))!;
  const client = headers.indexOf("Client");
  return [...sheet.cells!].flatMap(([place, { comment }]) => {
    const [row, column] = place.split(",").map(Number);
    return comment ? [`${String(sheet.rows[row][client] ?? sheet.rows[row][1])}/${String(headers[column])}: ${unescapeText(comment.text)}`] : []; // prettier-ignore
  });
}

test.each([
  ["of the user's entries", "Note", "Dana:\n call  them "],
  ["of figures", "Potential", "with _x0041_, <b> & 😀"],
  ["of marks", "Email", "since May"],
  ["of names", "Client", "new owner"],
])("a note on a cell %s goes on with its client", async (_, column, text) => {
  await run(acme, birch(300));
  await put("Birch", column, text);
  for (let count = 0; count < 2; count++) {
    await run(birch(900), acme);
    expect(await notes()).toEqual([`Birch/${column}: ${text}`]);
  }
});

test("notes above the header and on it stay, and those whose client is gone go below with it", async () => {
  await run(acme, birch(300));
  await put("Client", "Email", "renamed?");
  await put("Total", "Potential", "checked");
  await put("Birch", "Note", "left us");
  await run(acme);
  expect((await notes()).sort()).toEqual(["Birch/Note: left us", "Client/Email: renamed?", "Total/Potential: checked"]); // prettier-ignore
});

test("a note that is taken off stays off", async () => {
  await run(acme, birch(300));
  await put("Birch", "Note", "call them");
  await run(acme, birch(300));
  const { book, sheet } = await opened();
  for (const cell of sheet.cells!.values()) delete cell.comment;
  writeFileSync("out.xlsx", await saveXlsx(book));
  await run(acme, birch(300));
  expect(await notes()).toEqual([]);
});

test("LibreOffice reads and writes them", async () => {
  await run(acme, birch(300));
  await put("Birch", "Note", "Dana:\n call  them ");
  await run(acme, birch(300));
  writeFileSync("out.xlsx", await resave("out.xlsx", readFileSync("out.xlsx"), "xlsx"));
  await run(birch(900), acme);
  expect(await notes()).toEqual(["Birch/Note: Dana:\n call  them "]);
}, 120_000);

test("comments, which are threads, are no notes: a new file would lose them", () => {
  const thread = { id: "1", ref: "B9", personId: "2", text: "call them" };
  const cell = { type: "string" as const, value: "x" };
  const sheet = {
    name: MATRIX,
    rows: [],
    // Excel repeats a thread as a note, for programs that know no threads.
    cells: new Map([
      ["8,1", { ...cell, comment: { text: "[Threaded comment]" } }],
      ["8,2", { ...cell, comment: { text: "since May" } }],
    ]),
    threadedComments: [thread, { ...thread, id: "3", parentId: "1", text: "done" }],
  };
  expect(notesOn(sheet)).toEqual([{ row: 8, column: 2, note: "since May" }]);
  expect(extrasOf(sheet)).toEqual(["1 note", "1 comment"]);
});
