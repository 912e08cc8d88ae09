import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { MovedDown } from "./move-down";
import { LOOSE } from "./parts-below";
import { HEADER_ROW } from "./row";
import { headsAt } from "./standing-heads";
import type { Standing } from "./standing";

/**
 * Tells what stood above the header, beside words or under a column that are not there any more.
 *
 * @param anew What rows are called now, by their names of then.
 */
export function movedFindings(
  standing: Standing,
  moved: readonly MovedDown[],
  anew: ReadonlyMap<string, string>,
): Finding[] {
  if (moved.length === 0) return [];
  const { name, headerRow, columns } = standing;
  const heads = headsAt(standing).map((head) => head.name ?? "");
  const now = heads.map((head) => anew.get(head));
  return moved.flatMap(({ row, column, content }) => {
    const at =
      row === HEADER_ROW
        ? headerRow
        : ([heads, now].map((names) => names.indexOf(row)).find((found) => found >= 0) ?? -1);
    const places = [at, columns.indexOf(column)] as const;
    // What stands on no sheet was told when it went.
    if (places.some((place) => place < 0)) return [];
    return {
      sheet: name,
      address: addressOf(...places),
      found: String(content.value ?? ""),
      advice: `What this stood beside is not there any more, or something of ours has come in its place, so it is kept under "${LOOSE}".`,
      amount: null,
    };
  });
}
