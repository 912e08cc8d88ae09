/** @jest-environment ./test/wire/environment.mjs */
import type { Step } from "../../local/wire/execute";
import { makePortable } from "../../shared/share/make-portable";
import { putBack } from "../../shared/share/put-back";
import { imageOf, putBack as makeAgain } from "../kept/image";
import { calculating, type Results } from "./calculating";
import { hosts, shown } from "./hosts";

jest.setTimeout(300_000);

// 50, 30 and 20 of 100.
const RESULTS: Results = {
  "=XSELL.CUMREVPCT(B2:B4)": [0.5, 0.8, 1],
  "=XS_CUMREVPCT(B2:B4)": [0.5, 0.8, 1],
  "=XSELL.REVPCT(B2:B4)": [0.5, 0.3, 0.2],
  // Not what it was, so it has to be undone, which can fail too.
  "=XS_REVPCT(B2:B4)": [0.5, 0.3, 0.25],
};

/** What office.js sends by itself, to keep ranges and to say that it is ready, is none. */
const isChange = ({ kind, type, member }: Step) =>
  type !== "AddinInternalService" &&
  !member.startsWith("_") &&
  (kind === "set" || kind === "call" || member === "Add");

test("whatever change Excel fails at, no formula is lost, and all can be put back from there", async () => {
  const opened = await hosts.Excel();
  const { workbook, host, wire, run } = opened;
  const cell = (formula: string) => ({ value: RESULTS[formula][0], formula, spill: { rows: 3, columns: 1 } });
  workbook.sheets[0].write(0, 0, [
    ["Client", "Revenue", "Share", "Part"].map((value) => ({ value })),
    [{ value: "Acme" }, { value: 50 }, cell("=XSELL.CUMREVPCT(B2:B4)"), cell("=XSELL.REVPCT(B2:B4)")],
    [{ value: "Birch" }, { value: 30 }, { value: 0.8 }, { value: 0.3 }],
    [{ value: "Dune" }, { value: 20 }, { value: 1 }, { value: 0.2 }],
  ]);
  calculating(opened, RESULTS);
  const data = () =>
    shown(
      workbook.sheets.find(({ name }) => name === "Data")!,
      4,
      4,
    );
  const [image, before] = [imageOf(workbook), data()];
  const outcomes = { failed: 0, undone: 0 };
  for (let failing = 0, done = false; !done; failing++) {
    makeAgain(workbook, image);
    let actions = 0;
    let failed: Step | null = null;
    wire!.hooks.before = (step) => {
      if (!isChange(step) || actions++ !== failing) return undefined;
      failed = step;
      return { code: "GeneralException" };
    };
    const made = await run(makePortable(host, host.definitions!)).catch((error: Error) => error.message);
    wire!.hooks.before = undefined;
    done = failed === null;
    const says = JSON.stringify([failing, failed, made]);
    if (!done && typeof made === "string") {
      expect(made).toContain("Excel could not");
      outcomes.failed++;
      if (JSON.stringify(data()) === JSON.stringify(before)) outcomes.undone++;
    }
    expect([says, (await run(putBack(host))).kept]).toEqual([says, []]);
    expect([says, data()]).toEqual([says, before]);
    expect([says, workbook.namedFormulas()]).toEqual([says, []]);
  }
  expect(outcomes.failed).toBeGreaterThan(20);
  // What fails on the way there is undone at once; only a failure of undoing itself waits for the button.
  expect(outcomes.undone).toBe(outcomes.failed);
  opened.close();
});
