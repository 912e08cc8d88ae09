import { Fraction } from "./fraction";
import { bestTenth, knownGross, newcomersOf, partsBy, walletOf } from "./groups";
import type { Ledger } from "./ledger";
import type { Lineup } from "./lineup";
import { isFullStack, type Row } from "./matrix";
import type { History } from "./purchases";
import type { Input } from "./records";

/** Tells a figure, unless it is not known. */
export type Say = (
  section: string,
  item: string,
  figure: string,
  value: Fraction | number | string | null,
  best?: Fraction | null,
) => void;

interface Scene {
  readonly input: Input;
  readonly ledger: Ledger;
  readonly lineup: Lineup;
  readonly rows: readonly Row[];
  readonly history: History;
  /** Cross-sale share. */
  readonly share: Fraction | null;
  readonly say: Say;
}

const ratio = (a: Fraction, b: Fraction): Fraction | null => (b.sign > 0 ? a.over(b) : null);
const count = Fraction.of;
const gross = (row: Row): Fraction | null => knownGross(row.account.sales);

/** New clients, profile and stack, offerings and segments, range, wallet, stage. */
export const tellOfParts = ({ input, ledger, lineup, rows, history, share, say }: Scene): void => {
  const { window } = ledger;
  const { offerings = [] } = input;
  const here = rows.filter(({ account }) => account.state !== "Left");
  const fits = ({ account }: Row): boolean => account.inProfile !== false;

  // New clients
  const fresh = newcomersOf(rows, history, ledger);
  if (fresh.fresh.length > 0) {
    say("New clients", "Start in the window", "Clients", fresh.fresh.length);
    say("New clients", "First 90 days", "Offerings a client", fresh.offerings);
    say("New clients", "First 90 days", "Mean stack %", fresh.stack);
  }

  // Profile and stack
  for (const inProfile of [true, false]) {
    for (const whole of [true, false]) {
      const own = here.filter((row) => fits(row) === inProfile && isFullStack(row) === whole);
      const item = `${inProfile ? "In profile" : "Out of profile"}, ${whole ? "full stack" : "not full"}`;
      const costed = own.filter((row) => gross(row) !== null);
      const of = Fraction.sum(costed.map((row) => row.account.total));
      say("Profile and stack", item, "Clients", own.length);
      if (own.length > 0)
        say("Profile and stack", item, "Revenue", Fraction.sum(own.map((row) => row.account.total)));
      say(
        "Profile and stack",
        item,
        "Margin %",
        ratio(Fraction.sum(costed.flatMap((row) => gross(row) ?? [])), of),
      );
    }
  }

  // Parts, attach rates, range, wallet
  const parts = {
    offering: partsBy(ledger.used, (entry) => lineup.find(entry.offering)?.name ?? null),
    segment: partsBy(ledger.used, (entry) => entry.client.record?.segment ?? null),
  };
  for (const [by, own] of Object.entries(parts)) {
    for (const part of own) {
      if (part.name === "(No offering)") continue;
      say(`Margin by ${by}`, part.name, "Revenue", part.revenue);
      say(`Margin by ${by}`, part.name, "Gross margin", part.gross);
      say(`Margin by ${by}`, part.name, "Margin %", part.margin);
    }
  }
  for (const offering of lineup.offerings.filter((one) => one.sold)) {
    const cells = rows
      .flatMap((row) => row.cells.get(offering.key) ?? [])
      .filter((cell) => cell.state !== "N");
    if (cells.length === 0) continue;
    const rate = count(cells.filter((cell) => cell.state === "Y").length, cells.length);
    const launched = (offering.record?.launched ?? "").slice(0, 7);
    const month = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    if (launched !== "" && launched >= month(window.first) && launched <= month(window.last))
      say("New offerings", offering.name, "Attach rate", rate);
    else if (rate.compare(Fraction.of(1, 5)) < 0) say("Low attach rate", offering.name, "Attach rate", rate);
  }
  const stack = rows.flatMap((row) => [...row.cells.values()].filter((cell) => cell.offering.inStack));
  const none = stack.filter((cell) => cell.state === "N").length;
  say("Range", "In the stack", "Cells that do not apply", ratio(count(none), count(stack.length)));
  const wallet = walletOf(rows);
  if (wallet) say("Wallet", "All", "Revenue ÷ IT budget", wallet.all, bestTenth(wallet.each));

  // Stage
  const someone = lineup.offerings.filter(
    ({ key }) => key !== "" && rows.some((row) => row.cells.get(key)?.state === "Y"),
  );
  const said = (field: "cloud" | "infrastructure"): boolean =>
    offerings.some((record) => (record[field] ?? null) !== null);
  const counted = someone.filter(({ record }) => !said("cloud") || record?.cloud === true);
  const infrastructure = counted.some(({ record, step }) =>
    said("infrastructure") ? record?.infrastructure === true : step === 8,
  );
  const deep = counted.length >= 10 && infrastructure;
  const reached = share !== null && share.compare(Fraction.of(3, 10)) >= 0;
  const stage =
    ["none", "Build", "Build", "Build"][counted.length] ?? (deep ? (reached ? "Scale" : "Depth") : "Breadth");
  say("Stage", "Stage", "Reached", stage);
  say("Stage", "Offerings", "That somebody holds", counted.length);
};
