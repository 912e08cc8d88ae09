import type { Cell } from "../../src/cell";
import { differs, type Differences } from "./agreement";

const firstClient: Differences = ({ sheet, ordered: [first] }) => {
  const found = sheet("Client Page");
  const figures: [label: string, header: string, value: string | number | null][] = [
    ["Class", "Figure", first.class || first.state],
    ["Class", "Worth", first.accountManager],
    ["Revenue, twelve months", "Figure", first.total],
    ["Revenue, twelve months", "Worth", first.share],
    ["Run rate: last three months × 4", "Figure", first.runRate],
    ["Run rate: last three months × 4", "Worth", first.rank],
    ["Gross margin", "Figure", first.grossMargin],
    ["Gross margin", "Worth", first.totalMargin],
    ["Class margin %", "Figure", first.classMargin],
    ["Stack %", "Figure", first.stackPct],
    ["Stack %", "Worth", first.gaps],
    ["Potential a year", "Figure", first.potential],
    ["Price rise a year", "Figure", first.toNextClass],
    ["Revenue with every gap closed", "Figure", first.total + first.potential],
  ];
  return figures.flatMap(([label, header, value]) => differs(found.above(label, header), value, label));
};

const sum = (amounts: readonly Cell[]): number => amounts.reduce<number>((a, b) => a + Number(b), 0);

const everyClient: Differences = ({ sheet, answer, ordered }) => {
  const sold = new Map(answer.offerings.map((offering) => [offering.name, offering]));
  return sheet("Client Page")
    .body()
    .flatMap((row, place) => {
      const client = ordered[place];
      const listed = (name: string): Cell[] =>
        Array.from({ length: 10 }, (_, index) => row[`${name} ${index + 1} money`]);
      const held = Object.values(client.revenue).filter((amount) => amount > 0);
      held.sort((x, y) => y - x);
      const open = Object.entries(client.states).filter(([name, state]) => {
        const offering = sold.get(name)!;
        return offering.inStack && offering.sold && ["", "P", "Z"].includes(state ?? "");
      });
      const lacks = client.state === "Left" ? [] : open.map(([name]) => sold.get(name)!.average ?? 0);
      const offered = client.offersAndBundles.slice(0, 5);
      return [
        ...differs(sum(listed("has")), sum(held), `${client.shown}, held`),
        ...held
          .slice(0, 9)
          .flatMap((amount, at) => differs(listed("has")[at], amount, `${client.shown}, held`)),
        ...differs(sum(listed("lacks")), sum(lacks), `${client.shown}, missing`),
        ...offered.flatMap((offer, at) => [
          ...differs(
            row[`offer ${at + 1} name`],
            offer.type === "bundle" ? offer.bundle : offer.offering,
            `${client.shown}, offer ${at + 1}`,
          ),
          ...(offer.yearlyMargin === null
            ? []
            : differs(row[`offer ${at + 1} money`], offer.yearlyMargin, `${client.shown}, offer ${at + 1}`)),
        ]),
      ];
    });
};

const headline: Differences = ({ sheet, answer: { company, clients, byClass, offerings } }) => {
  const rows = sheet("Summary").body();
  const { read, used, outside, problem, totals } = company.reconciliation;
  const largest = offerings.filter((offering) => offering.sold && offering.potential > 0);
  largest.sort((x, y) => y.potential - x.potential);
  const expected: [figure: string, value: number | null][] = [
    ["Revenue, twelve months", company.revenue],
    ["Clients", clients.length],
    ["In profile and on the full stack", company.fullStackShare],
    ["Cross-sell potential a year", company.potential],
    ["Potential ÷ current revenue", company.uplift],
    ...byClass
      .filter((one) => one.clients > 0 && one.class !== "–" && one.class !== "")
      .flatMap((one): [string, number | null][] => [
        [`Class ${one.class}: clients`, one.clients],
        [`Class ${one.class}`, one.revenue],
        [`Class ${one.class}: share of revenue`, one.share],
        [`Class ${one.class}: margin`, one.margin],
      ]),
    ["Revenue read", read],
    ["Used", used],
    ["Outside the window", outside],
    ["In problem rows", problem],
    ["In totals rows", totals],
    ...largest.slice(0, 5).map((one): [string, number] => [one.name, one.potential]),
  ];
  return expected.flatMap(([figure, value]) =>
    differs(rows.find((row) => row.Figure === figure)?.Value ?? null, value, figure),
  );
};

const opportunity: Differences = ({ sheet, answer }) => {
  const rows = sheet("Summary").body();
  const heading = rows.findIndex((row) => String(row.Figure).startsWith("Largest opportunities"));
  const best = answer.clients
    .flatMap((client) => (client.flags.length > 0 ? [] : client.offers.map((offer) => ({ client, offer }))))
    .sort((x, y) => y.offer.score - x.offer.score);
  if (heading < 0 || best.length === 0)
    return differs(Number(heading < 0), Number(best.length === 0), "offers");
  // Several may be as good as the best.
  const first = best.filter(({ offer }) => Math.abs(offer.score - best[0].offer.score) < 1e-6);
  const { Figure, Value } = rows[heading + 1];
  const shown = first.find(({ client, offer }) => Figure === `${client.shown}: ${offer.offering}`);
  if (!shown) return [`${String(Figure)} is not the largest opportunity`];
  const { yearlyMargin } = shown.offer;
  return yearlyMargin === null ? [] : differs(Value, yearlyMargin, "the largest opportunity");
};

/** What is compared of the sheets that show one client, and the company. */
export const ofCompany: Readonly<Record<string, Differences>> = {
  "Client Page: the first client's figures": firstClient,
  "Client Page: what every client has, lacks and is offered": everyClient,
  "Summary: the headline figures, the classes, and the reconciliation": headline,
  "Summary: the largest opportunity": opportunity,
};
