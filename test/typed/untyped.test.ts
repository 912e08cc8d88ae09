import { rowKey } from "../../shared/key";
import { settingRow } from "../../shared/settings/setting";
import { settingList } from "../../shared/settings/settings";
import { forgetIdle } from "../../shared/typed/idle";
import { untypedIn, type Untyped } from "../../shared/typed/untyped";
import { run, take } from "../core/small";
import { entriesOf, type Rows } from "./small";

/* What sheets show that nobody typed. */

describe("what a field shows as long as nobody types there", () => {
  const clients = "Client | Pricing current | Package\nAcme | yes | Gold\nBirch | | ";
  const untyped = (): Untyped => untypedIn(take({ Clients: clients }).portfolio);

  test.each([
    ["what the Clients table says", "acme", "pricingCurrent", "yes"],
    ["the same of a package", "acme", "package", "Gold"],
    ["nothing where that says nothing", "birch", "package", null],
    ["what nobody knows, in other fields", "acme", "owner", undefined],
    ["nor of anybody else", "cedar", "package", undefined],
  ])("%s", (_, client, field, expected) => expect(untyped()(rowKey(client), field)).toBe(expected));

  test("every setting its default", () => {
    expect(settingList.length).toBeGreaterThan(10);
    const shown = untyped();
    for (const one of settingList)
      expect([one.id, shown(settingRow(one), "value")]).toEqual([one.id, one.default]);
  });
});

// Acme has Email by the data, and not Backup.
const lines =
  "Client | Offering | Date | Revenue\nAcme | Email | 2026-06-10 | 5\nBirch | Backup | 2026-06-10 | 5";

const seen = { value: "Y", since: 9 };

test.each<[string, Rows[string], Rows[string]]>([
  ["a Y that the data say too is the data's", { "o:email": "Y" }, {}],
  ["but not one that was seen to be typed", { "o:email": seen }, { "o:email": seen }],
  ["nor one that the data do not say", { "o:backup": "Y" }, { "o:backup": "Y" }],
  ["other entries stay", { "o:email": "Y", owner: "Dana" }, { owner: "Dana" }],
])("of marks of which nobody knows how they came there: %s", (_, slots, expected) => {
  const marks: Record<string, "Y"> = "o:email" in slots ? { "Acme/Email": "Y" } : { "Acme/Backup": "Y" };
  const { intake, measures } = run({ Lines: lines }, { marks });
  const [acme, birch] = ["acme", "birch"].map(rowKey);
  const entries = entriesOf({ [acme]: slots, [birch]: { "o:email": "Y" } });
  forgetIdle(intake, measures, entries);
  expect(Object.fromEntries(entries.of(acme))).toEqual(
    Object.fromEntries(entriesOf({ [acme]: expected }).of(acme)),
  );
  expect(entries.value(birch, "o:email")).toBe("Y");
});
