import { atOnce } from "../../src/slices";
import type { HistoryRow } from "../../src/score/history";
import { readJournal, restingJournal } from "../../shared/typed/journal-sheet";
import { base, Office } from "./desk";

/* A history as large as it gets: 20,000 clients in each of twelve quarters. */

const CLIENTS = 20_000;
const JOURNAL = "XSELL Journal";
const only = { sheets: ["history"] as const };

const row = (at: number): HistoryRow => ({
  client: `k${String(at).padStart(14, "0")}`,
  class: "ABCD"[at % 4],
  revenue: 12345.67 + at,
  margin: 0.412345,
  stack: 0.5,
  potential: 9876.54,
});
const rows = Array.from({ length: CLIENTS }, (_, at) => row(at));

test("240,000 rows come back from the journal, each once, in as many calls of the host as three rows", () => {
  const office = new Office(base).generate(only);
  const { recorder } = office;
  const spies = (["read", "details", "add", "keep", "write"] as const).map((call) =>
    jest.spyOn(recorder, call),
  );
  const calls = (): number[] => spies.map(({ mock }) => mock.calls.splice(0).length);
  const few = (office.generate(only), calls());
  const kept = atOnce(readJournal(office.sheet(JOURNAL).cells));
  const past = Array.from({ length: 12 }, (_, quarter) => ({ month: 2026 * 12 + 2 - 3 * quarter, rows }));
  const journal = { ...kept.journal, history: [...kept.journal.history, ...past] };
  recorder.keep(JOURNAL, atOnce(restingJournal(kept, journal)));
  calls();
  const many = (office.generate(only), calls());
  expect(many).toEqual(few);
  const { cells, grid } = office.sheet("Client History");
  const keys = new Set(cells.slice((grid?.headerRow ?? 0) + 1).map(([key]) => key));
  // Below them the chart has a row for each quarter.
  expect(keys.size).toBe(12 * CLIENTS + 3 + 12);
  // A record of the journal holds twenty clients; what the sheet was written with takes a few hundred cells more.
  expect(office.sheet(JOURNAL).cells.length).toBeLessThan((12 * CLIENTS) / 20 + 400);
});
