import { monthText } from "../../src/calendar";
import { clientsThatMake } from "../../src/measures/shares";
import { quarterText } from "../../src/quarter";
import { byQuarter, classMovement } from "../../src/score/history";
import { exactSum } from "../../src/sums";
import { clientAt, type Context } from "../context";
import { percent, several } from "../words";

/** Shares of revenue that a reader should know of. */
const ONE_CLIENT = 0.1;
const TEN_CLIENTS = 0.5;

/** What a reader should know of the revenue before relying on it, in words: part A of the method. */
export function risksOfConcentration(context: Context): string[] {
  const { measures, intake } = context;
  const { ranking, shares, cumulative, current, listing } = measures;
  const { window } = intake.portfolio;
  const found: string[] = [];
  if (current <= 0) found.push("Revenue sums to 0 or less: no shares can be formed.");
  else {
    const largest = shares[ranking[0]] ?? 0;
    if (largest > ONE_CLIENT)
      found.push(
        `${clientAt(context, ranking[0]).label} alone makes ${percent(largest)} of revenue, more than ${percent(ONE_CLIENT)}.`,
      );
    const ten = exactSum(ranking.slice(0, 10).map((row) => shares[row] ?? 0));
    if (ranking.length > 10)
      found.push(
        `The ten largest clients make ${percent(ten)} of revenue${ten > TEN_CLIENTS ? ", more than half" : ""}.`,
      );
    found.push(
      `${several(clientsThatMake(0.8, cumulative), "client")} of ${ranking.length} ${ranking.length === 1 ? "makes" : "make"} 80 % of revenue.`,
    );
  }
  if (window.incomplete)
    found.push(
      `${monthText(window.last)} looks incomplete: it holds less than half of a usual month. The month before can be taken as the last.`,
    );
  if (listing.lost > 0)
    found.push(`${several(listing.lost, "client")} had revenue before the window and none in it.`);
  return found;
}

/** Who moved between the classes since the quarter before: part 12 of the method. Nothing before there is one. */
export function risksOfMovement({ history, policies }: Context): string[] {
  const [now, before] = byQuarter(history, policies.yearStart);
  if (before === undefined) return [];
  const { rose, fell, gained, lost } = classMovement(before[1], now[1]);
  return [
    `Since ${quarterText(before[0])} ${several(rose, "client")} rose a class or more and ${fell} fell; ${gained.length} came, ${lost.length} went.`,
  ];
}
