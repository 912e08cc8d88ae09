import { Fault } from "../../src/fault";
import { matchingLine, numbersIn, placeIn, type Argument } from "./argument";

/** Says that 62 was typed for 62 %. */
export function asFraction(percent: number): string {
  return `Enter ${percent} % as ${Number((percent / 100).toPrecision(12))}.`;
}

/** A margin for each of so many things as a fraction, null where blank; null where none were given. */
export function marginsIn(
  name: string,
  argument: Argument,
  length: number,
  of: string,
): (number | null)[] | null {
  const line = matchingLine(name, "margins", argument, length, of);
  if (line === null) return null;
  const margins = numbersIn(name, line, "Clear the cell or enter the margin as a fraction.");
  margins.forEach((margin, index) => {
    if (margin === null || margin <= 1) return;
    throw new Fault(
      "function/margin",
      `${name} needs margins as fractions: ${placeIn(line, index)} holds ${margin}. ${asFraction(margin)}`,
    );
  });
  return margins;
}
