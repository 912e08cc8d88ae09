import { monthFromText } from "../../src/calendar";
import { nameKey } from "../../src/text";
import { bundleKey, figureKey, historyKey, offerKey, rowKey, scoreKey } from "../key";
import { chartText } from "./label";
import { chartRow } from "./row";
import { stateSlot } from "./slot";

/** What a client's row and an offering's key of then are today. */
export interface Today {
  readonly client: (row: string) => string;
  readonly offering: (key: string) => string;
}

const then: Today = { client: (row) => row, offering: (key) => key };

type Make = (today: Today) => string;
type Named = (name: string) => readonly string[];

/**
 * The Key under which a row stands today whose client or offering is known otherwise by now.
 *
 * A Key cannot be taken apart. But what its row is called says what it may be made of, and
 * making it so says whether it is.
 *
 * @param label What the row was called when it was written.
 * @param clients The rows of the clients that were called so.
 * @returns The same Key where it is made of nothing that is known otherwise.
 */
export function keyToday(row: string, label: string, clients: Named, today: Today): string {
  for (const make of waysToMake(label, clients)) if (make(then) === row) return make(today);
  return row;
}

/** The Keys that a label may stand for, and what each of them is today; those that stay are left out. */
export function keysCalled(label: string, clients: Named, today: Today): [key: string, now: string][] {
  const all = waysToMake(label, clients).map((make): [string, string] => [make(then), make(today)]);
  return all.filter(([key, now]) => key !== now);
}

function waysToMake(label: string, clients: Named): Make[] {
  return [
    ({ offering }) => rowKey(stateSlot(offering(nameKey(label)))),
    ({ offering }) => figureKey(`offering ${offering(nameKey(label))}`),
    ...splits(label, ": ").flatMap(([one, other]) => waysToPair(one, other, clients)),
    ...waysToScore(label, clients),
    ...waysToQuarter(label, clients),
    ...clients(chartText(label)).map(
      (row): Make =>
        ({ client }) =>
          chartRow("pareto", `client ${client(row)}`),
    ),
  ];
}

/** A client and an offering, or two offerings. */
function waysToPair(one: string, other: string, clients: Named): Make[] {
  const [first, second] = [nameKey(one), nameKey(other)];
  return [
    ({ offering }) => offerKey(rowKey(stateSlot(offering(first))), offering(second)),
    ...clients(one).flatMap((row): Make[] => [
      ({ client, offering }) => offerKey(client(row), offering(second)),
      ({ client }) => offerKey(client(row), bundleKey(second)),
      ({ client, offering }) => figureKey(`offer ${client(row)} ${offering(second)}`),
    ]),
  ];
}

/** A figure of the Scorecard. */
function waysToScore(label: string, clients: Named): Make[] {
  const [from, to] = [label.indexOf(": "), label.lastIndexOf(", ")];
  if (from < 0 || to <= from) return [];
  const [section, item, figure] = [label.slice(0, from), label.slice(from + 2, to), label.slice(to + 2)];
  return [
    ({ offering }) => scoreKey(section, `offering ${offering(nameKey(item))}`, figure),
    ...clients(item).map(
      (row): Make =>
        ({ client }) =>
          scoreKey(section, `client ${client(row)}`, figure),
    ),
  ];
}

/** A client's quarter. */
function waysToQuarter(label: string, clients: Named): Make[] {
  const [, last, name] = /^.* to (\d{4}-\d\d)\), (.*)$/s.exec(label) ?? [];
  const month = last === undefined ? null : monthFromText(last);
  if (month === null) return [];
  return clients(name).map(
    (row): Make =>
      ({ client }) =>
        historyKey(month, client(row)),
  );
}

/** Nobody's name has more colons than that, but somebody's may be made to. */
const MOST_SPLITS = 16;

/** Whether a label may name something: whatever it names stands between two of its colons and commas. */
export function mayName(label: string, isNamed: (name: string) => boolean): boolean {
  // Words at even places, what stands between them at odd ones.
  const words = chartText(label).split(/(: |, )/);
  if (words.length > 2 * MOST_SPLITS) return true;
  for (let start = 0; start < words.length; start += 2)
    for (let end = start + 1; end <= words.length; end += 2)
      if (isNamed(words.slice(start, end).join(""))) return true;
  return false;
}

function splits(text: string, between: string): [string, string][] {
  const found: [string, string][] = [];
  let at = text.indexOf(between);
  for (; at >= 0 && found.length < MOST_SPLITS; at = text.indexOf(between, at + 1))
    found.push([text.slice(0, at), text.slice(at + between.length)]);
  return found;
}
