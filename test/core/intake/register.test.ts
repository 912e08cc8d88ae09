import { AMBIGUOUS, ClientRegister, OfferingRegister } from "../../../src/intake/register";
import { problems, take, used } from "../small";

const clients = (rows: string, more: Record<string, string> = {}): Record<string, number> =>
  used(take({ Lines: `Client ID | Client | Offering | Date | Revenue\n${rows}`, ...more }));

// Method, part 1 (client): the ID is the key, else the name.
test.each<[string, string, Record<string, number>]>([
  [
    "one ID is one client, whatever its name",
    `7 | Ada | Backup | 2026-06-01 | 1
     7 | Ada Ltd | Backup | 2026-06-01 | 2`,
    { "Ada/Backup": 3 },
  ],
  [
    "an ID as a number and as text is one",
    `7 | Ada | Backup | 2026-06-01 | 1
     "7" | Ada | Backup | 2026-06-01 | 2`,
    { "Ada/Backup": 3 },
  ],
  [
    "leading zeros make another ID",
    `"007" | Ada | Backup | 2026-06-01 | 1
     7 | Bob | Backup | 2026-06-01 | 2`,
    { "Ada/Backup": 1, "Bob/Backup": 2 },
  ],
  [
    "two clients may share a name: the ID stands beside it",
    `7 | Ada | Backup | 2026-06-01 | 1
     8 | ADA | Backup | 2026-06-01 | 2`,
    { "Ada (7)/Backup": 1, "ADA (8)/Backup": 2 },
  ],
  [
    "a row without an ID joins by name, also from above",
    ` | ada | Backup | 2026-06-01 | 1
     7 | Ada | Backup | 2026-06-01 | 2
      | ADA | Backup | 2026-06-01 | 4`,
    { "Ada/Backup": 7 },
  ],
  ["a client without a name is shown by its ID", `7 | | Backup | 2026-06-01 | 1`, { "7/Backup": 1 }],
  [
    "an ID that looks like a name is no name",
    `ada | Bob | Backup | 2026-06-01 | 1
      | Ada | Backup | 2026-06-01 | 2`,
    { "Bob/Backup": 1, "Ada/Backup": 2 },
  ],
])("%s", (_, rows, revenue) => expect(clients(rows)).toEqual(revenue));

// Method, part 1: trimmed, inner white space collapsed, NFC, lower case without locale.
test.each([
  ["case", "ACME dental", "Acme Dental"],
  ["white space around it", "  Acme\tDental ", "Acme Dental"],
  ["white space inside", "Acme   Dental", "Acme Dental"],
  ["a no-break space", "Acme\u00a0Dental", "Acme Dental"],
  ["letters put together", "Cafe\u0301 Dental", "CAF\u00c9 DENTAL"],
])("names are one but for %s", (_, one, other) => {
  const register = new ClientRegister();
  expect(register.byNameOnly(one)).toBe(register.byNameOnly(other));
  expect(register.clients).toHaveLength(1);
});

test.each([
  ["an accent", "Cafe", "Caf\u00e9"],
  ["a hyphen", "Acme-Dental", "Acme Dental"],
  ["a dotless i is another letter", "I", "\u0131"],
])("names are two for %s", (_, one, other) => {
  const register = new ClientRegister();
  expect(register.byNameOnly(one)).not.toBe(register.byNameOnly(other));
});

test("a name is shown as first written", () => {
  const register = new ClientRegister();
  register.byNameOnly(" Acme Dental ");
  register.byNameOnly("ACME DENTAL");
  expect(register.clients.map(({ name }) => name)).toEqual(["Acme Dental"]);
});

test("a name that several have is nobody's", () => {
  const register = new ClientRegister();
  register.withId(7, "Ada");
  expect(register.byNameOnly("ada")).toBe(0);
  register.withId(8, "Ada");
  expect(register.byNameOnly("ada")).toBe(AMBIGUOUS);
  expect([register.shares("ADA"), register.shares("Bob")]).toEqual([true, false]);
});

test("a row without an ID and a name that two clients have is a problem with its amount", () => {
  const intake = take({
    Lines: `
      Client ID | Client | Offering | Date | Revenue
      7 | Ada | Backup | 2026-06-01 | 1
      8 | Ada | Backup | 2026-06-01 | 2
       | Ada | Backup | 2026-06-01 | 4`,
  });
  expect(problems(intake)).toEqual([
    "Lines!B4 Ada: Several clients have this name. Enter the client ID. [4]",
  ]);
});

test("the Clients table's spelling is shown, and joins by name", () => {
  const found = clients("| ADA | Backup | 2026-06-01 | 1", {
    Clients: `
      Client | Client ID | Seats
      Ada Ltd | 7 | 5
      Ada | 8 | 5`,
  });
  expect(found).toEqual({ "Ada/Backup": 1 });
});

test("offerings are one by name and by their other names", () => {
  const register = new OfferingRegister();
  const backup = register.of("Backup");
  expect(register.of(" BACKUP\u00a0")).toBe(backup);
  expect(register.alias("BCDR", backup)).toBe(true);
  expect(register.of("bcdr")).toBe(backup);
  register.of("Email");
  expect(register.alias("Email", backup)).toBe(false);
  expect([register.find("email"), register.find("nothing")]).toEqual([1, undefined]);
  expect(register.names).toEqual(["Backup", "Email"]);
});

test("the Clients table's spelling is shown, whichever sheet comes first", () => {
  const lines =
    "Client ID | Client | Offering | Date | Revenue\n7 | ADA LTD | B | 2026-06-01 | 1\n | BOB | B | 2026-06-01 | 2";
  const table = "Client ID | Client | Seats\n7 | Ada Ltd | 5\n | Bob | 5";
  const shown = { "Ada Ltd/B": 1, "Bob/B": 2 };
  expect(used(take({ Lines: lines, Clients: table }))).toEqual(shown);
  expect(used(take({ Clients: table, Lines: lines }))).toEqual(shown);
});
