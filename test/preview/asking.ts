import type { OfferAnswer } from "../oracle/answer";
import { inventedInput } from "../oracle/invented";
import { answerOf } from "../oracle/oracle";
import type { ClientRecord } from "../oracle/records";
import type { Preview } from "./preview";

/** The sample by the oracle, a program of its own: with other needs of a client, or with somebody new. */
function byOracle(change: (clients: readonly ClientRecord[]) => readonly ClientRecord[], has: string[] = []) {
  const sample = inventedInput(new Date().toISOString().slice(0, 10));
  const marks = has.map((offering) => ({ client: "Newcomer", offering, letter: "Y" }));
  return answerOf({ ...sample, clients: change(sample.clients ?? []), marks });
}

/** An offer as the form tells it, as far as the oracle knows it. */
function told({ offering, yearlyMargin, marginEstimated, need, k, n }: OfferAnswer): string {
  const margin = Math.round(yearlyMargin ?? NaN).toLocaleString("en-US");
  const wanted = need === null ? "" : `no. ${need} of its needs, so it stands in front; `;
  return `${offering} | ${margin} margin a year${marginEstimated ? " (est.)" : ""} | ${wanted}${k} of ${n}`;
}

/** The form that says what to offer, clicked through in a built pane over the sample. */
export function askingFacts(shown: () => Preview): void {
  const find = (selector: string, hasText?: string) => shown().pane.locator(selector, { hasText });
  const offers = async (): Promise<string[]> =>
    (await find(".offers > li").allInnerTexts()).map((text) => {
      const [offering, margin, why] = text.split("\n").filter((line) => line.trim() !== "");
      const reason = /^[^;]+; (?:(no\. .+?; ))?(\d+ of \d+)/.exec(why);
      return `${offering} | ${margin} | ${reason?.[1] ?? ""}${reason?.[2]}`;
    });
  const add = async (list: string, choice: string): Promise<void> => {
    await find(`#asking-${list}`).selectOption({ label: choice });
    await find(`#asking-${list}-add`).click();
  };

  test("What to offer tells of a client what the oracle does, and puts first what it needs", async () => {
    const before = byOracle((clients) => clients).clients.find((one) => one.offers.length >= 3)!;
    await find("#tab-insights").click();
    await find("#asking-client").fill(before.shown);
    await find("#asking-said", `for ${before.shown}.`).waitFor();
    expect(await offers()).toEqual(before.offers.map(told));
    await add("needs", "Step 8: Infrastructure");
    await add("needs", "Step 5: Communications");
    await find('[aria-label="Move Step 5: Communications up"]').click();
    const needs = "Communications; 8";
    const after = byOracle((clients) =>
      clients.map((one) => (one.clientId === before.id ? { ...one, needs } : one)),
    ).clients.find(({ key }) => key === before.key)!;
    expect(await offers()).toEqual(after.offers.map(told));
    expect(after.offers).not.toEqual(before.offers);
    expect(after.offers[0].need).not.toBe(null);
  });

  test("and of a prospect what it would get if it stood among the clients", async () => {
    await find("#asking-who").selectOption("prospect");
    await find("#asking-segment").fill("legal");
    await find("#asking-seats").fill("40");
    await find("#asking-profile").selectOption("yes");
    await find('[aria-label="Remove Step 8: Infrastructure"]').click();
    await add("has", "Managed Email & Identity");
    const newcomer = {
      client: "Newcomer",
      segment: "Legal",
      seats: 40,
      inProfile: true,
      needs: "Communications",
    };
    const found = byOracle((clients) => [...clients, newcomer], ["Managed Email & Identity"]);
    const { offers: expected, potential } = found.clients.find(({ name }) => name === "Newcomer")!;
    expect(expected.length).toBeGreaterThan(2);
    expect(await offers()).toEqual(expected.map(told));
    const tiles = await find("#asking-result .tiles dd").allInnerTexts();
    expect(tiles).toEqual(["Class A", "yes", Math.round(potential).toLocaleString("en-US")]);
    await shown().picture(`asking-${await find("html").getAttribute("lang")}`);
    await find("#tab-sheets").click();
  });
}
