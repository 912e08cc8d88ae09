import { run as cumrevpct } from "../../shared/functions/cumrevpct";
import { run as xsellpotential } from "../../shared/functions/xsellpotential";
import { comparatorSort } from "./rank";
import { summaryData } from "./summary/data";

// The first call of a custom function in a process of its own, as a workbook that is opened makes it.

const [, , name, rows] = process.argv;
const OFFERINGS = 12;
const data = summaryData(Number(rows), OFFERINGS);
const grid = Array.from({ length: data.clients }, (_, client) => [
  ...data.cells.subarray(client * OFFERINGS, (client + 1) * OFFERINGS),
]);
// To the cent, so that equal totals tie for the plain program as well.
const revenues = grid.map((row) => [Math.round(row.reduce((sum, amount) => sum + amount, 0) * 100) / 100]);

/** The same answer by a program that checks nothing and adds up plainly. */
function cumulative(range: number[][]): number[][] {
  const amounts = Float64Array.from(range, ([amount]) => amount);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const shares: number[][] = new Array<number[]>(amounts.length);
  let running = 0;
  for (const row of comparatorSort(amounts)) {
    running += amounts[row];
    shares[row] = [running / total];
  }
  return shares;
}

function potentials(range: number[][]): number[][] {
  const [sums, counts] = [new Float64Array(OFFERINGS), new Float64Array(OFFERINGS)];
  for (const row of range) {
    for (let offering = 0; offering < OFFERINGS; offering++) {
      const held = Number(row[offering] > 0);
      sums[offering] += row[offering] * held;
      counts[offering] += held;
    }
  }
  const averages = sums.map((sum, offering) => sum / counts[offering]);
  return range.map((row) => {
    let sum = 0;
    for (let offering = 0; offering < OFFERINGS; offering++) {
      sum += averages[offering] * Number(!(row[offering] > 0));
    }
    return [sum];
  });
}

const calls: Readonly<Record<string, () => unknown[][]>> = {
  CUMREVPCT: () => cumrevpct([revenues]),
  "CUMREVPCT, plainly": () => cumulative(revenues),
  XSELLPOTENTIAL: () => xsellpotential([grid]),
  "XSELLPOTENTIAL, plainly": () => potentials(grid),
};

const begin = performance.now();
const found = calls[name]();
const took = performance.now() - begin;

const expected = calls[`${name.replace(", plainly", "")}, plainly`]();
const scale = Math.max(1, ...expected.slice(0, 1000).map(([figure]) => Number(figure)));
const wrong = found.findIndex(
  ([is], row) => !(Math.abs(Number(is) - Number(expected[row][0])) <= 1e-9 * scale),
);
if (wrong >= 0) throw new Error(`${name}: row ${wrong} is ${found[wrong][0]}, not ${expected[wrong][0]}`);
process.send!(took);
