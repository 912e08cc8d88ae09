import { Fraction } from "../oracle/fraction";
import { differs, rowDiffers, rowsDiffer, type Differences, type Expected } from "./agreement";

const concentration: Differences = ({ sheet, answer }) =>
  rowsDiffer(sheet("Revenue Concentration").body(), answer.clients, (row, client) => {
    const expected: Expected = {
      Rank: client.rank,
      Client: client.shown,
      MRR: client.mrr,
      Project: client.project,
      "T&M": client.tm,
      Service: client.service,
      Resale: client.resale,
      ...("Unclassified" in row ? { Unclassified: client.unclassified } : {}),
      Total: client.total,
      "% of total": client.share,
      "Cumulative % of revenue": client.cumulative,
      "Cumulative % of clients": client.cumulativeClients,
      "Run rate": client.runRate,
      ...("Service margin %" in row
        ? { "Service margin %": client.serviceMargin, "Resale margin %": client.resaleMargin }
        : {}),
    };
    const headers = ["Key", ...Object.keys(expected)].join(" | ");
    return [
      ...differs(Object.keys(row).join(" | "), headers, "headers"),
      ...rowDiffers(row, expected, client.shown),
    ];
  });

const reconciliation: Differences = ({ sheet, answer: { company } }) => {
  const found = sheet("Revenue Concentration");
  const { read, used, outside, problem, totals } = company.reconciliation;
  const expected = {
    Total: company.revenue,
    "Revenue read": read,
    Used: used,
    "Outside the window": outside,
    "In problem rows": problem,
    "In totals rows": totals,
    "Last month of the window": company.windowLast,
  };
  return Object.entries(expected).flatMap(([label, value]) =>
    differs(found.above(label, "Total"), value, label),
  );
};

const portfolio: Differences = ({ sheet, ordered }) =>
  rowsDiffer(sheet("Client Portfolio").body(), ordered, (row, client) => {
    const left = client.state === "Left";
    return rowDiffers(
      row,
      {
        Class: client.class || client.state,
        Client: client.shown,
        "Account manager": client.accountManager,
        "In profile": client.inProfile === null ? "" : client.inProfile ? "yes" : "no",
        Revenue: client.total,
        "Cumulative % of revenue": client.cumulative,
        "Gross margin": client.grossMargin,
        "Margin %": client.totalMargin,
        "Service margin %": client.serviceMargin,
        "Class margin %": client.classMargin,
        "Margin basis": client.basis,
        "Stack %": client.stackPct,
        Gaps: left ? null : client.gaps,
        Potential: left ? null : client.potential,
        "To next class": client.toNextClass,
      },
      client.shown,
    );
  });

const classes: Differences = ({ sheet, answer }) => {
  const found = sheet("Client Portfolio");
  return answer.byClass.flatMap((sum) => {
    const isNone = sum.class === "–" || sum.class === "";
    const label = isNone ? "No class" : `Class ${sum.class}`;
    const expected: Expected = {
      "Account manager": sum.clients,
      Revenue: sum.revenue,
      Potential: sum.potential,
      ...(isNone ? {} : { "Margin %": sum.margin, "Stack %": sum.meanStackPct }),
    };
    return Object.entries(expected).flatMap(([header, value]) =>
      differs(found.above(label, header), value, `${label}, ${header}`),
    );
  });
};

const states: Differences = ({ sheet, answer, ordered }) =>
  rowsDiffer(sheet("Tech Stack Matrix").body(), ordered, (row, client) => [
    ...answer.offerings.flatMap(({ name }) =>
      differs(row[name], client.states[name], `${client.shown}, ${name}`),
    ),
    ...rowDiffers(
      row,
      {
        "Stack %": client.stackPct,
        "Upgrade value": client.upgradeValue || null,
        "Next offer": client.nextOffer,
        Wave: client.wave,
      },
      client.shown,
    ),
  ]);

const matrixTotals: Differences = ({ sheet, answer: { offerings, company } }) => {
  const found = sheet("Tech Stack Matrix");
  const columns = offerings.flatMap((offering) => {
    const expected: Expected = {
      "Attach rate": offering.attachRate,
      Holders: offering.holders,
      "Average revenue": offering.average,
      ...(offering.sold ? { Gaps: offering.gaps, Potential: offering.potential } : {}),
    };
    return Object.entries(expected).flatMap(([label, value]) =>
      differs(found.above(label, offering.name), value, `${offering.name}, ${label}`),
    );
  });
  return [
    ...columns,
    ...differs(found.above("Total", "Potential"), company.potential, "potential"),
    ...differs(found.above("Full stack", "Stack %"), company.fullStackShare, "full stack"),
    ...differs(found.above("Full stack", "Potential"), company.uplift, "uplift"),
  ];
};

const holdings: Differences = ({ sheet, answer, ordered }) =>
  rowsDiffer(sheet("Holdings").body(), ordered, (row, client) => [
    ...answer.offerings.flatMap(({ name }) =>
      differs(row[name], client.revenue[name] || null, `${client.shown}, ${name}`),
    ),
    ...differs(row.Total, client.total, `${client.shown}, total`),
  ]);

/** 2026-06 is in 2026-Q2. */
const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
/** The history keeps money to the cent, and shares to a millionth, halves away from zero. */
const kept = (value: number | null, places: number): number | null => {
  if (value === null) return null;
  const exact = Fraction.parse(value);
  return (exact.sign * Number(exact.absolute().units(places))) / 10 ** places;
};

const history: Differences = ({ sheet, answer, ordered }) =>
  rowsDiffer(sheet("Client History").body(), ordered, (row, client) =>
    rowDiffers(
      row,
      {
        Quarter: quarterOf(answer.company.windowLast),
        Client: client.shown,
        Class: client.class || client.state,
        Revenue: kept(client.total, 2),
        "Margin %": kept(client.totalMargin, 6),
        "Stack %": kept(client.stackPct, 6),
        Potential: kept(client.potential, 2),
      },
      client.shown,
    ),
  );

/** What is compared of the sheets that list clients. */
export const ofClients: Readonly<Record<string, Differences>> = {
  "Revenue Concentration: every row": concentration,
  "Revenue Concentration: totals and reconciliation": reconciliation,
  "Client Portfolio: every row": portfolio,
  "Client Portfolio: the classes": classes,
  "Tech Stack Matrix: every state": states,
  "Tech Stack Matrix: every total": matrixTotals,
  "Holdings: every cell": holdings,
  "Client History: every client once, in the quarter of the last month": history,
};
