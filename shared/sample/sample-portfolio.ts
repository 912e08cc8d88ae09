import { monthText } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { clients, offerings } from "./cast";

export interface SampleTable {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

const MONTHS = 24;

/** An invented provider's three tables: two years of invoices up to a month, its clients, its line card. */
export function samplePortfolio(lastMonth: number): SampleTable[] {
  return [
    {
      name: "Sample invoices",
      cells: [["Date", "Client", "Offering", "Revenue", "Cost"], ...lines(lastMonth)],
    },
    {
      name: "Sample clients",
      cells: [
        ["Client", "Account manager", "Segment", "Seats", "In profile", "Package"],
        ...clients.map(({ name, manager, segment, seats, fits, packaged }) => [name, manager, segment, seats, fits, packaged]), // prettier-ignore
      ],
    },
    {
      name: "Sample offerings",
      cells: [
        ["Offering", "Step", "Stream", "In stack", "List price a year", "Margin %"],
        ...offerings.map(({ name, step, stream, inStack, list, margin }) => [name, step, stream, inStack, list, margin]), // prettier-ignore
      ],
    },
  ];
}

function lines(lastMonth: number): Cell[][] {
  return Array.from({ length: MONTHS }, (_, month) => lastMonth - MONTHS + 1 + month).flatMap(
    (month, index) => {
      const date = `${monthText(month)}-01`;
      return clients.flatMap(({ name, seats, margin, holds }, client) =>
        offerings.flatMap(({ code, name: offering, price, every }, at): Cell[][] => {
          const held = holds.find((one) => one.code === code);
          if (!held || index < held.from || (index + client + at) % every > 0) return [];
          // Seats come and go a little, the same way every time.
          const used = Math.max(2, seats + ((index * 7 + client * 3 + at) % 5) - 2);
          const revenue = Math.round(used * price * 100) / 100;
          return [[date, name, offering, revenue, Math.round(revenue * (1 - margin) * 100) / 100]];
        }),
      );
    },
  );
}
