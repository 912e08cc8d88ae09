import { worth } from "../../../src/measures/averages";
import { ranked, type Ranked } from "../../../src/measures/ranked";
import { HELD, isGap, UPGRADE } from "../../../src/measures/states";
import { inSlices, type Slices } from "../../../src/slices";
import { exactSum } from "../../../src/sums";
import type { Column } from "../../book";
import type { Context } from "../../context";
import { percent } from "../../words";
import { offerAt } from "../bundle-words";

/** Offerings that each list shows by name; the rest stands in one line. */
export const LISTED = 10;
/** Offers on the page, whatever the setting for Next Offers. */
export const OFFERS = 5;

/** Clients a slice. */
const CLIENTS = 512;

/** Characters of an offering's name that fit beside its amount. */
const NAME = 38;
/** Characters of a reason that fit from its column to the edge of the page. */
const WHY = 56;

/** One line of a list: an offering and money a year, or words; null money is not known. */
export interface Item {
  readonly name: string;
  readonly money: number | null;
  readonly words?: string;
}

function short(text: string, room = NAME): string {
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

/** As many items as the page has room for, the others added up in one more. */
function withRest(items: readonly Item[]): Item[] {
  if (items.length <= LISTED) return [...items];
  const rest = items.slice(LISTED - 1);
  const known = rest.map(({ money }) => money).filter((money) => money !== null);
  const money = known.length > 0 ? exactSum(known) : null;
  return [...items.slice(0, LISTED - 1), { name: `and ${rest.length} more`, money }];
}

/** What a client holds, the largest first; what it holds by mark alone comes last. */
export function held({ measures, intake }: Context, row: number): Item[] {
  const { codes, columns, revenue } = measures.matrix;
  const items = intake.portfolio.offerings.flatMap(({ name, listed }, column): Item[] => {
    const amount = revenue[row * columns + column];
    const has = codes[row * columns + column] === HELD || amount > 0;
    return listed && has ? [{ name: short(name), money: amount > 0 ? amount : null }] : [];
  });
  if (items.length === 0) return nothing("nothing in the period");
  return withRest(items.sort((a, b) => (b.money ?? -1) - (a.money ?? -1)));
}

/** What the stack lacks, in the order of the steps, with what others pay for it. */
export function missing({ measures, intake, policies }: Context, row: number): Item[] {
  if (measures.classes[row] === "Left") return nothing("has left");
  const { codes, columns } = measures.matrix;
  const { clients, offerings } = intake.portfolio;
  const seats = policies.perSeat ? (clients[measures.listing.clients[row]].seats ?? NaN) : NaN;
  const items = offerings.flatMap(({ name, inStack, retired }, column): Item[] => {
    const code = codes[row * columns + column];
    if (!inStack || retired) return [];
    if (code === UPGRADE) return [{ name: `${short(name)} (upgrade)`, money: null }];
    return isGap(code) ? [{ name: short(name), money: worth(measures.averages, column, seats) || null }] : [];
  });
  if (items.length > 0) return withRest(items);
  return nothing(measures.stack[row] === 1 ? "nothing: on the full stack" : "nothing of it is open");
}

/** What stands in a list that has no items. */
function nothing(name: string): Item[] {
  return [{ name, money: null }];
}

/** The next offers, bundles among them, with their reason, as short as the page has room for. */
export function offered(context: Context, row: number): Item[] {
  const { offers, bundles } = context.measures;
  const best = ranked(offers[row], bundles[row], OFFERS);
  if (best.length === 0) return nothing("none");
  return best.map((offer) => ({
    name: short(offerAt(context, offer).name),
    money: offer.margin ?? offer.revenue,
    words: short(whyText(context, offer), WHY),
  }));
}

/** Why an offer is made: who else has it, or what a bundle closes. */
function whyText(context: Context, offer: Ranked): string {
  const { offerings } = context.intake.portfolio;
  const need = offer.need === null ? [] : [`need ${offer.need}`];
  if (offer.type === "bundle") {
    const names = offer.closes.map((offering) => offerings[offering].name);
    return [offer.type, ...need, `closes ${names.join(", ")}`].join("; ");
  }
  const { step } = offerings[offer.offering];
  const others = offer.similar ? "similar clients" : "others in profile";
  const who =
    offer.peers > 0
      ? `${offer.held} of ${offer.peers} ${others} have it`
      : `${percent(offer.fit)} of the others have it`;
  return [offer.type, ...need, who, ...(step === null ? [] : [`step ${step}`])].join("; ");
}

/** A list as columns of the page's rows, so that formulas find its items by the place of the client. */
export function* listColumns(
  { measures: { order } }: Context,
  name: string,
  count: number,
  parts: readonly (keyof Item)[],
  list: (row: number) => readonly Item[],
): Slices<Column[]> {
  const lists: (readonly Item[])[] = [];
  yield* inSlices(0, order.length, (place) => lists.push(list(order[place])), CLIENTS);
  const look = (part: keyof Item): Column["look"] => (part === "money" ? "money" : "text");
  return Array.from({ length: count }, (_, index) =>
    parts.map((part) => ({
      key: itemKey(name, index, part),
      header: `${name} ${index + 1} ${part}`,
      look: look(part),
      hidden: true as const,
      values: lists.map((items) => items[index]?.[part] ?? null),
    })),
  ).flat();
}

/** The column that holds one part of an item. */
export function itemKey(name: string, index: number, part: keyof Item): string {
  return `${name}${index}${part}`;
}
