import type { Cell } from "../../src/cell";
import { memoryWorkbook } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { undisguised } from "../../shared/typed/journal-words";
import { fill } from "../gsheets/ledger";
import { Hand } from "./hand";
import { fingerprint, imageOf, putBack } from "./image";
import { PlainHost } from "./plain-host";

export type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A workbook in one of the hosts, and the add-in at work in it. */
export interface Desk {
  readonly hand: Hand;
  /** Generates once; a message of refusal is thrown. */
  generate(): Promise<void>;
  close(): void;
}

export const LINES = "Invoices";
export const MATRIX = "Tech Stack Matrix";
export const PORTFOLIO = "Client Portfolio";
export const JOURNAL = "XSELL Journal";

/** The rows of the hidden journal, with their words in clear. */
export const journalOf = (hand: Hand): (readonly Cell[])[] => undisguised(hand.values(JOURNAL));

/** Acme has both offerings, Birch the first, Cedar the second; by revenue Acme, Birch, Cedar. */
export const lines: readonly (readonly Cell[])[] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ["Acme", "Email", 46295, 600, 200],
  ["Acme", "Backup", 46295, 400, 100],
  ["Birch", "Email", 46265, 300, 100],
  ["Cedar", "Backup", 46235, 200, 150],
];

/** The same with a client ID in every line, so that all Keys are others. */
export const identified: readonly (readonly Cell[])[] = [
  [...lines[0], "Client ID"],
  ...lines.slice(1).map((row) => [...row, `${String(row[0])[0]}1`]),
];

export function filled(workbook: Workbook, tables: Tables): Hand {
  Object.entries(tables).forEach(([name, rows], index) => {
    const sheet = index === 0 ? workbook.sheets[0] : workbook.add(name);
    fill(sheet, rows);
  });
  return new Hand(workbook);
}

/** This machine's day, as the hosts take it here. */
export function machineDay(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}

/** No host at all but the workbook itself, and a calendar that can be set. */
export function plainDesk(
  tables: Tables = { [LINES]: lines },
  wish: Partial<Wish> = {},
): Promise<Desk & { readonly host: PlainHost }> {
  const workbook = memoryWorkbook(Object.keys(tables)[0]);
  const hand = filled(workbook, tables);
  const host = new PlainHost(workbook, machineDay());
  return Promise.resolve({
    hand,
    host,
    async generate() {
      await Promise.resolve();
      runNow(generate(host, { ...defaultWish, ...wish }));
    },
    close: () => undefined,
  });
}

/** Opens a desk on which a piece of work is done already. */
export type Begin = (work: (desk: Desk) => Promise<void>) => () => Promise<Desk>;

/** Each fact has a desk of its own. */
export function afresh(open: () => Promise<Desk>): Begin {
  return (work) => async () => {
    const desk = await open();
    await work(desk);
    return desk;
  };
}

/** All facts of a describe block share a desk: the work is done once, and each fact finds the workbook as it was then. */
export function shared(open: () => Promise<Desk>): Begin {
  return (work) => {
    let first: Promise<() => Desk> | undefined;
    let close = (): void => undefined;
    afterAll(() => close());
    const begin = async (): Promise<() => Desk> => {
      const desk = await afresh(open)(work)();
      const { workbook } = desk.hand;
      const image = imageOf(workbook);
      close = () => desk.close();
      return () => {
        putBack(workbook, image);
        return { ...desk, close: () => undefined };
      };
    };
    return async () => (await (first ??= begin()))();
  };
}

/** Generates and looks, three times, or until that changes nothing any more: all further runs would end the same. */
export async function again({ hand: { workbook }, generate }: Desk, look: () => void): Promise<void> {
  let before = fingerprint(imageOf(workbook));
  for (let run = 0; run < 3; run++) {
    await generate();
    look();
    const now = fingerprint(imageOf(workbook));
    if (now === before) return;
    before = now;
  }
}
