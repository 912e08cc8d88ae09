import { averages, worth, type AverageOptions } from "../../../src/measures/averages";
import { GAP, HELD } from "../../../src/measures/states";

/** Revenue by client (row) and offering. */
const matrix = (grid: readonly (readonly number[])[]) => ({
  rows: grid.length,
  columns: grid[0].length,
  revenue: Float64Array.from(grid.flat()),
  codes: Uint8Array.from(grid.flat(), (amount) => (amount > 0 ? HELD : GAP)),
});
const options = (more: Partial<AverageOptions> = {}): AverageOptions => ({
  by: "mean",
  seats: null,
  listPrices: [],
  rows: null,
  ...more,
});
const found = (grid: number[][], more: Partial<AverageOptions> = {}) => {
  const { perClient, perSeat, estimated } = averages(matrix(grid), options(more));
  return { perClient: [...perClient], perSeat: [...perSeat], estimated: [...estimated] };
};

// By hand. Method, part 6.
test.each<[string, number[][], Partial<AverageOptions>, object]>([
  ["the mean of the cells above 0", [[100], [300], [0], [-50]], {}, { perClient: [200] }],
  ["the median, as an option", [[100], [120], [800], [0]], { by: "median" }, { perClient: [120] }],
  ["the median of two middles", [[100], [120], [140], [800]], { by: "median" }, { perClient: [130] }],
  ["rows that count", [[100], [300]], { rows: Uint8Array.of(1, 0) }, { perClient: [100] }],
  [
    "nobody's: its list price, as an estimate",
    [[0], [-5]],
    { listPrices: [90] },
    { perClient: [90], estimated: [1] },
  ],
  [
    "nobody's and no list price: not known",
    [[0]],
    { listPrices: [null] },
    { perClient: [NaN], estimated: [0] },
  ],
  [
    "somebody's: the list price does not count",
    [[10]],
    { listPrices: [90] },
    { perClient: [10], estimated: [0] },
  ],
  // 400 over 4 + 6 seats.
  [
    "per seat: revenue over seats",
    [[100], [300]],
    { seats: Float64Array.of(4, 6) },
    { perClient: [200], perSeat: [40] },
  ],
  [
    "of the holders with seats",
    [[100], [300], [0]],
    { seats: Float64Array.of(4, NaN, 9) },
    { perClient: [200], perSeat: [25] },
  ],
  [
    "no holder has seats",
    [[100], [0]],
    { seats: Float64Array.of(NaN, 9) },
    { perClient: [100], perSeat: [NaN] },
  ],
  ["seats of 0 are none", [[100]], { seats: Float64Array.of(0) }, { perSeat: [NaN] }],
  // 25, 50 and 10 a seat.
  [
    "per seat by median: of each holder's rate",
    [[100], [300], [100]],
    { by: "median", seats: Float64Array.of(4, 6, 10) },
    { perSeat: [25] },
  ],
])("%s", (_, grid, more, values) => expect(found(grid, more)).toMatchObject(values));

test.each<[string, number, number]>([
  ["by its seats where both are known", 5, 200],
  ["by client where its seats are not known", NaN, 200],
  ["by client where it has none", 0, 200],
])("a gap is worth: %s", (_, seats, value) => {
  const rates = averages(matrix([[100], [300]]), options({ seats: Float64Array.of(4, 6) }));
  expect(worth(rates, 0, seats)).toBe(value);
});

test("a gap of unknown worth adds nothing", () =>
  expect(worth(averages(matrix([[0]]), options()), 0, 5)).toBe(0));
