import { base, changed, Office } from "./desk";

/* A run that is cut off at any call of the host loses no quarter of the history. */

const only = { sheets: ["history", "scorecard", "matrix"] as const };
const calls = ["read", "details", "check", "add", "keep", "write"] as const;

const rowsOf = (office: Office): unknown[][] =>
  office
    .reading("Client History")
    .body()
    .map((row) => [row.Quarter, row.Client, row.Class, row.Revenue]);

/** Two quarters and a goal, and data of which the next run makes other rows. */
function prepared(): Office {
  const office = new Office(base).generate({ ...only, lastMonth: "2026-03" }).generate(only);
  office.type("Scorecard", "Goal: downloads", "Value", 100);
  return office.bring("Lines", String(changed("Lines", "Dot | Phone", "Eva | Phone").Lines));
}

/** Lets so many calls through and refuses the next: before anything happened, or after it was done. */
function cutOff(office: Office, after: number, done: boolean): boolean {
  let left = after;
  const { recorder } = office;
  const spies = calls.map((call) => {
    const real = recorder[call].bind(recorder) as (...args: unknown[]) => unknown;
    return jest.spyOn(recorder, call).mockImplementation(((...args: unknown[]) => {
      const refuses = left-- === 0;
      if (refuses && !done) throw new Error("cut off");
      const result = real(...args);
      if (refuses) throw new Error("cut off");
      return result;
    }) as never);
  });
  try {
    office.generate(only);
    return false;
  } catch (error) {
    expect((error as Error).message).toBe("cut off");
    return true;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test.each([
  ["before it is done", false],
  ["after it is done", true],
])("cut off at each call, %s", (_, done) => {
  const expected = rowsOf(prepared().generate(only));
  let met = 0;
  for (let after = 0; ; after++) {
    const office = prepared();
    if (!cutOff(office, after, done)) break;
    met++;
    office.generate(only);
    expect(rowsOf(office)).toEqual(expected);
    expect(office.score("Goals | Interest | Goal: downloads")).toBe(100);
  }
  // Reading, details, the check, the journal before and after, and three sheets.
  expect(met).toBe(8);
});
