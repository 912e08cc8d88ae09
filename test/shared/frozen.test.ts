import { generate } from "../../shared/job";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { inputs, tablesOf } from "../agree/data";
import { Recorder } from "../agree/recorder";

/* What stays in sight while a sheet scrolls has to leave room for what scrolls. */

/** Rows that Excel shows on a laptop of 1366 × 768 pixels. */
const LAPTOP = 25;

test("no sheet of the sample keeps more than four fifths of a laptop's rows in sight", () => {
  // 1 October 2026, the day after the sample's last line.
  const recorder = new Recorder(tablesOf(inputs["the sample portfolio"]), 46296);
  runNow(generate(recorder, { ...defaultWish, sheets: sheetKinds }));
  const frozen = Object.values(sheetNames).map((name) => {
    const { freeze, headerRow } = recorder.sheetsByName.get(name)!.grid!;
    return [name, freeze.rows, headerRow + 1] as const;
  });
  for (const [name, rows] of frozen) expect([name, rows <= LAPTOP * 0.8]).toEqual([name, true]);
  expect(frozen.filter(([, rows, header]) => rows !== header).map(([name]) => name)).toEqual([
    // A row for each quarter and account manager above its clients.
    sheetNames.plan,
    // A page by itself; its table is not for looking at.
    sheetNames.page,
  ]);
});
