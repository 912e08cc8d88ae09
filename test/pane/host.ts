import type { Cell } from "../../src/cell";
import { patched } from "../../local/file/patched";
import { isFormula } from "../../shared/grid";
import type { SheetInfo } from "../../shared/host";
import type { PaneHost, SheetCell } from "../../shared/pane-host";

export interface Tab {
  name: string;
  cells: Cell[][];
  kind?: SheetInfo["kind"];
  headerRow?: number;
}

/** What a page begins with. */
export interface Workbook {
  readonly tabs: Tab[];
  readonly remembered: Record<string, string>;
  readonly today: number;
  readonly held: readonly string[];
}

/** A workbook in the page's memory, and what a test does to it. */
export interface Played extends PaneHost {
  readonly tabs: Tab[];
  readonly remembered: Record<string, string>;
  /** Every call by its name; a cell that was shown is "select Lines!B7". */
  readonly calls: string[];
  /** Calls by these names fail with this message. */
  readonly refused: Map<string, string>;
  /** Calls by these names wait until the name is taken out. */
  readonly held: Set<string>;
  /** The cell that the user has selected. */
  selection: SheetCell | null;
}

/** Keeps what is written and remembered, so that a second run finds what the first one left. */
export function playedHost({ tabs, remembered, today, held: heldAtFirst }: Workbook): Played {
  const calls: string[] = [];
  const refused = new Map<string, string>();
  const held = new Set(heldAtFirst);
  async function called(name: string, detail = ""): Promise<void> {
    calls.push(detail ? `${name} ${detail}` : name);
    // A host answers later, never at once.
    do await new Promise((go) => setTimeout(go, 1));
    while (held.has(name));
    const message = refused.get(name);
    if (message !== undefined) throw new Error(message);
  }
  const infoOf = ({ name, cells, kind, headerRow }: Tab): SheetInfo => ({
    id: name,
    name,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    kind: kind ?? null,
    headerRow: headerRow ?? null,
  });
  const played: Played = {
    tabs,
    remembered,
    calls,
    refused,
    held,
    selection: null,
    today: () => today,
    async sheets() {
      await called("sheets");
      return tabs.map(infoOf);
    },
    async read(wanted) {
      await called("read");
      return wanted.map(({ id }) => tabs.find(({ name }) => name === id)?.cells ?? []);
    },
    async add(sheets) {
      await called("add");
      for (const { kind, name } of sheets) tabs.push({ name, cells: [], kind, headerRow: 0 });
      return sheets.map(({ name }) => name);
    },
    async details(asked) {
      await called("details");
      return asked.map(() => []);
    },
    reread: () => null,
    check: () => called("check"),
    enlarge: () => called("enlarge"),
    begin: () => called("begin"),
    end: () => called("end"),
    async keep(id, patches) {
      await called("keep");
      const tab = tabs.find(({ name }) => name === id);
      if (tab) tab.cells = patched(tab.cells, patches);
    },
    async write({ kind, cells, headerRow }, id) {
      await called("write", id);
      const values = cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
      const place = tabs.findIndex(({ name }) => name === id);
      tabs.splice(place, 1, { name: id, cells: values, kind, headerRow });
    },
    async recall() {
      await called("recall");
      return { ...remembered };
    },
    async remember(entries) {
      await called("remember");
      Object.assign(remembered, entries);
    },
    select: (sheet, address) => called("select", `${sheet}!${address}`),
    async selected() {
      await called("selected");
      return played.selection;
    },
    prefix: "XSELL.",
    async formulas(sheets) {
      await called("formulas");
      return sheets.map(() => []);
    },
    async contents(areas) {
      await called("contents");
      return areas.map(({ id, row, column, rows, columns }) =>
        Array.from({ length: rows }, (_, down) =>
          Array.from({ length: columns }, (__, right) => {
            const tab = tabs.find(({ name }) => name === id);
            return tab?.cells[row + down]?.[column + right] ?? null;
          }),
        ),
      );
    },
    async addOwn(names) {
      await called("addOwn");
      for (const name of names) tabs.push({ name, cells: [] });
      return [...names];
    },
    async type(blocks) {
      await called("type");
      for (const { id, row, column, cells } of blocks) {
        const tab = tabs.find(({ name }) => name === id);
        const typed = cells.map((line) => line.map((cell) => (isFormula(cell) ? cell.value : cell)));
        if (tab) tab.cells = patched(tab.cells, [{ row, column, cells: typed }]);
      }
    },
    dress: () => called("dress"),
    async marks() {
      await called("marks");
      return [];
    },
    mark: () => called("mark"),
    unmark: () => called("unmark"),
    definitions: null,
  };
  return played;
}
