import type { Answer } from "./answer";
import { linesData } from "./lines/data";
import { summaryData } from "./summary/data";

/** A program in the race. `run` alone is timed; the rest is none of its work. */
export interface Contender<Data, Input = any, Found = any> {
  readonly prepare: (data: Data) => Input | Promise<Input>;
  readonly run: (input: Input) => Found | Promise<Found>;
  /** What it found as an answer by the data's own clients; left out where it is one already. */
  readonly settle?: (found: Found, data: Data) => Answer;
}

export interface Task<Data> {
  readonly data: (...size: number[]) => Data;
  /** Each is loaded in the process that runs it, and nowhere else; the first is the limit. */
  readonly contenders: Readonly<Record<string, () => Promise<Contender<Data>>>>;
}

const summary: Task<ReturnType<typeof summaryData>> = {
  data: summaryData,
  contenders: {
    "typed limit": async () => (await import("./summary/limit")).limit,
    "the limit again (noise)": async () => (await import("./summary/limit")).limit,
    "typed, sorted by comparator": async () => (await import("./summary/limit")).comparator,
    "rows into typed arrays": async () => (await import("./summary/limit")).rows,
    "**this project**, from rows": async () => (await import("./summary/ours")).ours,
    "rows, plain objects": async () => (await import("./summary/objects")).objects,
    "d3-array": async () => (await import("./summary/d3.mjs")).d3,
    arquero: async () => (await import("./summary/arquero.mjs")).arquero,
    "DuckDB, 2 threads": async () => (await import("./summary/duckdb.mjs")).duckdb,
    Polars: async () => (await import("./summary/polars.mjs")).polars,
  },
};

const lines: Task<ReturnType<typeof linesData>> = {
  data: linesData,
  contenders: {
    "typed limit": async () => (await import("./lines/limit")).limit,
    "the limit again (noise)": async () => (await import("./lines/limit")).limit,
    "**this project**, from columns": async () => (await import("./lines/ours")).columns,
    "DuckDB, 2 threads": async () => (await import("./lines/duckdb.mjs")).duckdb,
    Polars: async () => (await import("./lines/polars.mjs")).polars,
    "text rows, Map ids, typed": async () => (await import("./lines/mapped")).mapped,
    "**this project**, from text rows": async () => (await import("./lines/ours")).textLines,
    "d3-array": async () => (await import("./lines/d3.mjs")).d3,
    arquero: async () => (await import("./lines/arquero.mjs")).arquero,
  },
};

export const tasks = { summary, lines };
export type TaskName = keyof typeof tasks;
