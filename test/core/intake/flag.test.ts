import type { Cell } from "../../../src/cell";
import { readFlag } from "../../../src/intake/flag";

// Method, part 2: yes/no/true/false/1/0/x.
test.each<[Cell, boolean | null | undefined]>([
  ["yes", true],
  ["YES", true],
  [" y ", true],
  ["true", true],
  [true, true],
  [1, true],
  ["1", true],
  ["x", true],
  ["X", true],
  ["✓", true],
  ["no", false],
  ["N", false],
  ["FALSE", false],
  [false, false],
  [0, false],
  ["0", false],
  [null, null],
  ["", null],
  [" \u00a0", null],
  ["maybe", undefined],
  [2, undefined],
  ["#N/A", undefined],
])("readFlag: %j is %j", (cell, flag) => expect(readFlag(cell)).toBe(flag));
