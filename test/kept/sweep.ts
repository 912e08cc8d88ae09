import { INCOMPLETE } from "../../shared/grid";
import { JOURNAL, LINES, MATRIX, PORTFOLIO, type Desk } from "./desk";
import type { Wish } from "../../shared/wish";
import { OWN, SUMMARY } from "../charts/drawn";
import { fingerprint, printOf, sheetIn, type Image } from "./image";

/** Texts that were typed; wherever a run is cut off, each stands somewhere in the workbook. */
const TYPED = ["Dana", "ask Jo", "block time", "left in anger", "my own", "loose words", '=B9&"!"'];

/** The sheets that hold entries. The others are drawn by the same calls, and would double the time. */
export const SWEPT: Partial<Wish> = { sheets: ["portfolio", "matrix"] };

/** A workbook that holds entries of every kind, and data of which a run makes other sheets. */
export async function prepare({ hand, generate }: Desk): Promise<void> {
  await generate();
  hand.type(MATRIX, "Birch", "Owner", "Dana");
  hand.type(MATRIX, "Birch", "Backup", "P");
  hand.type(MATRIX, "Cedar", "Note", "left in anger");
  hand.type(PORTFOLIO, "Birch", "Package", "block time");
  hand.addColumn(PORTFOLIO, "Mine", "Revenue");
  hand.type(PORTFOLIO, "Acme", "Mine", "my own");
  await generate();
  hand.type(MATRIX, "Acme", "Note", "ask Jo");
  hand.type(MATRIX, "Birch", "Status", { formula: '=B9&"!"' });
  hand.put(MATRIX, hand.values(MATRIX).length + 1, 3, "loose words");
  const [row, column] = [hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Gaps")];
  hand.workbook.setName("BirchsGaps", hand.sheet(MATRIX).id, { row, column, rows: 1, columns: 1 });
  // Cedar goes, Birch buys, a client and an offering are new.
  hand
    .sheet(LINES)
    .write(4, 0, [
      ["Birch", "Backup", 46290, 90, 10].map((value) => ({ value })),
      ["Elm", "Antivirus", 46295, 9000, 100].map((value) => ({ value })),
    ]);
}

/** The sheet that has charts. */
const CHARTED: Partial<Wish> = { sheets: ["summary"] };

/** A chart of ours was deleted, one of the user's own stands beside the other, and a client is new. */
async function prepareCharts({ hand, generate }: Desk): Promise<void> {
  await generate();
  const sheet = hand.sheet(SUMMARY);
  const [first] = sheet.charts;
  sheet.charts = [first, { ...OWN, id: 900 }];
  hand.sheet(LINES).write(5, 0, [["Elm", "Antivirus", 46295, 9000, 100].map((value) => ({ value }))]);
}

/** Workbooks in which runs are cut off, and what the runs make. */
export const BEGINNINGS: readonly [
  what: string,
  wish: Partial<Wish>,
  prepare: (desk: Desk) => Promise<void>,
][] = [
  ["in a workbook that holds entries", SWEPT, prepare],
  ["in a workbook without a sheet of ours", SWEPT, () => Promise.resolve()],
  ["that draws charts for the first time", CHARTED, () => Promise.resolve()],
  ["that draws charts anew", CHARTED, prepareCharts],
];

/** Of a sheet that nobody touched there is one image, which is met hundreds of times. */
const known = new WeakMap<Image["sheets"][number], ReadonlySet<unknown>>();

/** All that stands in a sheet's cells. */
function textsOf(sheet: Image["sheets"][number]): ReadonlySet<unknown> {
  const texts =
    known.get(sheet) ?? new Set(sheet.cells.flat().flatMap(({ value, formula }) => [value, formula]));
  known.set(sheet, texts);
  return texts;
}

/** What is wrong with a workbook after a run was cut off. */
export function wrongs(image: Image, before: Image, after: Image): string[] {
  const found: string[] = [];
  const typed = sheetIn(before, MATRIX) ? TYPED : [];
  for (const text of typed)
    if (!image.sheets.some((sheet) => textsOf(sheet).has(text))) found.push(`"${text}" is nowhere`);
  for (const sheet of image.sheets) {
    const is = printOf(sheet);
    const [was, shall] = [before, after].map((one) => {
      const same = sheetIn(one, sheet.name);
      return same && printOf(same);
    });
    const titles = sheet.charts.map(({ title }) => title);
    // One that was just added has no title yet.
    if (titles.some((title, index) => title !== "" && titles.indexOf(title) !== index))
      found.push(`${sheet.name} has a chart twice`);
    const own = ({ charts = [] }: Partial<Image["sheets"][number]> = {}) =>
      JSON.stringify(charts.filter(({ title }) => title === OWN.title));
    if (own(sheet) !== own(sheetIn(before, sheet.name)))
      found.push(`the user's chart on ${sheet.name} is changed`);
    const says = sheet.cells[1]?.[1]?.value;
    // A sheet cannot be added and say something at once.
    const justAdded = sheet.cells.length === 0;
    if (!justAdded && sheet.name !== JOURNAL && is !== was && is !== shall && says !== INCOMPLETE)
      found.push(`${sheet.name} is neither old nor new and says ${String(says)}`);
  }
  return found;
}

/** What stopped a run, in words; null when it came to its end. */
export function failureOf(run: Promise<void>): Promise<string | null> {
  return run.then(
    () => null,
    (error: unknown) => String(error),
  );
}

/** Workbooks that were met, each once. */
export class Met {
  private readonly known = new Set<string>();

  isNew(image: Image): boolean {
    const print = fingerprint(image);
    if (this.known.has(print)) return false;
    this.known.add(print);
    return true;
  }

  get count(): number {
    return this.known.size;
  }
}
