import { problems, take } from "../small";

/* What account managers do, from their own table. */

const lines = "Client | Offering | Date | Revenue\nAda | Email | 2026-06-01 | 5";
const read = (rows: string) => {
  const intake = take({ Lines: lines, Managers: `Account manager | Role\n${rows}` });
  return { roles: Object.fromEntries(intake.portfolio.roles), problems: problems(intake) };
};

test.each<[string, string, Record<string, string>]>([
  ["in any case, by what they are called too", "Kim | Farming\nLou | HUNTER\nMia | farmer\nNed | hunting", { kim: "farming", lou: "hunting", mia: "farming", ned: "hunting" }],
  ["nobody's is known where none is told", "Kim |\nLou | hunting", { lou: "hunting" }],
  ["blank rows say nothing", "Kim | farming\n|\nLou | hunting", { kim: "farming", lou: "hunting" }],
  ["a row without a role does not count before one with it", "Kim |\nKim | hunting", { kim: "hunting" }],
])("%s", (_, rows, roles) => expect(read(rows)).toEqual({ roles, problems: [] })); // prettier-ignore

test.each<[string, string, Record<string, string>, string[]]>([
  ["no name", "| farming\nLou | hunting", { lou: "hunting" }, ["Managers!A2 an empty cell: No account manager. Enter the name, or delete the row."]],
  ["no role of ours", "Kim | gathering", {}, ["Managers!B2 gathering: Not a role. Write farming or hunting, or clear the cell."]],
  ["what objects have is none", "Kim | constructor", {}, ["Managers!B2 constructor: Not a role. Write farming or hunting, or clear the cell."]],
  ["twice", "Kim | farming\n kim | hunting", { kim: "farming" }, ["Managers!A3 kim: This account manager has a row above, which counts."]],
])("told: %s", (_, rows, roles, told) => expect(read(rows)).toEqual({ roles, problems: told })); // prettier-ignore
