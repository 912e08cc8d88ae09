import type { Offering } from "../portfolio";
import { compareText, nameKey } from "../text";
import type { Listed } from "./offerings";
import type { OfferingRegister } from "./register";

/**
 * Offerings by step, in a table's order before others by name, those no longer sold behind them;
 * at the very end those that only older lines know.
 */
export function offeringOrder(
  register: OfferingRegister,
  listed: ReadonlyMap<number, Listed>,
  next: readonly (number | null)[],
  nowhere: number,
  inUse: ReadonlySet<number>,
): { offerings: Offering[]; places: number[] } {
  const anyInStack = [...listed.values()].some(({ inStack }) => inStack !== null);
  const ranks = [...listed.keys()];
  const rank = new Map(ranks.map((index, place) => [index, place]));
  const retired = (index: number): boolean => index === nowhere || next[index] !== null || !inUse.has(index);
  const order = register.names
    .map((_, index) => index)
    .sort(
      (a, b) =>
        Number(inUse.has(b)) - Number(inUse.has(a)) ||
        Number(retired(a)) - Number(retired(b)) ||
        (listed.get(a)?.step ?? 99) - (listed.get(b)?.step ?? 99) ||
        (rank.get(a) ?? ranks.length) - (rank.get(b) ?? ranks.length) ||
        compareText(register.names[a], register.names[b]),
    );
  const places: number[] = [];
  order.forEach((index, place) => (places[index] = place));
  const offerings = order.map((index): Offering => {
    const facts = listed.get(index);
    const successor = next[index];
    return {
      key: nameKey(register.names[index]),
      name: register.names[index],
      listed: inUse.has(index),
      retired: retired(index),
      successor: successor === null ? null : places[successor],
      inStack: !retired(index) && (anyInStack ? (facts?.inStack ?? false) : true),
      step: facts?.step ?? null,
      stream: facts?.stream ?? null,
      listPrice: facts?.listPrice ?? null,
      marginShare: facts?.marginShare ?? null,
      infrastructure: facts?.infrastructure ?? null,
      cloud: facts?.cloud ?? null,
      launched: facts?.launched ?? null,
      segments: facts?.segments ?? null,
      link: facts?.link ?? null,
    };
  });
  return { offerings, places };
}
