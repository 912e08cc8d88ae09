import { churn, lifetimeMargin, type ChurnFigures } from "../../../src/score/churn";
import { perOrder } from "../../../src/score/orders";
import { perClient, perSeat } from "../../../src/score/per-client";
import { distribution, MOST_PRODUCTS, productsHeld } from "../../../src/score/products";
import { exactSum } from "../../../src/sums";
import { clientAt, type Context } from "../../context";
import { several } from "../../words";
import { besideRow, ofClient, row, type ScoreRow, type Section } from "./row";

/** Clients that are named. */
const NAMED = 10;

function productText(products: number): string {
  return products === MOST_PRODUCTS ? `${products} products or more` : several(products, "product");
}

/** How many clients there are, who they are, and how many products each holds. */
export function clientSection({ intake, measures }: Context): Section {
  const { listing, inProfile, flags, fullStackShare, stack } = measures;
  const rows = [...listing.clients.keys()];
  const all = rows.length;
  const here = rows.filter((at) => listing.standing[at] !== "Left");
  const full = here.filter((at) => inProfile[at] !== false && stack[at] === 1).length;
  const held = productsHeld(intake.portfolio, measures);
  const count = (
    item: string,
    figure: string,
    clients: number,
    benchmark: string | null = null,
  ): ScoreRow[] => row(item, figure, "count", clients, benchmark);
  const having = (told: boolean | null): number => rows.filter((at) => inProfile[at] === told).length;
  const flagged = rows.filter((at) => flags[at].length > 0).length;
  const left = all - here.length;
  return {
    section: "Clients",
    rows: [
      ...count(
        "All",
        "Clients",
        all,
        left > 0 ? `${several(left, "of them", "of them")} left in the window` : null,
      ),
      ...count("In profile", "Clients", having(true)),
      ...count("Out of profile", "Clients", having(false)),
      ...(having(null) > 0 ? count("Not assessed", "Clients", having(null), "count as in profile") : []),
      ...count("In profile and on the full stack", "Clients", full),
      ...row(
        "In profile and on the full stack",
        "Share of clients",
        "share",
        fullStackShare,
        "best in class: more than 70 % (Service Leadership)",
      ),
      ...row(
        "With a red flag",
        "Share of clients",
        "share",
        flagged / all,
        "20 % of cross-sales are unprofitable (Ingram Micro Cloud)",
      ),
      ...row(
        "Products a client",
        "Mean",
        "decimal",
        exactSum(held) / all,
        "from one product to six (Ingram Micro Cloud)",
      ),
      ...distribution(held).flatMap((clients, products) =>
        count("Products a client", productText(products), clients),
      ),
    ],
  };
}

/** Revenue and margin a client, an order and a seat, each beside the best tenth. */
export function unitSection({ intake, measures }: Context, left: ChurnFigures | null): Section {
  const client = perClient(measures);
  const order = perOrder(intake.portfolio);
  const seat = perSeat(intake.portfolio, measures);
  return {
    section: "Revenue and margin",
    rows: [
      ...besideRow("Client", "Revenue", client.revenue),
      ...besideRow("Client", "Recurring revenue (MRR)", client.recurring),
      ...besideRow("Client", "Gross margin", client.margin),
      ...row(
        "Client",
        "Lifetime margin",
        "money",
        lifetimeMargin(client.margin?.all ?? null, left?.rate ?? null),
        "gross margin a year ÷ churn",
      ),
      ...besideRow("Order", "Revenue", order.revenue),
      ...besideRow("Order", "Gross margin", order.margin),
      ...besideRow("Seat", "Revenue", seat.revenue),
      ...row(
        "Seat",
        "Recurring revenue (MRR)",
        "money",
        seat.recurring,
        "50 to 1,250: $2,000 to $50,000 from a client of 40 (Ingram Micro Cloud)",
      ),
      ...besideRow("Seat", "Gross margin", seat.margin),
    ],
  };
}

/** Churn of the window, and by the number of products that clients had. */
export function churnSection(found: ChurnFigures | null): Section {
  if (!found) return { section: "Churn", rows: [] };
  const how = found.byLeftOn ? "by Left on" : "no invoice line in the window";
  return {
    section: "Churn",
    rows: [
      ...row("All", "Clients at the start", "count", found.atStart),
      ...row("All", "Clients that left", "count", found.left, how),
      ...row(
        "All",
        "Churn",
        "share",
        found.rate,
        "above 20 %: typically one product; below 10 %: a third have more (Ingram Micro Cloud)",
      ),
      ...found.byProducts.flatMap(({ products, atStart, rate }) =>
        row(productText(products), "Churn", "share", rate, `of ${several(atStart, "client")}`),
      ),
    ],
  };
}

/** The clients that bring most, by margin and not by volume. */
export function marginSection(context: Context): Section {
  const { margins, flags } = context.measures;
  const known = context.measures.ranking
    .filter((at) => margins[at].gross !== null)
    .sort((a, b) => (margins[b].gross as number) - (margins[a].gross as number))
    .slice(0, NAMED);
  return {
    section: "Clients by margin",
    rows: known.flatMap((at, rank) => {
      const { key, label } = clientAt(context, at);
      const told = flags[at].length > 0 ? `rank ${rank + 1}; ${flags[at].join("; ")}` : `rank ${rank + 1}`;
      return row(label, "Gross margin", "money", margins[at].gross, told, ofClient(key));
    }),
  };
}

/** Churn is asked for in two sections. */
export function churnOf({ intake }: Context): ChurnFigures | null {
  return churn(intake.portfolio);
}
