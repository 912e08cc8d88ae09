import { serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import type { StoredCell } from "../workbook";

/** Digits that a number keeps exactly. */
const MOST_DIGITS = 15;

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A cell of a text file as a grid can calculate with it. */
export interface TypedCell extends StoredCell {
  readonly isDay: boolean;
}

/**
 * Turns a text into a number or a day where it can mean nothing else: "-1234.5" and
 * "2026-01-31", but not "007", "1,234" or "31.1.2026". All others stay as they stand,
 * and what they mean is the intake's business.
 */
export function typedCell(cell: Cell): TypedCell {
  if (typeof cell !== "string") return { value: cell, isDay: false };
  const day = DAY.exec(cell);
  const serial = day && serialOf(Number(day[1]), Number(day[2]), Number(day[3]));
  if (serial !== null) return { value: serial, isDay: true };
  const isNumber =
    DECIMAL.test(cell) && cell.replace(/\D/g, "").length <= MOST_DIGITS && !Object.is(Number(cell), -0);
  return { value: isNumber ? Number(cell) : cell, isDay: false };
}
