import type { Cell } from "../../src/cell";
import { backtest, ENOUGH_TRIALS, type Backtest } from "../../src/measures/backtest/backtest";
import type { Offer } from "../../src/measures/offers";
import type { Ranked } from "../../src/measures/ranked";
import { timings } from "../../src/measures/timing";
import { inSlices, type Slices } from "../../src/slices";
import { exactSum } from "../../src/sums";
import type { Column, Described } from "../book";
import { classColours } from "../colours";
import { clientAt, label, subtitle, type Context } from "../context";
import { offerKey, rowKey } from "../key";
import { stepText } from "../settings/wording";
import { labelHeaders } from "../typed/label";
import { figure, percent, several } from "../words";
import { bundleText, needText, offerAt } from "./bundle-words";
import { timingText } from "./client-words";
import { inSheetOrder } from "./ranked-offers";

/** Sheet "Next Offers": part 7 of the method, an offer a row. */
export function* nextOffers(context: Context): Slices<Described> {
  const { measures, intake, today } = context;
  const offers = inSheetOrder(context);
  const bundled = offers.some(({ type }) => type === "bundle");
  const sold = (offer: Ranked): ReturnType<typeof offerAt> => offerAt(context, offer);
  const when = timings(intake.portfolio, today);
  const client = ({ row }: Ranked): ReturnType<typeof clientAt> => clientAt(context, row);
  const column = (
    key: string,
    header: string,
    look: Column["look"],
    of: (offer: Ranked) => Cell,
  ): Column => ({ key, header, look, values: offers.map(of) });
  const reasons: string[] = [];
  yield* inSlices(0, offers.length, (row) => {
    const offer = offers[row];
    reasons.push(offer.type === "bundle" ? bundleText(context, offer) : reasonText(context, offer));
  });
  const linked = offers.some((offer) => sold(offer).link !== null);
  const timing = ({ row }: Ranked): Cell => timingText(when[measures.listing.clients[row]], today);
  const tested = yield* backtest(intake.portfolio);
  yield;
  const made: (() => Column)[] = [
    () => ({
      ...column("key", "Key", "text", (offer) => offerKey(rowKey(client(offer).key), sold(offer).key)),
      hidden: true,
    }),
    () => ({ ...column("client", "Client", "text", (offer) => client(offer).label), most: 30 }),
    () => column("class", "Class", "letter", ({ row }) => measures.classes[row]),
    () => ({
      ...column("manager", "Account manager", "text", (offer) => client(offer).accountManager),
      most: 18,
    }),
    () => column("rank", "Rank", "rank", ({ rank }) => rank),
    () => ({
      ...column("offering", labelHeaders.offers.offering, "text", (offer) => sold(offer).name),
      most: 28,
    }),
    () => column("step", "Step", "wave", (offer) => sold(offer).step),
    () => column("type", "Type", "text", ({ type }) => type),
    () => column("fit", "Fit", "share", ({ fit }) => fit),
    () => column("margin", "Yearly margin", "money", ({ margin }) => margin),
    () => column("score", "Score", "money", ({ score }) => score),
    () => ({ ...column("timing", "Timing", "text", timing), most: 28 }),
    () => ({ ...column("reason", "Reason", "text", () => null), values: reasons, most: 50 }),
    () => ({ ...column("flags", "Flags", "text", (offer) => flagText(context, offer)), most: 20 }),
    ...(linked
      ? [
          () => ({
            ...column("link", "Link", "note", (offer) => sold(offer).link),
            screenOnly: true as const,
          }),
        ]
      : []),
  ];
  const columns: Column[] = [];
  for (const make of made) {
    columns.push(make());
    yield;
  }
  return {
    kind: "offers",
    title: "Next Offers",
    subtitle: subtitle(context),
    notes: [...notes(context, offers), backtestText(tested)],
    columns,
    summary: [
      {
        key: "total",
        tone: "total",
        cells: {
          client: label("Total"),
          offering: { value: offers.length, formula: "COUNTA({key:body})", look: "offers" },
          margin: {
            // What a bundle closes has offers of its own.
            value: exactSum(offers.map(({ type, margin }) => (type === "bundle" ? 0 : (margin ?? 0)))),
            formula: bundled ? 'SUMIF({type:body},"<>bundle",{this:body})' : "SUM({this:body})",
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
  return [...needText(offer), who, ...(step === null ? [] : [stepText(wording, step)]), worth].join("; ");
}

/** The client's red flags, and what stands outside the target profile or the stack, on which commission may hang. */
function flagText(context: Context, offer: Ranked): string | null {
  const { measures } = context;
  const outside = measures.inProfile[offer.row] === false || !offerAt(context, offer).inStack;
  const said = [...measures.flags[offer.row], ...(outside ? ["outside profile"] : [])];
  return said.length > 0 ? said.join("; ") : null;
}

function notes({ measures, policies, intake }: Context, offers: readonly Ranked[]): string[] {
  const found = [
    `At most ${several(policies.offersPerClient, "offer")} a client, from the first step with a gap and the next one. Fit: how alike the clients are that have it, no chance of closing. Score: fit × yearly margin.`,
  ];
  if (offers.some(({ need }) => need !== null))
    found.push(
      "What meets a need of the client (Needs in the Clients table) comes first, whatever its step.",
    );
  if (measures.listing.clients.length < 2)
    found.push("No offers: with one client there is nobody to compare with.");
  if (offers.some(({ margin }) => margin === null))
    found.push("No offering has a known margin: offers rank by revenue.");
  if (intake.portfolio.offerings.every(({ step }) => step === null))
    found.push("No offering has a step: all are open.");
  if (offers.some(({ type }) => type === "bundle"))
    found.push(
      "A bundle counts among a client's offers; its margin is after discount and rebate. The total is without bundles.",
    );
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
