import type { Cell } from "../../src/cell";
import { backtest, ENOUGH_TRIALS, type Backtest } from "../../src/measures/backtest";
import type { Offer } from "../../src/measures/offers";
import { timings } from "../../src/measures/timing";
import { exactSum } from "../../src/sums";
import type { Column, Described } from "../book";
import { classColours } from "../colours";
import { clientAt, label, subtitle, type Context } from "../context";
import { offerKey, rowKey } from "../key";
import { stepText } from "../settings/wording";
import { figure, percent, several } from "../words";
import { timingText } from "./client-words";

/** An offer, and which of its client's it is. */
interface Ranked extends Offer {
  readonly rank: number;
}

/** Sheet "Next Offers": part 7 of the method, an offer a row. */
export function nextOffers(context: Context): Described {
  const { measures, intake, today } = context;
  const { offerings } = intake.portfolio;
  const offers = inSheetOrder(context);
  const when = timings(intake.portfolio, today);
  const client = ({ row }: Ranked): ReturnType<typeof clientAt> => clientAt(context, row);
  const column = (
    key: string,
    header: string,
    look: Column["look"],
    of: (offer: Ranked) => Cell,
  ): Column => ({ key, header, look, values: offers.map(of) });
  const linked = offers.some(({ offering }) => offerings[offering].link !== null);
  const timing = ({ row }: Ranked): Cell => timingText(when[measures.listing.clients[row]], today);
  return {
    kind: "offers",
    title: "Next Offers",
    subtitle: subtitle(context),
    notes: notes(context, offers),
    labels: offers.map((offer) => `${client(offer).label}: ${offerings[offer.offering].name}`),
    columns: [
      {
        ...column("key", "Key", "text", (offer) =>
          offerKey(rowKey(client(offer).key), offerings[offer.offering].key),
        ),
        hidden: true,
      },
      column("client", "Client", "text", (offer) => client(offer).label),
      column("class", "Class", "letter", ({ row }) => measures.classes[row]),
      column("manager", "Account manager", "text", (offer) => client(offer).accountManager),
      column("rank", "Rank", "rank", ({ rank }) => rank),
      column("offering", "Offering", "text", ({ offering }) => offerings[offering].name),
      column("step", "Step", "wave", ({ offering }) => offerings[offering].step),
      column("type", "Type", "text", ({ type }) => type),
      column("fit", "Fit", "share", ({ fit }) => fit),
      column("margin", "Yearly margin", "money", ({ margin }) => margin),
      column("score", "Score", "money", ({ score }) => score),
      column("timing", "Timing", "text", timing),
      column("reason", "Reason", "sentence", (offer) => reasonText(context, offer)),
      column("flags", "Flags", "note", (offer) => flagText(context, offer)),
      ...(linked ? [column("link", "Link", "note", ({ offering }) => offerings[offering].link)] : []),
    ],
    summary: [
      {
        key: "total",
        tone: "total",
        cells: {
          client: label("Total"),
          offering: { value: offers.length, formula: "COUNTA({key:body})", look: "offers" },
          margin: {
            value: exactSum(offers.map(({ margin }) => margin ?? 0)),
            formula: "SUM({this:body})",
          },
        },
      },
    ],
    rows: offers.length,
    colours: classColours("class"),
    frozenColumns: 2,
    names: {},
  };
}

/** By class, then the client's best score, then rank; clients with a red flag stand behind all others. */
function inSheetOrder({ measures }: Context): Ranked[] {
  const { order, classes, offers, flags } = measures;
  const best = (row: number): number => offers[row][0]?.score ?? 0;
  const flagged = (row: number): number => (flags[row].length > 0 ? 1 : 0);
  const place = new Map(order.map((row, index) => [row, index]));
  const classPlace = new Map<string, number>();
  for (const row of order) if (!classPlace.has(classes[row])) classPlace.set(classes[row], classPlace.size);
  const classOf = (row: number): number => classPlace.get(classes[row]) as number;
  return [...order]
    .sort(
      (a, b) =>
        flagged(a) - flagged(b) ||
        classOf(a) - classOf(b) ||
        best(b) - best(a) ||
        (place.get(a) as number) - (place.get(b) as number),
    )
    .flatMap((row) => offers[row].map((offer, index) => ({ ...offer, rank: index + 1 })));
}

/** Why this offer to this client, in words. */
export function reasonText({ intake, wording }: Context, offer: Offer): string {
  const { step } = intake.portfolio.offerings[offer.offering];
  const others = offer.similar ? "similar clients" : "other clients in profile";
  const who =
    offer.peers > 0
      ? `${figure(offer.held)} of ${figure(offer.peers)} ${others} ${offer.held === 1 ? "has" : "have"} it`
      : `${percent(offer.fit)} of all other clients have it`;
  const worth =
    offer.margin === null
      ? `about ${figure(offer.revenue)} revenue a year`
      : `about ${figure(offer.margin)} margin a year${offer.marginEstimated ? " (est.)" : ""}`;
  return [who, ...(step === null ? [] : [stepText(wording, step)]), worth].join("; ");
}

/** The client's red flags, and what stands outside the target profile or the stack, on which commission may hang. */
function flagText({ measures, intake }: Context, { row, offering }: Ranked): string | null {
  const outside = measures.inProfile[row] === false || !intake.portfolio.offerings[offering].inStack;
  const said = [...measures.flags[row], ...(outside ? ["outside profile"] : [])];
  return said.length > 0 ? said.join("; ") : null;
}

function notes({ measures, policies, intake }: Context, offers: readonly Ranked[]): string[] {
  const found = [
    `At most ${several(policies.offersPerClient, "offer")} a client, from the first step with a gap and the next one. Fit: how alike the clients are that have it, no chance of closing. Score: fit × yearly margin.`,
  ];
  if (measures.listing.clients.length < 2)
    found.push("No offers: with one client there is nobody to compare with.");
  if (offers.some(({ margin }) => margin === null))
    found.push("No offering has a known margin: offers rank by revenue.");
  if (intake.portfolio.offerings.every(({ step }) => step === null))
    found.push("No offering has a step: all are open.");
  found.push(backtestText(backtest(intake.portfolio)));
  return found;
}

/** How the offers do on the user's own history, beside plain popularity, also where that does better. */
function backtestText({ trials, offers, popularity }: Backtest): string {
  if (trials === 0)
    return "Backtest: no client has bought something new since its first month, so nothing can be tested.";
  const share = (hits: number): string => percent(hits / trials);
  const few = trials < ENOUGH_TRIALS ? `; under ${ENOUGH_TRIALS} is too few to tell` : "";
  return `Backtest on your own history, ${several(trials, "trial")}${few}: what a client bought next was the first offer in ${share(offers.first)}, among the first three in ${share(offers.firstThree)}; by plain popularity in ${share(popularity.first)} and ${share(popularity.firstThree)}.`;
}
