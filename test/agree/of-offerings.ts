import type { ClientAnswer } from "../oracle/answer";
import { differs, rowDiffers, rowsDiffer, type Differences } from "./agreement";

const potential: Differences = ({ sheet, answer }) =>
  rowsDiffer(sheet("Cross-Sell Potential").body(), answer.offerings, (row, offering) => {
    const isEstimated = String(row.Estimated ?? "").startsWith("est.");
    return [
      ...differs(Number(isEstimated), Number(offering.estimated), `${offering.name}, Estimated`),
      ...rowDiffers(
        row,
        {
          Offering: offering.name,
          Step: offering.step,
          "In stack": offering.inStack ? "yes" : "no",
          Holders: offering.holders,
          "Attach rate": offering.attachRate,
          "Average revenue": offering.average,
          Gaps: offering.sold ? offering.gaps : null,
          Potential: offering.sold ? offering.potential : null,
          "In-profile average": offering.inProfileAverage,
          "In-profile potential": offering.sold ? offering.inProfilePotential : null,
        },
        offering.name,
      ),
    ];
  });

const ratios: Differences = ({ sheet, answer: { company } }) => {
  const found = sheet("Cross-Sell Potential");
  const full = company.revenue + company.potential;
  const expected = {
    Total: company.potential,
    "Current revenue": company.revenue,
    "Potential ÷ current revenue": company.uplift,
    "Fully cross-sold revenue": full,
    ...(company.revenue > 0 ? { "Fully cross-sold ÷ current revenue": full / company.revenue } : {}),
  };
  return Object.entries(expected).flatMap(([label, value]) =>
    differs(found.above(label, "Potential"), value, label),
  );
};

const offers: Differences = ({ sheet, ordered }) => {
  type Client = (typeof ordered)[number];
  const standing = (client: Client): string => client.class || client.state;
  const classes = [...new Set(ordered.map(standing))];
  const rank = (client: Client): number => classes.indexOf(standing(client));
  const flagged = (client: Client): number => (client.flags.length > 0 ? 1 : 0);
  const best = (client: Client): number => Math.max(0, ...client.offersAndBundles.map(({ score }) => score));
  const expected = [...ordered]
    .sort((a, b) => flagged(a) - flagged(b) || rank(a) - rank(b) || best(b) - best(a))
    .flatMap((client) => client.offersAndBundles.map((offer) => ({ client, offer })));
  const found = sheet("Next Offers");
  const singles = expected.filter(({ offer }) => offer.type !== "bundle");
  const margin = singles.reduce((sum, { offer }) => sum + (offer.yearlyMargin ?? 0), 0);
  return [
    ...rowsDiffer(found.body(), expected, (row, { client, offer }) => {
      const name = offer.type === "bundle" ? offer.bundle : offer.offering;
      const where = `${client.shown}, ${name}`;
      const reason = reasonOf(offer);
      return [
        ...rowDiffers(
          row,
          {
            Client: client.shown,
            Rank: offer.rank,
            Offering: name,
            Type: offer.type,
            Fit: offer.fit,
            "Yearly margin": offer.yearlyMargin,
            Score: offer.score,
          },
          where,
        ),
        ...differs(String(row.Reason).slice(0, reason.length), reason, `${where}, Reason`),
        ...differs(Number(String(row.Reason).endsWith("(est.)")), Number(offer.yearlyMargin !== null && offer.marginEstimated), `${where}, est.`),
      ];
    }),
    ...differs(found.above("Total", "Yearly margin"), margin, "what is offered without bundles"),
  ];
}; // prettier-ignore

/** How the reason begins. */
function reasonOf(offer: ClientAnswer["offersAndBundles"][number]): string {
  const need = offer.need === null ? "" : `no. ${offer.need} of its needs; `;
  if (offer.type !== "bundle") return `${need}${offer.n > 0 ? `${offer.k} of ${offer.n} ` : ""}`;
  const names = [...offer.closes];
  const last = names.pop();
  return `${need}closes ${offer.closes.length} gaps: ${names.join(", ")} and ${last}`;
}

const playbook: Differences = ({ sheet, answer }) => {
  const order = answer.offerings.map(({ name }) => name);
  const plays = answer.playbook.flatMap(({ others, ...play }) =>
    others.map((other) => ({ ...play, ...other })),
  );
  plays.sort((a, b) => order.indexOf(a.offering) - order.indexOf(b.offering));
  return rowsDiffer(sheet("Playbook").body(), plays, (row, play) =>
    rowDiffers(
      row,
      {
        Offering: play.offering,
        Other: play.other,
        Holders: play.holders,
        Both: play.both,
        Lift: play.lift,
        "Usual next": play.usualNext,
        Path: play.path,
      },
      `${play.offering}, ${play.other}`,
    ),
  );
};

const problems: Differences = ({ sheet, answer }) => {
  const expected = answer.problems.filter(({ table }) => table === "lines");
  if (expected.length === 0) return [];
  const rows = sheet("Problems").body().filter((row) => row.Amount !== null); // prettier-ignore
  const sum = (amounts: number[]): number => amounts.reduce((a, b) => a + b, 0);
  return [
    ...differs(rows.length, expected.length, "problems"),
    ...differs(
      sum(rows.map((row) => Number(row.Amount))),
      sum(expected.map(({ amount }) => amount)),
      "amounts",
    ),
  ];
};

/** What is compared of the sheets that list offerings, offers and problems. */
export const ofOfferings: Readonly<Record<string, Differences>> = {
  "Cross-Sell Potential: every offering": potential,
  "Cross-Sell Potential: the ratios": ratios,
  "Next Offers: every offer and bundle of every client, by class, best score and rank (needs first), flagged clients last":
    offers,
  "Playbook: every offering beside every other one": playbook,
  "Problems: as many as the oracle finds, and their amounts": problems,
};
