import type { Cell } from "../../src/cell";
import { sheetNames } from "../../shared/kinds";
import type { Office } from "../score/desk";

/**
 * A figure where people find it:
 * - `Scorecard | Section | Item | Figure`, with `| Benchmark` for what stands beside it
 * - `Sheet | row | Column`, a row by texts in it joined with ` & `, or `first`, `last` of the body; else above the header
 * - `Sheet | label | beside`: what stands in the cell after a label
 * - `Sheet | rows | Column = text`: how many there are
 * - `Sheet | /words (like) these/`: what the sheet says in the parentheses; on `Every sheet`, what all of them say
 *
 * @returns undefined where it is not shown.
 */
export function figureOf(office: Office, figure: string): Cell | undefined {
  const [sheet, ...place] = figure.split(" | ");
  const words = /^\/(.*)\/$/.exec(place[0]);
  if (words) return saidOn(office, sheet, new RegExp(words[1]));
  if (sheet === "Scorecard" && place.length >= 3)
    return office.score(place.slice(0, 3).join(" | "), place[3] === "Benchmark" ? "Benchmark" : "Value");
  const [row, column] = place;
  const reading = office.reading(sheet);
  const body = reading.body();
  if (row === "rows") {
    const [header, text] = column.split(" = ");
    return body.filter((each) => each[header] === text).length;
  }
  const named = row.split(" & ");
  const found =
    row === "first"
      ? body[0]
      : row === "last"
        ? body.at(-1)
        : body.find((each) => named.every((text) => Object.values(each).includes(text)));
  if (found && column in found) return found[column];
  const label = office.sheet(sheet).cells.find((cells) => cells.includes(row));
  if (!label) return undefined;
  return label[column === "beside" ? label.indexOf(row) + 1 : reading.headers().indexOf(column)];
}

function saidOn(office: Office, sheet: string, words: RegExp): string | undefined {
  const names = sheet === "Every sheet" ? generated(office) : [sheet];
  const said = names.map((name) => {
    const texts = office.sheet(name).cells.flat().map(String);
    return texts.map((text) => words.exec(text)?.[1]).find((part) => part !== undefined);
  });
  return said.every((part) => part === said[0]) ? said[0] : undefined;
}

function generated({ recorder }: Office): string[] {
  const known = new Set<string>(Object.values(sheetNames));
  return [...recorder.sheetsByName.keys()].filter((name) => known.has(name));
}
