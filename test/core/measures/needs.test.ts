import fc from "fast-check";
import { settleNeeds } from "../../../src/intake/needs";
import type { Problem } from "../../../src/intake/problem";
import { stepNames } from "../../oracle/needs";
import { problems, run, take, type Sheets } from "../small";

/*
 * Scope I1. Ada has Email; Bob and Cid have everything, so every fit is (2 + 10) ÷ (2 + 10) = 1, and a
 * score is what the offering brings: half of its revenue.
 */
const sheets = (needs: string): Sheets => ({
  Clients: `Client | Needs\nAda | ${needs}`,
  Offerings: `Offering | Also known as | Step | Replaces
    Email | | 1 |
    Shield | Firewall; EDR | 2 | Antivirus
    Backup | BCDR | 3 |
    Voice | | 5 |
    Infrastructure | | 6 |
    Cabling | | |`,
  Lines: [
    "Client | Offering | Date | Revenue | Cost",
    "Ada | Email | 2026-06-01 | 10 | 5",
    "Zoe | Antivirus | 2024-01-01 | 10 | 5",
    "Zoe | Fax | 2024-01-01 | 10 | 5",
    ...["Bob", "Cid"].flatMap((name) =>
      [
        "Email | 10",
        "Shield | 100",
        "Backup | 200",
        "Voice | 400",
        "Infrastructure | 50",
        "Cabling | 20",
      ].map((sold) => `${name} | ${sold.replace("|", "| 2026-06-01 |")} | ${Number(/\d+/.exec(sold)) / 2}`),
    ),
  ].join("\n"),
});

/** Ada's offers, those that meet a need with its place. */
function offered(needs: string): string {
  const { measures, intake, row } = run(sheets(needs));
  return measures.offers[row("Ada")]
    .map(({ offering, need }) => `${intake.portfolio.offerings[offering].name}${need ?? ""}`)
    .join(" ");
}

// Steps 2 and 3 are open, the frontier and the next; Cabling has no step.
test.each([
  ["no need: by score, from the open steps", "", "Backup Shield Cabling"],
  ["a step by its name", "Security", "Shield1 Backup Cabling"],
  ["in any case and spacing", "  backup  AND continuity ; SECURITY", "Backup1 Shield2 Cabling"],
  ["by its number", "3;2", "Backup1 Shield2 Cabling"],
  ["or both", "step 2", "Shield1 Backup Cabling"],
  ["a step that is not open yet is opened", "Communications", "Voice1 Backup Shield Cabling"],
  ["an offering", "Cabling; Voice", "Cabling1 Voice2 Backup Shield"],
  ["by another name", "edr", "Shield1 Backup Cabling"],
  ["or that of what it replaces", "Antivirus", "Shield1 Backup Cabling"],
  ["an offering before the step of that name", "Infrastructure", "Infrastructure1 Backup Shield Cabling"],
  ["one by one, an offering and its step", "Voice; 5", "Voice1 Backup Shield Cabling"],
  ["what is held already is no more to be sold", "Email; Cabling", "Cabling2 Backup Shield"],
  ["a step without offerings meets nothing", "4; 2", "Shield2 Backup Cabling"],
  ["a comma parts what is no name", "Security, Cabling", "Shield1 Cabling2 Backup"],
  ["what is not understood is left out", "a dog; Security", "Shield1 Backup Cabling"],
])("needs first: %s", (_, needs, offers) => expect(offered(needs)).toBe(offers));

const told = (needs: string, names: readonly string[] = stepNames): string[] => {
  const intake = take(sheets(needs));
  const found: Problem[] = [...intake.problems];
  settleNeeds(intake.needs, intake.portfolio.offerings, intake.offeringNamed, names, found);
  return problems({ ...intake, problems: found });
};
const how = "Write the step's number or name, or the offering, with ; between several.";

test.each([
  ["what is neither", "Security; a dog", `Security; a dog: Not a step and not an offering: "a dog". ${how}`],
  ["all of it in one", "9; 0, x, y;z", `9; 0, x, y;z: Not a step and not an offering: "9", "0", "x", and 2 more. ${how}`],
  ["a step's number alone", "2.5", `2.5: Not a step and not an offering: "2.5". ${how}`],
  ["what was sold long ago", "fax; 2", 'fax; 2: No longer sold: "fax". Write what is sold now, or take it out.'],
  ["a failed formula", "#REF!", "#REF!: An error value. Correct the formula, or clear the cell."],
  ["hostile text", "__proto__", `__proto__: Not a step and not an offering: "__proto__". ${how}`],
])("a problem of its cell: %s", (_, needs, problem) => expect(told(needs)).toEqual([`Clients!B2 ${problem}`])); // prettier-ignore

test("the user's own names of steps count, and a name of two steps is none", () => {
  const names = stepNames.map((name, index) => (index === 1 || index === 4 ? "Calm" : name));
  expect(told("Backup and continuity; step 2", names)).toEqual([]);
  expect(told("Calm", names)).toEqual([`Clients!B2 Calm: Not a step and not an offering: "Calm". ${how}`]);
  expect(told("Security", names)).toHaveLength(1);
});

test("of two rows about a client the first that names needs counts", () => {
  const two = { ...sheets(""), More: "Client | Needs | Seats\nAda | Voice | 3" };
  const { measures, row } = run(two);
  expect(measures.offers[row("Ada")][0].need).toBe(1);
});

// The same offers as without needs, but for what needs open, and in another order.
test("law: needs change no offer's figures, and leave the order of all others", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom("1", "2", "3", "5", "Voice", "Cabling", "x")), (needs) => {
      const of = (words: string) => {
        const { measures, row } = run(sheets(words), { allSteps: true, offersPerClient: 9 });
        return measures.offers[row("Ada")].map(({ need, ...offer }) => ({ need, offer }));
      };
      const [plain, put] = [of(""), of(needs.join(";"))];
      const rest = put.filter(({ need }) => need === null).map(({ offer }) => offer);
      const places = put.map(({ need }) => need ?? Infinity);
      expect(places).toEqual([...places].sort((a, b) => (a === b ? 0 : a - b)));
      expect(rest).toEqual(plain.map(({ offer }) => offer).filter((one) => rest.some(({ offering }) => offering === one.offering))); // prettier-ignore
      expect(put.map(({ offer }) => offer.offering).sort()).toEqual(plain.map(({ offer }) => offer.offering).sort()); // prettier-ignore
    }),
    { numRuns: 40 },
  ));
