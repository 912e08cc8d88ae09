/** @jest-environment ./test/wire/environment.mjs */
import { functionFaults } from "../../local/guide/faults/functions";
import { withBlanks } from "../../excel/blanks";
import {
  ABCDCLASS,
  across,
  ATTACHRATE,
  CUMREVPCT,
  down,
  grid,
  NEXTOFFER,
  PRICETOGRADE,
  REVPCT,
  XSELLPOTENTIAL,
} from "../core/functions/call";
import { testAll } from "./refused";

const held = grid("5 .", ". 7");
const twoOfThem = down([5, 6]);

// Each as the page writes it, with what its cells hold.
const calls: Record<string, () => unknown> = {
  "function/missing": () => CUMREVPCT(),
  "function/shape": () => CUMREVPCT(grid("1 2", "3 4")),
  "function/length": () => PRICETOGRADE(twoOfThem, [[3]], [["A"]]),
  "function/number": () => CUMREVPCT(down([5, "n/a"])),
  "function/flag": () => XSELLPOTENTIAL(twoOfThem, down(["yes", "maybe"])),
  "function/cell": () => ATTACHRATE(grid("5 Q")),
  "function/name": () => NEXTOFFER(held, across(["Email", null])),
  "function/twice": () => NEXTOFFER(held, across(["Email", "Email"])),
  "function/count": () => NEXTOFFER(held, across(["Email", "Backup"]), null, [[0]]),
  "function/margin": () => ABCDCLASS([[5]], [[62]]),
  "function/cuts": () => ABCDCLASS([[5]], [[0.5]], null, across([0.8, 0.95])),
  "cuts/order": () => ABCDCLASS([[5]], [[0.5]], null, across([0.95, 0.8, 0.6, 0.4, 0.2])),
  "function/grade": () => PRICETOGRADE([[5]], [[3]], [["E"]]),
  "function/seats": () => XSELLPOTENTIAL(twoOfThem, null, down([1, -1])),
  "revenue/no-total": () => REVPCT(down([5, -5])),
  "function/other-workbook": () => withBlanks("CUMREVPCT", [down([5, 0])], ["'[Ledger.xlsx]Sheet1'!B2:B3"]),
  "function/too-many": () =>
    withBlanks("CUMREVPCT", [down(new Array<number>(400_001).fill(0))], ["Data!C1:C400001"]),
};

testAll(functionFaults, calls);
