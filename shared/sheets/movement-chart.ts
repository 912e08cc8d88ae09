import { lastMonthOf, quarterText, type Quarter } from "../../src/quarter";
import { movementClasses, type Snapshot } from "../../src/score/history";
import type { Chart } from "../book";
import { chartColours } from "../colours";

/** The columns of the sheet that stand for the classes, there and in the from–to table. */
export const classColumns = ["class", "revenue", "margin", "stack", "potential"] as const;

/**
 * Clients of each class by quarter, on each other. From the second quarter on: one column is no movement.
 *
 * @param quarters The newest first.
 * @param yearStart The fiscal year's first month: a row of the table is known by its months.
 */
export function movementChart(
  quarters: readonly (readonly [Quarter, Snapshot])[],
  yearStart: number,
): Chart[] {
  if (quarters.length < 2) return [];
  const rows = [...quarters].reverse().map(([quarter, { rows: clients }], place) => ({
    id: `until ${lastMonthOf(quarter, yearStart)}`,
    name: quarterText(quarter),
    counts: movementClasses.map((name) => clients.filter((row) => row.class === name).length),
    quarter: `{client@movement${place}}`,
  }));
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const moved = movementClasses.flatMap((name, index) => {
    const [from, to] = [first.counts[index], last.counts[index]];
    return from + to === 0 ? [] : `${named(name)} ${from} to ${to}`;
  });
  return [
    {
      key: "movement",
      kind: "stacked",
      title: "Clients by class, quarter by quarter",
      text: `From ${first.name} to ${last.name}, clients by class: ${moved.join(", ")}.`,
      over: ["quarter", "potential"],
      categories: { column: "client", header: "Quarter", look: "text" },
      series: movementClasses.map((name, index) => ({
        column: classColumns[index],
        header: named(name),
        look: "count",
        color: chartColours.classes[index],
      })),
      rows: rows.map(({ id, name, counts, quarter }) => ({
        id,
        cells: {
          client: { value: name, look: "text" },
          ...Object.fromEntries(
            counts.map((value, index) => [
              classColumns[index],
              { value, look: "count", formula: `COUNTIFS({quarter:body},${quarter},{class:body},"${movementClasses[index]}")` }, // prettier-ignore
            ]),
          ),
        },
      })),
    },
  ];
}

function named(name: string): string {
  return name === "–" ? "No class" : name;
}
