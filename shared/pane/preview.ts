import type { Cell } from "../../src/cell";
import { headerKey, type Field } from "../../src/intake/field";
import type { FoundTable } from "../outcome";
import { amount, day } from "./figures";

const DATES: readonly Field[] = ["date", "clientSince", "leftOn", "contractEnd", "launched"];

/** The first values of the column under a header, as a reader knows them. */
export function previewOf({ headers, examples }: FoundTable, field: Field, header: string): string {
  if (header === "") return "";
  const key = headerKey(header);
  const values = examples[headers.findIndex((one) => headerKey(one) === key)] ?? [];
  return values.map((value) => shown(value, DATES.includes(field))).join(" · ");
}

function shown(value: Cell, date: boolean): string {
  if (typeof value !== "number") return String(value);
  return date ? day(value) : amount(value);
}
