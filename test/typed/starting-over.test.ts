import { generate } from "../../shared/job";
import type { Outcome } from "../../shared/outcome";
import { runNow, type Doing } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO, type Desk } from "../kept/desk";
import { cutOff } from "../kept/cut-off";
import { fingerprint, imageOf, putBack } from "../kept/image";
import { meanwhile, once } from "../kept/meanwhile";
import type { PlainHost } from "../kept/plain-host";

/* A run that starts over tells what one tells that was left in peace. */

const wish: Wish = { ...defaultWish, sheets: ["portfolio", "matrix", "problems"] };

/** Birch's proposal is invoiced, Cedar becomes the largest client, and something is typed that is no state. */
async function changed(): Promise<Desk & { readonly host: PlainHost }> {
  const desk = await plainDesk(undefined, wish);
  const { hand, generate: run } = desk;
  await run();
  hand.type(MATRIX, "Birch", "Backup", "P");
  await run();
  hand.table(LINES, ...lines, ["Birch", "Backup", 46290, 90, 10], ["Cedar", "Backup", 46295, 9000, 100]);
  hand.type(MATRIX, "Cedar", "Email", "maybe in May");
  return desk;
}

/** Runs once; a Note is typed right before the matrix is written over, so many times. */
async function ran(times: number): Promise<{ outcome: Outcome; steps: [number, number, Doing][] }> {
  const { hand, host } = await changed();
  let left = times;
  meanwhile(host, {
    before: (sheet) => sheet === MATRIX && left > 0 && hand.type(MATRIX, "Acme", "Note", `note ${left--}`),
  });
  const steps: [number, number, Doing][] = [];
  const outcome = runNow(generate(host, wish), {
    onStep: (done, of, doing) => void steps.push([done, of, doing]),
  });
  return { outcome, steps };
}

test.each([1, 2, 3])(
  "after %d new beginnings it tells what was won, what moved and what was found",
  async (times) => {
    const [{ outcome: calm }, { outcome }] = [await ran(0), await ran(times)];
    expect(calm.won).toBe(1);
    expect(calm.insights.since?.moves.map(({ client }) => client)).toContain("Cedar");
    expect(calm.findings.map(({ found }) => found)).toContain("maybe in May");
    expect([outcome.won, outcome.insights.since, outcome.findings]).toEqual([
      calm.won,
      calm.insights.since,
      calm.findings,
    ]);
  },
);

test("its steps begin again, and say why", async () => {
  const { steps } = await ran(1);
  const first = [[1, 3, "checking"], [2, 6, "computed"], [3, 6, { write: PORTFOLIO }], [4, 6, { write: MATRIX }]]; // prettier-ignore
  expect(steps).toEqual([
    [0, 3, "reading"],
    ...first,
    [0, 3, "again"],
    ...first,
    [5, 6, { write: "Problems" }],
    [6, 6, "done"],
  ]);
});

test("a setting that waited in the pane is written, and forgotten once", async () => {
  const { host, hand } = await plainDesk(undefined, { sheets: ["matrix", "settings"] });
  const asked: Wish = { ...wish, sheets: ["matrix", "settings"] };
  runNow(generate(host, asked));
  let remembered = 0;
  host.remember = () => void remembered++;
  const type = once(() => hand.type(MATRIX, "Acme", "Note", "typed late"));
  meanwhile(host, { before: (sheet) => sheet === MATRIX && type() });
  runNow(generate(host, { ...asked, settings: { "cut core": 0.55 } }));
  expect(remembered).toBe(1);
  expect(hand.texts("Settings")).toContain(0.55);
  expect(hand.at(MATRIX, "Acme", "Note")).toBe("typed late");
});

test("wherever a run that started over is cut off, the next one ends as if all had been typed before it", async () => {
  const { hand, host, generate: run } = await changed();
  const { workbook } = hand;
  const before = imageOf(workbook);
  const type = (): void => hand.type(MATRIX, "Acme", "Note", "typed late");
  type();
  await run();
  const after = fingerprint(imageOf(workbook));
  const different: number[] = [];
  let count = 0;
  for (let ended = false; !ended; count++) {
    putBack(workbook, before);
    const typed = once(type);
    const { sheets, reread, write } = host;
    meanwhile(host, { before: (sheet) => sheet === MATRIX && typed() });
    const end = cutOff(host, count);
    ended = await run().then(
      () => true,
      () => false,
    );
    end();
    Object.assign(host, { sheets, reread, write });
    typed();
    await run();
    if (!ended && fingerprint(imageOf(workbook)) !== after) different.push(count);
  }
  expect(count).toBeGreaterThan(18);
  expect(different).toEqual([]);
});

test.each<[what: string, header: string, text: string | number]>([
  ["a column of one's own", "Mine", 12],
  ["a Note", "Note", "call"],
  ["a state", "Email", "P"],
])(
  "%s typed beside a client who is gone by this very run stands below with the name",
  async (_, header, text) => {
    const { hand, host, generate: run } = await plainDesk(undefined, wish);
    await run();
    hand.addColumn(MATRIX, "Mine");
    await run();
    hand.table(LINES, ...lines.filter(([client]) => client !== "Cedar"));
    const type = once(() => hand.type(MATRIX, "Cedar", header, text));
    meanwhile(host, { before: (sheet) => sheet === MATRIX && type() });
    for (let runs = 0; runs < 2; runs++) {
      await run();
      const values = hand.values(MATRIX);
      const row = values.slice(values.findIndex((cells) => cells.includes("No longer in the data")) + 1)[0];
      expect(row).toEqual(expect.arrayContaining(["Cedar", text]));
    }
  },
);
