import { Fault } from "../src/fault";

/*
 * What somebody made of a sheet of ours, or put onto it, and Excel does not let be written
 * over: a PivotTable anywhere; a table, whose size, headers and references to itself would
 * not follow the rows.
 */

interface Asked {
  readonly tables: Excel.TableCollection;
  readonly pivots: Excel.PivotTableCollection;
}

/** Asks in the next round trip what there is. */
export function askForObstacles({ tables, pivotTables }: Excel.Worksheet): Asked {
  return { tables: tables.load("items/name"), pivots: pivotTables.load("items/name") };
}

/** @returns null where nothing stands in the way. */
export function obstacleOn(name: string, { tables, pivots }: Asked): Fault | null {
  if (tables.items.length > 0) {
    return new Fault(
      "excel/table",
      `"${name}" holds an Excel table, "${tables.items[0].name}", which would not follow its rows. Choose Convert to Range on the Table Design tab, then generate again; Filter on the Data tab filters without a table. Nothing was changed.`,
    );
  }
  if (pivots.items.length > 0) {
    return new Fault(
      "excel/pivot",
      `"${name}" holds a PivotTable, "${pivots.items[0].name}", which Excel does not let be written over. Move it to a sheet of its own, then generate again. Nothing was changed.`,
    );
  }
  return null;
}
