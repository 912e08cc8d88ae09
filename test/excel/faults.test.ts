/** @jest-environment ./test/wire/environment.mjs */
import { memoryWorkbook } from "../../local/memory";
import type { Step } from "../../local/wire/execute";
import { INCOMPLETE } from "../../shared/grid";
import { clients, gridOf } from "./grids";
import { openSession, writeTo } from "./session";

const before = gridOf(clients(12));
const after = gridOf([["Omega", 9, "B", "Zoe"], ...clients(5)]);

/** The sheet with all that can be seen of it, and the workbook's names. */
function opened() {
  const workbook = memoryWorkbook("Data");
  const look = () => {
    const sheet = workbook.sheets[1];
    const area = { row: 0, column: 0, rows: 30, columns: 9 };
    const { rules, dropDowns, frozen, page } = sheet;
    return JSON.stringify([
      sheet.read(area),
      sheet.formats(area),
      rules,
      dropDowns,
      frozen,
      page,
      workbook.names(),
    ]);
  };
  const cells = () => JSON.stringify(workbook.sheets[1].read({ row: 0, column: 0, rows: 30, columns: 9 }));
  const status = () => workbook.sheets[1].read({ row: 1, column: 1, rows: 1, columns: 1 })[0][0].value;
  return { workbook, look, cells, status };
}

/** office.js lets go of ranges behind the scenes; and every request opens the workbook. */
const isHousekeeping = ({ member }: Step) => member === "" || member === "_RemoveReference";

const FAILURE = { code: "GeneralException", message: "injected" };

test.each(["before", "after"] as const)(
  "a failure %s any action leaves the sheet marked as incomplete, and the next run mends it",
  async (when) => {
    const { workbook, look, cells, status } = opened();
    const { frame, host } = await openSession({ workbook });
    await host.sheets();
    await writeTo(host, before, { id: null, name: "Portfolio" });
    const target = { id: (await host.sheets())[1].id, name: "" };
    const [clean, cleanCells] = [look(), cells()];
    let actions = 0;
    frame.host.hooks = { before: (step) => void (actions += isHousekeeping(step) ? 0 : 1) };
    await writeTo(host, after, target);
    const finished = look();
    expect(finished).not.toBe(clean);
    // Every third action, which hits each kind of them many times.
    for (let failing = 0; failing < actions; failing += 3) {
      frame.host.hooks = {};
      await writeTo(host, before, target);
      expect(look()).toBe(clean);
      let count = 0;
      frame.host.hooks = {
        [when]: (step: Step) => {
          if (isHousekeeping(step)) return undefined;
          return count++ === failing ? FAILURE : undefined;
        },
      };
      const failed = await Promise.resolve(writeTo(host, after, target)).then(
        () => false,
        () => true,
      );
      expect(failed).toBe(true);
      if (look() !== finished && cells() !== cleanCells) expect(status()).toBe(INCOMPLETE);
      frame.host.hooks = {};
      await writeTo(host, after, target);
      expect(look()).toBe(finished);
    }
    frame.close();
  },
  120_000,
);

test("a run that dies while it adds a sheet is found and finished by the next one", async () => {
  const { workbook, look, status } = opened();
  const first = await openSession({ workbook });
  await first.host.sheets();
  first.frame.host.hooks = { before: ({ member }) => (member === "Formulas" ? "kill" : undefined) };
  void Promise.resolve(writeTo(first.host, after, { id: null, name: "Portfolio" })).catch(() => undefined);
  while (workbook.sheets.length < 2 || status() !== INCOMPLETE)
    await new Promise((later) => setTimeout(later, 10));
  const second = await openSession({ workbook });
  const [, left] = await second.host.sheets();
  expect(left).toMatchObject({ name: "Portfolio", kind: "portfolio" });
  await writeTo(second.host, after, { id: left.id, name: "" });
  const mended = look();
  const other = opened();
  const third = await openSession({ workbook: other.workbook });
  await writeTo(third.host, after, { id: null, name: "Portfolio" });
  expect(mended).toBe(other.look());
  for (const { frame } of [first, second, third]) frame.close();
});
