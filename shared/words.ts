import { monthText } from "../src/calendar";
import type { Window } from "../src/portfolio";

/** A figure in a sentence: 12,345 or 12,345.67. */
export function figure(value: number, decimals = 0): string {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${rest ? `.${rest}` : ""}`;
}

/** A share in a sentence: 12.3 %. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** "1 client", "2 clients". */
export function several(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** The period that a sheet is about, in words. */
export function periodText(window: Window): string {
  if (window.dataFrom === null) return "A year's revenue as given in the tables";
  const months = window.monthsOfData < 12 ? ` (${several(window.monthsOfData, "month")} of data)` : "";
  return `Twelve months ${monthText(window.first)} to ${monthText(window.last)}${months}`;
}
