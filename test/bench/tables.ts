import { median } from "../../src/median";
import { milliseconds, table, thousands, times } from "./markdown";
import { race, said } from "./race";
import { tasks, type TaskName } from "./tasks";

/** How thorough a run is. */
export interface Form {
  readonly rounds: number;
  readonly summary: readonly (readonly number[])[];
  readonly lines: readonly (readonly number[])[];
  readonly growth: Readonly<Record<TaskName, readonly (readonly number[])[]>>;
  readonly functionRows: readonly number[];
}

const middle = (values: readonly number[]): number => median(values) as number;

/** Contenders that hold text rows are left out of more lines than this: nobody has a sheet of that size. */
const MOST_TEXT_ROWS = 2e6;
const fromColumns = /limit|columns|DuckDB|Polars/;

/** One task at several sizes: the limit in milliseconds, the others as ratios to it. */
export async function ratios(
  script: string,
  task: TaskName,
  sizes: readonly (readonly number[])[],
  rounds: number,
): Promise<string> {
  const names = Object.keys(tasks[task].contenders);
  const columns: Map<string, number[]>[] = [];
  for (const size of sizes) {
    const able = names.filter(
      (name) => task !== "lines" || size[0] <= MOST_TEXT_ROWS || fromColumns.test(name),
    );
    columns.push(await race(script, task, able, size, rounds));
  }
  const cell = (name: string, found: Map<string, number[]>): string => {
    const [own, limit] = [found.get(name), found.get(names[0]) as number[]];
    if (!own) return "";
    return name === names[0] ? milliseconds(middle(limit)) : times(middle(own) / middle(limit));
  };
  const headOf = (size: readonly number[]): string =>
    task === "lines"
      ? `${thousands(size[0])} lines, ${size.slice(1).map(thousands).join(" × ")}`
      : size.map(thousands).join(" × ");
  return table(
    [task === "lines" ? "invoice lines, clients × offerings" : "clients × offerings", ...sizes.map(headOf)],
    names.map((name) => [name, ...columns.map((found) => cell(name, found))]),
  );
}

/** What twice as much costs: this project alone, each size beside its half. */
export async function growth(script: string, { growth: sizes, rounds }: Form): Promise<string> {
  const rows: string[][] = [];
  for (const task of Object.keys(sizes) as TaskName[]) {
    const ours = Object.keys(tasks[task].contenders).filter((name) => name.includes("this project"));
    for (const name of ours) {
      let before: number | null = null;
      for (const size of sizes[task]) {
        const time = middle((await race(script, task, [name], size, rounds)).get(name) as number[]);
        const ratio = before === null ? "" : times(time / before);
        rows.push([`${task}: ${name}`, size.map(thousands).join(" × "), milliseconds(time), ratio]);
        before = time;
      }
    }
  }
  return table(["", "size", "time", "÷ the half"], rows);
}

/** First calls of custom functions, each in a fresh process, beside a plain program that checks nothing. */
export async function firstCalls(script: string, { functionRows, rounds }: Form): Promise<string> {
  const rows: string[][] = [];
  for (const name of ["CUMREVPCT", "XSELLPOTENTIAL"]) {
    for (const count of functionRows) {
      const [ours, plain]: number[][] = [[], []];
      for (let round = 0; round < rounds; round++) {
        ours.push(await said(script, [name, String(count)]));
        plain.push(await said(script, [`${name}, plainly`, String(count)]));
      }
      const [own, other] = [middle(ours), middle(plain)];
      rows.push([name, thousands(count), milliseconds(own), milliseconds(other), times(own / other)]);
    }
  }
  return table(["first call", "rows", "this project", "plain program", "ratio"], rows);
}
