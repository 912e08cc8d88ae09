/** @jest-environment ./test/wire/environment.mjs */
import type { Step } from "../../local/wire/execute";
import { excelDesk } from "./desks";
import { fingerprint, imageOf, putBack, type Image } from "./image";
import { BEGINNINGS, failureOf, Met, SWEPT, wrongs } from "./sweep";

/*
 * Excel does not take back what came before a failed action. So whatever action fails,
 * before or after it took effect, or is the last one of a page that is closed, leaves what
 * stands after one of the actions of an undisturbed run: the host sends nothing more once
 * an answer is an error (see the last test). Each of these workbooks is judged, and the
 * next run, on the real office.js, has to end as if nothing had happened.
 */

jest.setTimeout(600_000);

test.each(BEGINNINGS)(
  "what stands after every action of a run %s: nothing is lost, and the next run mends it",
  async (_, wish, prepare) => {
    const desk = await excelDesk(undefined, wish);
    await prepare(desk);
    const { workbook } = desk.hand;
    const before = imageOf(workbook);
    const left: { image: Image; label: string }[] = [];
    let actions = 0;
    desk.frame.host.hooks = {
      before: () => void actions++,
      after: ({ type, member }) => void left.push({ image: imageOf(workbook), label: `${type}.${member}` }),
    };
    await desk.generate();
    desk.frame.host.hooks = {};
    const after = imageOf(workbook);
    expect(left.length).toBe(actions);
    expect(fingerprint(after)).not.toBe(fingerprint(before));

    const met = new Met();
    const found: string[] = [];
    for (const { image, label } of left) {
      if (!met.isNew(image)) continue;
      found.push(...wrongs(image, before, after).map((wrong) => `after ${label}: ${wrong}`));
      putBack(workbook, image);
      const failure = await failureOf(desk.generate());
      if (failure !== null) found.push(`after ${label}: ${failure}`);
      else if (fingerprint(imageOf(workbook)) !== fingerprint(after)) {
        found.push(`after ${label}: the next run ends otherwise`);
      }
    }
    expect(found.slice(0, 10)).toEqual([]);
    expect(met.count).toBeGreaterThan(60);
    desk.close();
  },
);

/** That a failure ends the run is tried at every so many actions; what then stands, at each of them (above). */
const EVERY = 61;

/** office.js lets go of ranges behind the scenes; and every request opens the workbook. */
const isHousekeeping = ({ member }: Step): boolean => member === "" || member === "_RemoveReference";

test.each(["before", "after"] as const)("a failure %s an action is the end of the run", async (when) => {
  const desk = await excelDesk(undefined, SWEPT);
  await BEGINNINGS[0][2](desk);
  const { workbook } = desk.hand;
  const start = imageOf(workbook);
  const { host } = desk.frame;
  const states = new Map<number, string>();
  let actions = 0;
  host.hooks = {
    [when]: (step: Step) => {
      if (isHousekeeping(step)) return;
      if (actions % EVERY === 0) states.set(actions, fingerprint(imageOf(workbook)));
      actions++;
    },
  };
  await desk.generate();
  expect(states.size).toBeGreaterThan(5);
  for (const [failing, state] of states) {
    putBack(workbook, start);
    let count = 0;
    host.hooks = {
      [when]: (step: Step) => {
        if (isHousekeeping(step)) return undefined;
        return count++ === failing ? { code: "GeneralException", message: "injected" } : undefined;
      },
    };
    await expect(desk.generate()).rejects.toThrow("injected");
    // What office.js still sends to let go of ranges changes nothing.
    await new Promise((later) => setTimeout(later, 20));
    expect(fingerprint(imageOf(workbook))).toBe(state);
  }
  host.hooks = {};
  desk.close();
});
