import { flags, isBlank, margins as marginsOf, numbers, Refusal, type CellValue } from "./cells";
import { Fraction, median, numberOf } from "./fraction";
import { byCodeUnit, keyOf } from "./names";

type Grid = readonly (readonly CellValue[])[];

/** Revenue above 0 is Y; 0, credits and blanks are gaps. */
interface Holding {
  readonly state: string;
  readonly revenue: Fraction;
}

interface Client {
  readonly cells: readonly Holding[];
  /** Not wholly blank, and not out of profile. */
  readonly counted: boolean;
}

const holding = (value: CellValue, position: number): Holding => {
  if (isBlank(value)) return { state: "", revenue: Fraction.zero };
  if (typeof value === "number") {
    const revenue = Fraction.parse(value);
    return { state: revenue.sign > 0 ? "Y" : "", revenue };
  }
  const state = typeof value === "string" ? value.trim().toUpperCase() : "";
  if (["P", "Z", "Y", "N", "X", "C", "L"].includes(state)) return { state, revenue: Fraction.zero };
  throw new Refusal("letter", position);
};

const isGap = ({ state }: Holding): boolean => state === "" || state === "P" || state === "Z";

/** Positions in refusals count along the rows of the grid. */
const clientsOf = (holdings: Grid, inProfile?: readonly CellValue[]): Client[] => {
  const fits = flags(inProfile, holdings.length);
  return holdings.map((row, index) => ({
    cells: row.map((value, column) => holding(value, index * row.length + column)),
    counted: fits[index] !== false && row.some((value) => !isBlank(value)),
  }));
};

/** One column of the clients that count. */
const columnOf = (clients: readonly Client[], column: number): Holding[] =>
  clients.flatMap(({ cells, counted }) => {
    const cell = cells[column];
    return counted && cell !== undefined ? [cell] : [];
  });

const columnsOf = (holdings: Grid): number[] => [...(holdings[0] ?? []).keys()];

const ratio = (part: number, whole: number): Fraction | null =>
  whole === 0 ? null : Fraction.of(part, whole);

const having = (cells: readonly Holding[], state: string): number =>
  cells.filter((cell) => cell.state === state).length;

const paid = (cells: readonly Holding[]): Fraction[] =>
  cells.map(({ revenue }) => revenue).filter((revenue) => revenue.sign > 0);

const meanOf = (cells: readonly Holding[]): Fraction | null => {
  const amounts = paid(cells);
  return amounts.length === 0 ? null : Fraction.sum(amounts).over(Fraction.of(amounts.length));
};

const attachOf = (cells: readonly Holding[]): Fraction | null =>
  ratio(having(cells, "Y"), cells.length - having(cells, "N"));

export const ATTACHRATE = (holdings: Grid): (number | null)[] => {
  const clients = clientsOf(holdings);
  return columnsOf(holdings).map((column) => numberOf(attachOf(columnOf(clients, column))));
};

export const OFFERINGAVG = (holdings: Grid): (number | null)[] => {
  const clients = clientsOf(holdings);
  return columnsOf(holdings).map((column) => numberOf(meanOf(columnOf(clients, column))));
};

export const STACKPCT = (holdings: Grid, inStack?: readonly CellValue[]): (number | null)[] => {
  const columns = columnsOf(holdings);
  const given = flags(inStack, columns.length);
  const inside = given.every((flag) => flag === null) ? given.map(() => true) : given;
  return clientsOf(holdings).map(({ cells, counted }) => {
    const stack = cells.filter((_, column) => inside[column] === true);
    return counted ? numberOf(attachOf(stack)) : null;
  });
};

