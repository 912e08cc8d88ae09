import { isNameless, textOf, type Cell } from "../cell";
import { nameKey, shownName } from "../text";

/** Answer of a look-up that cannot be settled: several clients have that name. */
export const AMBIGUOUS = -2;

/** A client as collected so far: its key, the ID and the name as first written. */
export interface Collected {
  readonly key: string;
  readonly id: string | null;
  name: string | null;
}

/**
 * Gives every client one index, however its name is spelt.
 *
 * Rows with an ID have to be registered before rows without one are looked up: a row
 * without an ID joins by name if exactly one client has that name.
 *
 * @source Method, part 1 (client).
 */
export class ClientRegister {
  readonly clients: Collected[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byName = new Map<string, Set<number>>();
  private readonly byId = new Map<Cell, number>();
  private readonly lastName: Cell[] = [];
  private readonly keys = new Map<Cell, string>();
  /** Clients that alone have a name, by the name as written. */
  private readonly alone = new Map<Cell, number>();

  /** The index of the client with this ID; the name is kept where it is the first. */
  withId(id: Cell, name: Cell): number {
    let index = this.byId.get(id);
    if (index === undefined) {
      index = this.indexOf(`#${this.keyOf(id)}`, shownName(textOf(id)));
      this.byId.set(id, index);
    }
    // Most rows of a client spell it as the row before did.
    if (name !== this.lastName[index] && !isNameless(name)) {
      this.lastName[index] = name;
      this.nameIt(index, name);
    }
    return index;
  }

  /** The index of the client with this name, made when there is none; AMBIGUOUS when there are several. */
  byNameOnly(name: Cell): number {
    const settled = this.alone.get(name);
    if (settled !== undefined) return settled;
    const index = this.joinByName(name);
    if (index !== AMBIGUOUS) this.alone.set(name, index);
    return index;
  }

  private joinByName(name: Cell): number {
    const key = this.keyOf(name);
    const known = this.byName.get(key);
    if (known) return known.size === 1 ? (known.values().next().value as number) : AMBIGUOUS;
    const index = this.indexOf(key, null);
    this.nameIt(index, name);
    return index;
  }

  /** Whether more than one client is called this. */
  shares(name: string): boolean {
    return (this.byName.get(nameKey(name))?.size ?? 0) > 1;
  }

  private keyOf(cell: Cell): string {
    let key = this.keys.get(cell);
    if (key === undefined) {
      key = nameKey(textOf(cell));
      this.keys.set(cell, key);
    }
    return key;
  }

  private indexOf(key: string, id: string | null): number {
    let index = this.byKey.get(key);
    if (index === undefined) {
      index = this.clients.push({ key, id, name: null }) - 1;
      this.byKey.set(key, index);
    }
    return index;
  }

  private nameIt(index: number, name: Cell): void {
    const client = this.clients[index];
    const key = this.keyOf(name);
    const same = this.byName.get(key);
    if (same?.has(index)) return;
    if (same) {
      same.add(index);
      this.alone.clear();
    } else this.byName.set(key, new Set([index]));
    if (client.name === null) client.name = shownName(textOf(name));
  }
}

/** Gives every offering one index; other names lead to the same one. */
export class OfferingRegister {
  readonly names: string[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byCell = new Map<Cell, number>();

  /** The index of an offering, made when it is new. */
  of(cell: Cell): number {
    const cached = this.byCell.get(cell);
    if (cached !== undefined) return cached;
    const name = shownName(textOf(cell));
    const index = this.find(name) ?? this.names.push(name) - 1;
    this.byKey.set(nameKey(name), index);
    this.byCell.set(cell, index);
    return index;
  }

  find(name: string): number | undefined {
    return this.byKey.get(nameKey(name));
  }

  /** Makes another name lead to an offering; false when that name is already another offering's. */
  alias(name: string, index: number): boolean {
    const known = this.find(name);
    if (known !== undefined && known !== index) return false;
    this.byKey.set(nameKey(name), index);
    return true;
  }
}
