import { answerOf } from "./oracle";
import { workedAnswers, workedInput } from "./worked";

// answers.json was worked by hand (test/data/worked/WORKED.md), not by this code.
const expected = workedAnswers();
const answer = answerOf(workedInput());

/** Numbers to 1e-12 of their size, all else to the letter; only what was worked is asked for. */
const close = (value: unknown): unknown => {
  if (typeof value === "number")
    return expect.closeTo(value, value === 0 ? 12 : 12 - Math.ceil(Math.log10(Math.abs(value))));
  if (Array.isArray(value)) return value.map(close);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, close(item)]));
};

describe("the worked portfolio", () => {
  test("lists the same clients in the same order of revenue", () => {
    expect(answer.clients.map(({ name, id }) => ({ client: name, id }))).toEqual(
      expected.clients.map(({ client, id }) => ({ client, id })),
    );
  });

  test.each(expected.clients.map((client, place) => [client.id ?? client.client, client, place] as const))(
    "%s stands as worked",
    (_, { client: _name, ...facts }, place) =>
      expect(answer.clients[place]).toMatchObject(close(facts) as object),
  );

  test("orders the portfolio by class, then revenue, then name", () => {
    const byKey = new Map(answer.clients.map((client) => [client.key, client.id ?? client.name]));
    expect(answer.portfolio.map((key) => byKey.get(key))).toEqual(expected.portfolio);
  });

  test.each(expected.offerings.map((offering) => [offering.offering, offering] as const))(
    "%s is attached, averaged and priced as worked",
    (name, { offering: _, cellsAboveZero: __, inProfileGaps: ___, ...facts }) =>
      expect(answer.offerings.find((offering) => offering.name === name)).toMatchObject(
        close(facts) as object,
      ),
  );

  test.each(Object.entries(expected.company))("company: %s", (name, value) =>
    expect(answer.company).toMatchObject({ [name]: close(value) }),
  );

  test("sums by class", () => expect(answer.byClass).toEqual(close(expected.byClass)));

  test("names the rows that could not be used", () => {
    // Row 1 of the file is its header, and the input counts from 0.
    const found = answer.problems.map(({ row, reason, amount }) => ({ row: row + 2, found: reason, amount }));
    expect(found).toEqual(expected.problems);
  });

  test("records the cross-sale won and the mark that the data overrule", () => {
    const idOf = (key: string): string | null =>
      answer.clients.find((client) => client.key === key)?.id ?? null;
    expect(answer.won.map(({ client, offering }) => ({ id: idOf(client), offering }))).toEqual(expected.won);
    const overruled = answer.overruled.map(({ client, ...rest }) => ({ id: idOf(client), ...rest }));
    expect(overruled).toEqual(expected.overruled);
  });

  test("current revenue and potential are the averages times paying and missing clients, and the credits", () => {
    // By hand: Returns Depot's credit note of -10,000 is the only cell below 0.
    const cells = expected.offerings.map((offering) => {
      const payers = offering["cellsAboveZero"] as number;
      const found = answer.offerings.find(({ name }) => name === offering.offering);
      return (found?.average ?? 0) * (payers + (found?.gaps ?? 0));
    });
    expect(answer.company.fullyCrossSold).toBeCloseTo(
      cells.reduce((sum, cell) => sum + cell, -10_000),
      6,
    );
  });
});
