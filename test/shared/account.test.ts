import { accountRows } from "../../shared/sheets/account";
import { quarterOf } from "../../src/quarter";

const actual = (accountManager: string | null) => ({
  quarter: quarterOf(2026 * 12 + 9, 1),
  accountManager,
  planned: 1,
  signed: 0,
  invoiced: 0,
  offerings: 0,
});
const labels = (...managers: (string | null)[]) =>
  accountRows(managers.map(actual)).map(({ cells }) => cells.client.value);

test("the account of a quarter names managers where there are any", () => {
  expect(labels("Dana", null)).toEqual(["2026-Q4, Dana", "2026-Q4, (No account manager)"]);
  expect(labels(null)).toEqual(["2026-Q4"]);
});
