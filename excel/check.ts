import { Fault } from "../src/fault";
import type { Room } from "../shared/host";
import { figure } from "../shared/words";
import { EDGE } from "./address";
import type { Book } from "./book";

/**
 * Refuses up front what Excel would refuse half-way. No round trip: the list of sheets
 * said which ones are protected.
 *
 * @throws Fault "excel/protected", "excel/table", "excel/pivot" or "excel/too-large".
 */
export function checkRoom(book: Book, rooms: readonly Room[]): void {
  const locked = rooms.filter(({ id }) => id !== null && book.locked.has(id)).map(({ name }) => `"${name}"`);
  if (locked.length > 0) {
    const [what, them] = locked.length === 1 ? ["is protected", "it"] : ["are protected", "them"];
    throw new Fault(
      "excel/protected",
      `${locked.join(", ")} ${what}, so that nothing can be written there. Unprotect ${them} on the Review tab, then generate again. Nothing was changed.`,
    );
  }
  for (const { id } of rooms) {
    const obstacle = id === null ? undefined : book.obstacles.get(id);
    if (obstacle) throw obstacle;
  }
  const large = rooms.find(({ rows, columns }) => rows > EDGE.rows || columns > EDGE.columns);
  if (!large) return;
  const needed = `${figure(large.rows)} rows and ${figure(large.columns)} columns`;
  throw new Fault(
    "excel/too-large",
    `"${large.name}" would need ${needed}; a sheet in Excel has ${figure(EDGE.rows)} and ${figure(EDGE.columns)}. Leave clients or offerings out, or choose fewer sheets. Nothing was changed.`,
  );
}
