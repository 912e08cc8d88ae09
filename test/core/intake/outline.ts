import { findTables } from "../../../src/intake/find-tables";
import { atOnce } from "../../../src/slices";
import type { Mapping, Table } from "../../../src/intake/table";
import { sheet } from "../small";

export const find = (text: string, mapping: Mapping = {}): Table[] =>
  atOnce(findTables(sheet("Data", text), mapping));
