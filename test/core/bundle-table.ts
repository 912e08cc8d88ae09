import type { Cell } from "../../src/cell";
import type { BundleRecord } from "../oracle/records";

export const bundleHeaders: readonly string[] = [
  "Bundle",
  "Offerings",
  "Price",
  "Discount %",
  "Rebate",
  "Segments",
  "Seats from",
  "Seats to",
  "From",
  "To",
];

/** Bundles as a user would list them. */
export function bundleTable(bundles: readonly BundleRecord[]): Cell[][] {
  return [
    [...bundleHeaders],
    ...bundles.map(
      (one) =>
        [
          one.bundle,
          one.offerings.join("; "),
          one.price,
          one.discount,
          one.rebate,
          one.segments?.join("; "),
          one.seatsFrom,
          one.seatsTo,
          one.from,
          one.to,
        ].map((cell) => cell ?? null) as Cell[],
    ),
  ];
}
