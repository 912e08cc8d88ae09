/** @jest-environment ./test/wire/environment.mjs */
import fc from "fast-check";
import { LINES } from "./desk";
import { sheetsDesk } from "./desks";
import { act, data, HEADER, OFFERINGS, Person } from "./person";

/*
 * An hour of a clumsy person, in short: anything is done in any order, runs are killed in
 * between, and after every run each entry stands where it belongs.
 *
 * WALKS=50 takes more walks than a test run has time for.
 */

jest.setTimeout(600_000);

test("whatever a person does, every entry stands where it belongs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 30 }), async (acts) => {
      const offerings = [["Offering"], ...OFFERINGS.map((name) => [name])];
      const desk = await sheetsDesk({ [LINES]: [HEADER, ...data], Offerings: offerings });
      const { office } = desk.script;
      let left = Infinity;
      const count = (): void => {
        if (left-- <= 0) throw new Error("killed");
      };
      office.before = count;
      const person = new Person(desk.hand, desk.generate, (calls) => void (left = calls));
      await person.check();
      for (const one of acts) await person.do(one);
      await person.check();
    }),
    { numRuns: Number(process.env.WALKS ?? 5), seed: 20261128, endOnFailure: false },
  );
});
