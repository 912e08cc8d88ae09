import type { Context } from "../../context";

/** What lifts a client a class, in words beside the price rise; else why nothing does. */
export function liftText({ measures }: Context, row: number): string {
  const lift = measures.lifts[row];
  if (lift)
    return `more a year in prices, at the same cost; closing its gaps ${lift.gapsSuffice ? "lifts it too" : "does not"}`;
  switch (measures.classes[row]) {
    case "A":
      return "in the best class";
    case "Left":
      return "has left";
    case "New":
      return "no invoice yet";
    case "–":
      return "no class: too few of its lines have a cost for a margin";
    default:
      return "no higher margin lifts it";
  }
}
