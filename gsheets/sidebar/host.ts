import type { Cell } from "../../src/cell";
import type { FoundFormula, PaneHost } from "../../shared/pane-host";
import type { GridCell } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import type { Noted } from "../../shared/typed/detail";
import { typingInto } from "../../shared/typed/still-as-read";
import { frameOf } from "../frame";
import { areaCalls, keepingCalls, readingCalls, typingCalls, writingCalls } from "./pieces";
import { server } from "./server";

/** The spreadsheet behind the sidebar, by calls to the script on Google's server. */
export function sidebarHost(): PaneHost {
  /** What sheets bore when they were read again, by id. */
  const marks = new Map<string, readonly string[]>();
  const run = `page-${Math.random().toString(36).slice(2)}${Date.now().toString(36)}`;
  return {
    today,
    sheets: () => server("sidebarSheets"),
    async read(sheets) {
      const found = new Map<string, Cell[][]>(sheets.map(({ id }) => [id, []]));
      for (const pieces of readingCalls(sheets)) {
        const answers = await server("sidebarRead", pieces);
        // One by one: a large piece has more rows than a call takes arguments.
        answers.forEach((rows, index) => {
          for (const row of rows) found.get(pieces[index].id)?.push(row);
        });
      }
      return sheets.map(({ id }) => found.get(id) ?? []);
    },
    details: (asked) => server("sidebarDetails", asked),
    async reread(asked) {
      const cells: Cell[][] = [];
      const notes: Noted[] = [];
      const found: string[] = [];
      for (let more = true; more;) {
        const answer = await server("sidebarReread", asked, cells.length);
        for (const row of answer.cells) cells.push(row);
        for (const note of answer.notes) notes.push(note);
        found.push(answer.mark);
        ({ more } = answer);
      }
      marks.set(asked.id, asked.spills === true ? [] : found);
      return { cells, notes };
    },
    async begin() {
      await server("sidebarBegin", run);
    },
    async end() {
      await server("sidebarEnd", run);
    },
    check: async (rooms) => {
      await server("sidebarCheck", rooms);
    },
    add: (sheets) => server("sidebarAdd", run, sheets),
    enlarge: async (rooms) => {
      await server("sidebarEnlarge", run, rooms);
    },
    async keep(id, patches) {
      for (const some of keepingCalls(patches)) await server("sidebarKeep", run, id, some);
    },
    async write(grid, id) {
      const frame = frameOf(grid);
      const [begun, ...pieces] = writingCalls(grid.cells);
      const seen = marks.get(id) ?? [];
      marks.delete(id);
      // It was looked at a call ago: who typed since is not written over either.
      const isWritten = await server(
        "sidebarWriteStart",
        run,
        id,
        frame,
        pieces.length > 0,
        begun.cells,
        seen,
      );
      if (!isWritten) throw typingInto(`"${sheetNames[grid.kind]}"`);
      for (const { first, cells } of pieces) {
        await server("sidebarWriteRows", run, id, frame, first, cells);
      }
      await server("sidebarWriteEnd", run, id, frame, grid.cells[frame.status.row][frame.status.column]);
    },
    recall: () => server("sidebarRecall"),
    remember: async (entries) => {
      await server("sidebarRemember", entries);
    },
    select: async (sheet, address) => {
      await server("sidebarSelect", sheet, address);
    },
    selected: () => server("sidebarSelected"),
    prefix: "",
    async formulas(sheets, words) {
      const found = new Map<string, FoundFormula[]>(sheets.map(({ id }) => [id, []]));
      for (const pieces of readingCalls(sheets)) {
        const answers = await server("sidebarFormulas", pieces, words);
        answers.forEach((some, index) => found.get(pieces[index].id)?.push(...some));
      }
      return sheets.map(({ id }) => found.get(id) ?? []);
    },
    async contents(areas) {
      const found = areas.map((): GridCell[][] => []);
      for (const parts of areaCalls(areas)) {
        const answers = await server(
          "sidebarContents",
          parts.map(({ area }) => area),
        );
        answers.forEach((rows, index) => {
          for (const row of rows) found[parts[index].of].push(row);
        });
      }
      return found;
    },
    addOwn: (names, sizes) => server("sidebarAddOwn", run, names, sizes),
    async type(blocks) {
      for (const some of typingCalls(blocks)) await server("sidebarType", run, some);
    },
    dress: async (looks) => {
      await server("sidebarDress", run, looks);
    },
    marks: (beginning) => server("sidebarMarks", beginning),
    async mark(marks) {
      await server("sidebarMark", run, marks);
    },
    async unmark(names) {
      await server("sidebarUnmark", run, names);
    },
    // Named functions are made in the menu alone.
    definitions: null,
  };
}

/** The day on the clock of the user's own machine. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86400000 + 25569;
}
