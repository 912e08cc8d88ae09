import { playbook } from "../../../src/measures/playbook/playbook";
import { run, type Sheets } from "../small";

/* Method, part 11. Each case is worked by hand; all of it lies before July 2026. */

const STEPS = "Offering | Step\nEmail | 1\nSecurity | 2\nBackup | 3\nVoice | 5";

/** `Ada Email 01 Backup 03`: Ada first bought Email in January and Backup in March 2026. */
function bought(...clients: string[]): string {
  const lines = clients.flatMap((client) => {
    const [name, ...rest] = client.split(" ");
    return Array.from(
      { length: rest.length / 2 },
      (_, at) => `${name} | ${rest[2 * at]} | 2026-${rest[2 * at + 1]}-10 | 100`,
    );
  });
  return ["Client | Offering | Date | Revenue", ...lines].join("\n");
}

function played(sheets: Sheets, marks = {}) {
  const { intake, measures } = run(sheets, { marks });
  const { offerings } = intake.portfolio;
  const plays = playbook(intake.portfolio, measures.listing, measures.matrix);
  return (offering: string) => {
    const play = plays.find((one) => offerings[one.offering].name === offering);
    if (!play) throw new Error(`no play from ${offering}`);
    const name = (index: number) => offerings[index].name;
    return {
      holders: play.holders,
      next: play.usualNext === null ? null : name(play.usualNext),
      path: play.companions.filter(({ place }) => place !== null).map(({ other }) => name(other)),
      others: Object.fromEntries(play.companions.map(({ other, both, lift }) => [name(other), [both, lift]])),
    };
  };
}

// Email: 6 of 8 clients; Backup: 5, four of them with Email; Voice: 4.
const eight = bought(
  "Ada Email 01 Backup 03",
  "Bob Email 01 Backup 02 Voice 04",
  "Cid Email 02 Backup 03 Voice 05",
  "Dot Email 01 Backup 01 Voice 06",
  "Eva Email 01 Voice 02",
  "Fay Email 03",
  "Gil Backup 01",
  "Hal Security 01",
);

test("how many holders hold each other offering, and how much more often than all clients", () => {
  const from = played({ Lines: eight, Offerings: STEPS });
  // 4 of 6 holders of Email have Backup, which 5 of 8 clients have: 4/6 ÷ 5/8 = 16/15. Four clients are too few for Voice.
  expect(from("Email")).toMatchObject({
    holders: 6,
    others: { Backup: [4, 16 / 15], Voice: [4, null], Security: [0, null] },
  });
  expect(from("Backup")).toMatchObject({ holders: 5, others: { Email: [4, 16 / 15] } });
});

test("who does not apply is not counted in the lift", () => {
  // Backup does not apply to Fay and Hal: 4 of 5 holders of Email have it, and 5 of 6 clients: 4/5 ÷ 5/6 = 24/25.
  const from = played({ Lines: eight, Offerings: STEPS }, { "Fay/Backup": "N", "Hal/Backup": "N" });
  expect(from("Email").others.Backup[1]).toBeCloseTo(24 / 25, 12);
});

test.each<[string, string, string | null]>([
  // After Email: Ada, Bob and Cid bought Backup, Dot and Eva Voice, Fay nothing.
  ["what most holders first bought next", eight, "Backup"],
  ["nothing that came before", bought("Ada Backup 01 Email 02"), null],
  ["nothing of the same day", bought("Ada Backup 02 Email 02"), null],
  [
    "all that was first bought on the next day",
    bought("Ada Email 01 Backup 02 Voice 02", "Bob Email 01 Voice 03"),
    "Voice",
  ],
  [
    "of equal ones the more widely held",
    bought("Ada Email 01 Backup 02", "Bob Email 01 Voice 02", "Cid Voice 02"),
    "Voice",
  ],
  [
    "of equal ones by name where as many hold them",
    bought("Ada Email 01 Voice 02", "Bob Email 01 Backup 02"),
    "Backup",
  ],
  ["bought again is not bought next", bought("Ada Email 01 Backup 01 Backup 03 Voice 04"), "Voice"],
])("usual next: %s", (_, lines, next) =>
  expect(played({ Lines: lines, Offerings: STEPS })("Email").next).toBe(next),
);

test("a credit is no purchase, nor is what lies after the window", () => {
  const lines = `${bought("Ada Email 01 Voice 04")}\nAda | Backup | 2026-02-10 | -5`;
  expect(played({ Lines: lines, Offerings: STEPS })("Email").next).toBe("Voice");
  const { intake, measures } = run(
    { Lines: bought("Ada Email 01 Voice 04", "Bob Email 03") },
    { lastMonth: "2026-03" },
  );
  expect(playbook(intake.portfolio, measures.listing, measures.matrix)[0].usualNext).toBeNull();
});

// Five clients went from Email straight to Voice.
const habit = bought(
  ...["Ada", "Bob", "Cid", "Dot", "Eva"].map((name) => `${name} Email 01 Voice 02`),
  "Fay Backup 01",
);

test.each<[string, string, string, string, string[]]>([
  [
    "by step where fewer than five went on the same way",
    eight,
    STEPS,
    "Email",
    ["Security", "Backup", "Voice"],
  ],
  ["five went on with Voice, then by step", habit, STEPS, "Email", ["Voice", "Security", "Backup"]],
  ["from a later step back to what is missing", habit, STEPS, "Backup", ["Email", "Voice", "Security"]],
  [
    "offerings outside the stack are not on it",
    eight,
    "Offering | Step | In stack\nEmail | 1 | yes\nSecurity | 2 | no\nBackup | 3 | yes\nVoice | 5 | no",
    "Voice",
    ["Email", "Backup"],
  ],
  ["the more widely held first where steps are alike", eight, "", "Email", ["Backup", "Voice", "Security"]],
  [
    "a retired one begins with what replaces it",
    `${eight}\nIda | Fax | 2026-01-10 | 50`,
    `Offering | Step | Replaces\nEmail | 1 |\nBackup | 3 |\nVoice | 5 | Fax\nFax | 1 |`,
    "Fax",
    ["Voice", "Email", "Backup", "Security"],
  ],
])("the path: %s", (_, lines, offerings, offering, path) =>
  expect(played({ Lines: lines, ...(offerings && { Offerings: offerings }) })(offering).path).toEqual(path),
);

test("what is no longer sold is nobody's other, and lines without an offering are none", () => {
  const lines = `${bought("Ada Fax 01 Email 02", "Bob Email 02")}\nBob |  | 2026-03-10 | 20`;
  const from = played({ Lines: lines, Offerings: "Offering | Replaces\nEmail |\nVoice | Fax\nFax |" });
  expect(Object.keys(from("Email").others)).toEqual(["Voice"]);
  expect(from("Fax")).toMatchObject({ holders: 1, others: { Email: [1, null], Voice: [0, null] } });
  expect(() => from("(No offering)")).toThrow();
});

test.each<[string, Sheets, number]>([
  ["no offering", { Clients: "Client | MRR\nAda | 100" }, 0],
  ["one client with one offering", { Lines: bought("Ada Email 01") }, 1],
  ["two clients", { Lines: bought("Ada Email 01", "Bob Voice 01") }, 2],
])("%s", (_, sheets, plays) => {
  const { intake, measures } = run(sheets);
  const found = playbook(intake.portfolio, measures.listing, measures.matrix);
  expect(found).toHaveLength(plays);
  for (const { companions } of found) expect(companions).toHaveLength(plays - 1);
});
