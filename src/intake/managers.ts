import type { Role } from "../portfolio";
import { nameKey } from "../text";
import type { Problem } from "./problem";
import { TableReader } from "./reader";
import type { Table } from "./table";

const words = new Map<string, Role>([
  ["farming", "farming"],
  ["farmer", "farming"],
  ["hunting", "hunting"],
  ["hunter", "hunting"],
]);

/**
 * What each account manager does.
 *
 * @returns Role by the key of the name. The first row about somebody counts.
 * @source Method, part 14 (roles).
 */
export function readManagers(tables: readonly Table[], problems: Problem[]): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const table of tables) {
    const reader = new TableReader(table, problems);
    for (let row = table.headerRow + 1; row < table.endRow; row++) {
      if (reader.skips(row)) continue;
      const [name, told] = [reader.textOrProblem(row, "accountManager"), reader.textOrProblem(row, "role")];
      if (name === null) {
        reader.report(row, "accountManager", "No account manager. Enter the name, or delete the row.", null);
        continue;
      }
      const role = told === null ? undefined : words.get(nameKey(told));
      if (told !== null && role === undefined) {
        reader.report(row, "role", "Not a role. Write farming or hunting, or clear the cell.", null);
      } else if (roles.has(nameKey(name))) {
        reader.report(row, "accountManager", "This account manager has a row above, which counts.", null);
      } else if (role !== undefined) roles.set(nameKey(name), role);
    }
  }
  return roles;
}
