import fc from "fast-check";
import { tables } from "../core/ledger-tables";
import { inputs } from "../core/ledgers";
import { scoreOf } from "../oracle/score";
import { generated } from "./generated";
import { scoreDiffers } from "./of-score";
import { Reading } from "./recorder";

/* The Scorecard against the oracle: every figure, and no other. That of the cases is compared with their other sheets. */

test("of made-up ledgers", () => {
  fc.assert(
    fc.property(inputs, (made) => {
      const input = { ...made, marks: [], settings: { today: made.settings.today } };
      const rows = Reading.of(
        generated({ name: "made up", tables: tables(made), input }),
        "Scorecard",
      ).body();
      expect(scoreDiffers(rows, scoreOf(input))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
