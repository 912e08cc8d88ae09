import type { Month } from "./calendar";
import type { Client } from "./directory";
import type { Fraction } from "./fraction";
import type { Entry } from "./ledger";
import { streamOf, type Lineup, type Offering } from "./lineup";
import type { StreamName } from "./records";

/** A line of the window with its offering and its stream settled. */
export interface Sale {
  readonly client: Client;
  readonly offering: Offering;
  readonly month: Month;
  readonly revenue: Fraction;
  readonly cost: Fraction | null;
  /** The line's own, else its offering's; null is unclassified. */
  readonly stream: StreamName | null;
}

export const salesOf = (entries: readonly Entry[], lineup: Lineup): Sale[] =>
  entries.flatMap(({ client, offering: name, month, revenue, cost, stream }) => {
    const offering = lineup.find(name);
    return offering === null
      ? []
      : [{ client, offering, month, revenue, cost, stream: streamOf(stream) ?? offering.stream }];
  });
