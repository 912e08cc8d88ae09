import fc from "fast-check";
import type { Cell } from "../../src/cell";
import { LINES, MATRIX, PORTFOLIO } from "./desk";
import type { Hand } from "./hand";

const CLIENTS = ["Acme", "Birch", "Cedar", "Dune", "=Elm", "Fir (1)"];
export const OFFERINGS = ["Email", "Backup", "Voice"];
export const data: readonly (readonly Cell[])[] = CLIENTS.flatMap((client, index) =>
  OFFERINGS.slice(0, 1 + (index % 2)).map((offering) => [
    client,
    offering,
    46295 - index,
    900 - 100 * index,
    100,
  ]),
);
export const HEADER = ["Client", "Offering", "Date", "Revenue", "Cost"];

/** Header → sheet that it stands on. Voice is held by nobody, so its states are free for all. */
const FIELDS: Readonly<Record<string, string>> = {
  Owner: MATRIX,
  Status: MATRIX,
  Note: MATRIX,
  Voice: MATRIX,
  Reason: PORTFOLIO,
  Package: PORTFOLIO,
  Mine: PORTFOLIO,
};

type Entries = Map<string, Cell>;
type Act = { readonly what: string; readonly a: number; readonly b: number; readonly text: string };

export const act = fc.record({
  what: fc.constantFrom(
    ..."type type type type type empty empty sort sort sortSome move insert above push deleteColumn deleteRow".split(
      " ",
    ),
    ..."rename leave back generate generate kill kill".split(" "),
  ),
  a: fc.nat(1000),
  b: fc.nat(1000),
  text: fc.constantFrom(
    "Dana",
    "call =now",
    "+1 & 'so'",
    "2026-Q4",
    "007",
    "x, y | z",
    "Ünï 😀",
    "TRUE",
    "-",
  ),
});

/** The one on whom everything is tried, and what ought to be there. */
export class Person {
  readonly now: Entries = new Map();
  private saved: Entries = new Map();
  private gone = new Set<string>();
  readonly told: string[] = [];

  constructor(
    private readonly hand: Hand,
    private readonly generate: () => Promise<void>,
    private readonly killed: (calls: number) => void,
  ) {}

  async do({ what, a, b, text }: Act): Promise<void> {
    const { hand } = this;
    const headers = Object.keys(FIELDS);
    const header = headers[a % headers.length];
    const sheet = this.tab(FIELDS[header]);
    const here = CLIENTS.filter((client) => !this.gone.has(client) && this.shows(sheet, client));
    const client = here[b % Math.max(here.length, 1)];
    this.told.push(`${what} ${header} ${client} ${text}`);
    const value = header === "Voice" ? "PCXN"[a % 4] : text;
    switch (what) {
      case "type":
      case "empty":
        if (client === undefined || !this.has(sheet, header)) return;
        this.put(sheet, client, header, what === "type" ? value : null);
        return;
      case "sort":
        return hand.reverse(sheet);
      case "sortSome":
        return hand.reverse(sheet, 1);
      case "move":
        if (this.has(sheet, header) && this.has(sheet, "Class")) hand.moveColumn(sheet, header, "Class");
        return;
      case "insert":
        hand.sheet(sheet).insertColumns(2 + (a % 4), 1);
        return;
      case "above":
        hand.sheet(sheet).insertRows(0, 1 + (a % 2));
        return;
      case "push":
        hand.sheet(sheet).insertRows(hand.headerRow(sheet) - 1, 1);
        return;
      case "deleteColumn":
        if (!this.has(sheet, header)) return;
        hand.deleteColumn(sheet, header);
        for (const one of CLIENTS) this.undo(one, header);
        // Their own column is theirs to delete.
        if (header === "Mine")
          for (const one of CLIENTS)
            for (const entries of [this.now, this.saved]) entries.delete(`${one}/Mine`);
        return;
      case "deleteRow":
        if (client === undefined) return;
        hand.deleteRow(sheet, client);
        for (const one of headers) if (this.tab(FIELDS[one]) === sheet) this.undo(client, one);
        return;
      case "rename":
        hand.sheet(sheet).name = `${FIELDS[header]} ${a}`;
        return;
      case "leave":
        if (this.gone.size < 3) this.gone.add(CLIENTS[b % CLIENTS.length]);
        return this.deliver();
      case "back":
        this.gone.clear();
        return this.deliver();
      case "kill":
        this.killed(1 + (a % 320));
        await this.generate().catch(() => undefined);
        this.killed(Infinity);
        return this.check();
      default:
        return this.check();
    }
  }

  /** Data without those who left. */
  deliver(): void {
    const sheet = this.hand.sheet(LINES);
    sheet.clear({ row: 0, column: 0, rows: 40, columns: 5 }, "contents");
    const rows = [HEADER, ...data.filter(([client]) => !this.gone.has(String(client)))];
    sheet.write(
      0,
      0,
      rows.map((row) => row.map((value) => ({ value }))),
    );
  }

  async check(): Promise<void> {
    await this.generate();
    for (const [name, value] of this.now) {
      const [client, header] = name.split("/");
      const sheet = this.tab(FIELDS[header]);
      const shown =
        this.has(sheet, header) && this.shows(sheet, client) ? this.hand.at(sheet, client, header) : null;
      if (shown !== value) {
        throw new Error(`${name} is ${String(shown)} for ${String(value)}, after:\n${this.told.join("\n")}`);
      }
    }
    // One column of their own is always there to be typed into.
    const portfolio = this.tab(PORTFOLIO);
    if (!this.has(portfolio, "Mine")) this.hand.addColumn(portfolio, "Mine");
    this.saved = new Map(this.now);
  }

  private put(sheet: string, client: string, header: string, value: Cell): void {
    this.hand.type(sheet, client, header, value);
    this.now.set(`${client}/${header}`, value);
  }

  /** What was typed since the last run goes with the cells that are deleted. */
  private undo(client: string, header: string): void {
    const name = `${client}/${header}`;
    const value = this.saved.get(name);
    if (value === undefined) this.now.delete(name);
    else this.now.set(name, value);
  }

  private tab(name: string): string {
    return this.hand.workbook.sheets.find((sheet) => sheet.name.startsWith(name))?.name ?? name;
  }

  private has(sheet: string, header: string): boolean {
    const row = this.hand.headerRow(sheet);
    return row >= 0 && this.hand.values(sheet)[row].includes(header);
  }

  private shows(sheet: string, client: string): boolean {
    if (!this.has(sheet, "Client")) return false;
    const at = this.hand.column(sheet, "Client");
    return this.hand
      .values(sheet)
      .some((row, index) => index > this.hand.headerRow(sheet) && row[at] === client);
  }
}
