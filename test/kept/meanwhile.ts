import type { AppsScript } from "../../local/appsscript/script";
import type { StoredCell } from "../../local/workbook";
import type { Host, SheetInfo } from "../../shared/host";
import type { Hand } from "./hand";

/** What other people do while a run is under way; each is told the sheet's name. */
export interface Acts {
  /** Directly before a sheet that stands is looked at for the last time. */
  readonly before?: (sheet: string) => unknown;
  /** While a sheet is being written. */
  readonly amid?: (sheet: string) => unknown;
}

/** What is done at the first call alone. */
export function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

let results = 0;

/** Every formula but those of one sheet has another result than before. */
export function calculate(hand: Hand, but: string): void {
  for (const { name } of hand.workbook.sheets) {
    const cells = name === but ? [] : hand.cells(name);
    const anew = (cell: StoredCell): StoredCell | undefined =>
      cell.formula === undefined ? undefined : { ...cell, value: results++ };
    hand.sheet(name).write(0, 0, cells.map((row) => row.map(anew))); // prettier-ignore
  }
}

/** How often the run began to read. */
export interface Starts {
  count: number;
}

/** Lets people act between the calls of a host. */
export function meanwhile(host: Host, { before, amid }: Acts): Starts {
  const starts = { count: 0 };
  const names = new Map<string, string>();
  const { sheets, reread, write } = { sheets: host.sheets, reread: host.reread, write: host.write };
  const noted = (found: SheetInfo[]): SheetInfo[] => {
    for (const { id, name } of found) names.set(id, name);
    return found;
  };
  host.sheets = () => {
    starts.count++;
    const found = sheets.call(host);
    return found instanceof Promise ? found.then(noted) : noted(found);
  };
  host.reread = (asked) => {
    before?.(names.get(asked.id)!);
    return reread.call(host, asked);
  };
  host.write = (grid, id) => {
    amid?.(names.get(id) ?? "");
    return write.call(host, grid, id);
  };
  return starts;
}

/** The same between the calls that the menu's run makes to Google's services. */
export function meanwhileInMenu({ office }: AppsScript, { before, amid }: Acts): Starts {
  const starts = { count: 0 };
  /** Sheets whose extent was asked for since the run began to read. */
  const listed = new Set<string | null>();
  office.before = ({ method, sheet }) => {
    if (method === "getNamedRanges") {
      starts.count++;
      listed.clear();
    } else if (method === "getLastRow" && !listed.has(sheet)) listed.add(sheet);
    else if (method === "getLastRow") before?.(sheet!);
    else if (method === "setValues") amid?.(sheet!);
  };
  return starts;
}
