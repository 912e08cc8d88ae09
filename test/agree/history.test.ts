import { answerOf } from "../oracle/oracle";
import { cases, differs, generated } from "./cases";
import { Reading } from "./recorder";

/* Client History against the oracle: every client of the portfolio once, as it stands in the quarter of the last month. */

/** 2026-06 is in 2026-Q2. */
const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
/** The history keeps money to the cent, and shares to a millionth. */
const toMillionth = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(6));

test.each(cases)("$name", (one) => {
  const rows = Reading.of(generated(one), "Client History").body();
  const { clients, portfolio, company } = answerOf(one.input);
  const byKey = new Map(clients.map((client) => [client.key, client]));
  expect(rows).toHaveLength(portfolio.length);
  const wrong = portfolio.flatMap((key, place) => {
    const client = byKey.get(key);
    const row = rows[place];
    if (!client) return [`${key} is unknown`];
    return [
      ...differs(row.Quarter, quarterOf(company.windowLast), "quarter"),
      ...differs(row.Client, client.shown, "client"),
      ...differs(row.Class, client.class || client.state, `${client.shown}, class`),
      ...differs(row.Revenue, client.total, `${client.shown}, revenue`),
      ...differs(row["Margin %"], toMillionth(client.totalMargin), `${client.shown}, margin`),
      ...differs(row["Stack %"], toMillionth(client.stackPct), `${client.shown}, stack`),
      ...differs(row.Potential, Number(client.potential.toFixed(2)), `${client.shown}, potential`),
    ];
  });
  expect(wrong).toEqual([]);
});