const potentials = (clients: readonly Client[], seats: readonly (Fraction | null)[]): (Fraction | null)[] => {
  const seatsAt = (row: number): Fraction | null => {
    const own = seats[row] ?? null;
    return own !== null && own.sign > 0 ? own : null;
  };
  const rates = (clients[0]?.cells ?? []).map((_, column) => {
    const seated = clients.flatMap(({ cells, counted }, row) => {
      const [cell, own] = [cells[column], seatsAt(row)];
      return counted && own !== null && cell !== undefined && cell.revenue.sign > 0
        ? [{ revenue: cell.revenue, own }]
        : [];
    });
    if (seated.length === 0) return null;
    return Fraction.sum(seated.map((one) => one.revenue)).over(Fraction.sum(seated.map((one) => one.own)));
  });
  return clients.map(({ cells, counted }, row) => {
    if (!counted) return null;
    const own = seatsAt(row);
    const worths = cells.map((cell, column) => {
      if (!isGap(cell)) return Fraction.zero;
      const rate = rates[column] ?? null;
      if (own !== null && rate !== null) return rate.times(own);
      return meanOf(columnOf(clients, column)) ?? Fraction.zero;
    });
    return Fraction.sum(worths);
  });
};

export const XSELLPOTENTIAL = (
  holdings: Grid,
  inProfile?: readonly CellValue[],
  seats?: readonly CellValue[],
): (number | null)[] => {
  const seatsOf = seats === undefined ? holdings.map(() => null) : numbers(seats);
  if (seatsOf.length !== holdings.length) throw new Refusal("length");
  return potentials(clientsOf(holdings, inProfile), seatsOf).map(numberOf);
};

export const XSELLUPLIFT = (holdings: Grid, inProfile?: readonly CellValue[]): number | null => {
  const clients = clientsOf(holdings, inProfile);
  const current = Fraction.sum(
    clients.flatMap(({ cells, counted }) => (counted ? cells.map(({ revenue }) => revenue) : [])),
  );
  const potential = Fraction.sum(potentials(clients, []).flatMap((amount) => amount ?? []));
  return current.sign > 0 ? potential.over(current).toNumber() : null;
};

/**
 * Fit × yearly margin of one offering for one client; null where it is not offered. All other clients are peers, so
 * that k of n is p as well, and fit, (k + 10 × p) ÷ (n + 10), is k ÷ n.
 */
const scoreOf = (others: readonly Holding[], margin: Fraction | null): Fraction | null => {
  const share = ratio(having(others, "Y"), others.length - having(others, "N"));
  const price = median(paid(others));
  if (share === null || price === null || (margin !== null && margin.sign <= 0)) return null;
  return share.times(price).times(margin ?? Fraction.one);
};

export const NEXTOFFER = (
  holdings: Grid,
  offerings: readonly string[],
  margins?: readonly CellValue[],
  count: CellValue = 1,
): (string | null)[][] => {
  const columns = columnsOf(holdings);
  const given = margins === undefined ? columns.map(() => null) : marginsOf(margins);
  if (offerings.length !== columns.length || given.length !== columns.length) throw new Refusal("length");
  if (new Set(offerings.map(keyOf)).size < offerings.length || offerings.some((one) => keyOf(one) === ""))
    throw new Refusal("name");
  if (typeof count !== "number" || count < 1 || count > 200 || count % 1 !== 0) throw new Refusal("count");
  const others = median(given.flatMap((margin) => margin ?? []));
  const clients = clientsOf(holdings);
  return clients.map((client) => {
    const drafts = client.cells.flatMap((cell, column) => {
      if (!client.counted || !(isGap(cell) || cell.state === "L")) return [];
      const peers = columnOf(
        clients.filter((one) => one !== client),
        column,
      );
      const score = scoreOf(peers, given[column] ?? others);
      const attach = attachOf(columnOf(clients, column)) ?? Fraction.zero;
      return score === null ? [] : [{ name: offerings[column] ?? "", score: score.units(6), attach }];
    });
    drafts.sort(
      (a, b) => Number(b.score - a.score) || b.attach.compare(a.attach) || byCodeUnit(a.name, b.name),
    );
    return Array.from({ length: count }, (_, rank) => drafts[rank]?.name ?? null);
  });
};
