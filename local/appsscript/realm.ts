/** The constructors of the world that a script runs in: what a service gives is made of these. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** A world's constructors as they are before any code runs that could replace them. */
export function realmOf({ Array, Object, Date, Error }: Realm): Realm {
  return { Array, Object, Date, Error };
}

/** Whether a value is a Date of any world. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** The same value made of another world's objects. `keep` says what passes as it is. */
export function translate(realm: Realm, value: unknown, keep: (value: object) => boolean): unknown {
  if (typeof value !== "object" || value === null || keep(value)) return value;
  if (Array.isArray(value)) {
    const list = new realm.Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const member: unknown = value[index];
      // Most members are texts and figures, by the thousand.
      list[index] = typeof member === "object" && member !== null ? translate(realm, member, keep) : member;
    }
    return list;
  }
  if (isDate(value)) return new realm.Date(value.getTime());
  const copy = new realm.Object() as Record<string, unknown>;
  for (const [key, member] of Object.entries(value)) copy[key] = translate(realm, member, keep);
  return copy;
}
