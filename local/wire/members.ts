import { WireCollection, WireObject } from "./model";
import { WireError, type Unknown } from "./protocol";

/** Thrown so that the request fails with the name of what is missing. */
export class UnknownMember extends WireError {
  constructor(readonly missing: Unknown) {
    super("NotImplemented", `The host has no ${missing.type}.${missing.member}.`);
  }
}

const described = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/** A class has the same members each time it is asked. */
function describe(object: WireObject, name: string): PropertyDescriptor | undefined {
  const own = Object.getPrototypeOf(object) as object;
  const known = described.get(own) ?? new Map<string, PropertyDescriptor | undefined>();
  described.set(own, known);
  if (!known.has(name)) known.set(name, found(object, name));
  return known.get(name);
}

function found(object: WireObject, name: string): PropertyDescriptor | undefined {
  for (const proto of prototypes(object)) {
    const member = Object.getOwnPropertyDescriptor(proto, name);
    if (member) return member;
  }
  return undefined;
}

/** The object's own class and those that it extends, up to what all objects have. */
function* prototypes(object: WireObject): Generator<object> {
  let proto = Object.getPrototypeOf(object) as object | null;
  while (proto !== null && proto !== WireObject.prototype) {
    yield proto;
    proto = Object.getPrototypeOf(proto) as object | null;
  }
}

function isWireName(name: string): boolean {
  return /^_?[A-Z]/.test(name);
}

export function readMember(object: WireObject, name: string): unknown {
  const member = isWireName(name) ? describe(object, name) : undefined;
  if (!member?.get) throw new UnknownMember({ type: object.type, member: name });
  return member.get.call(object);
}

export function setMember(object: WireObject, name: string, value: unknown): void {
  const member = isWireName(name) ? describe(object, name) : undefined;
  if (!member?.set) throw new UnknownMember({ type: object.type, member: `${name} (to set)` });
  member.set.call(object, value);
}

export function callMember(object: WireObject, name: string, given: readonly unknown[]): unknown {
  const member = isWireName(name) ? describe(object, name) : undefined;
  const method: unknown = member?.value;
  if (typeof method !== "function") throw new UnknownMember({ type: object.type, member: `${name}()` });
  return Reflect.apply(method as (...given: unknown[]) => unknown, object, given);
}

export function itemOf(object: WireObject, key: unknown): WireObject {
  if (object instanceof WireCollection) return object.item(key);
  throw new UnknownMember({ type: object.type, member: "getItem()" });
}

/** What can be loaded without naming it: every getter that does not open another object. */
function scalars(object: WireObject): string[] {
  const names = new Set<string>();
  for (const proto of prototypes(object)) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(proto))) {
      if (isWireName(name) && member.get) names.add(name);
    }
  }
  return [...names];
}

/** The object's identity, and its reference if it is kept. */
export function identify(object: WireObject): Record<string, unknown> {
  return { ...object.identity(), ...(object.referenceId && { _ReferenceId: object.referenceId }) };
}

/** Answers load(): `select` as in `["name", "format/fill/color"]`; without it all plain members. */
export function loadMembers(
  object: WireObject,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  if (!(object instanceof WireCollection)) return loadObject(object, select);
  const own = (select ?? []).filter((path) => wireName(path) === "Count");
  const ofItems = select?.filter((path) => !own.includes(path));
  return {
    ...loadObject(object, own),
    _Items: object.items().map((item) => loadObject(item, ofItems)),
  };
}

function loadObject(object: WireObject, select: readonly string[] | undefined): Record<string, unknown> {
  const loaded = identify(object);
  const deeper = new Map<string, string[]>();
  for (const path of select ?? ["$all"]) {
    const [first, ...rest] = path.split("/");
    if (first === "$none") continue;
    if (first === "$all") {
      for (const name of scalars(object)) {
        const value = readMember(object, name);
        if (!(value instanceof WireObject)) loaded[name] = value;
      }
    } else if (rest.length > 0) {
      deeper.set(wireName(first), [...(deeper.get(wireName(first)) ?? []), rest.join("/")]);
    } else {
      const value = readMember(object, wireName(first));
      loaded[wireName(first)] = value instanceof WireObject ? loadMembers(value, undefined) : value;
    }
  }
  for (const [name, paths] of deeper) {
    const value = readMember(object, name);
    if (!(value instanceof WireObject)) throw new UnknownMember({ type: object.type, member: `${name}/` });
    loaded[name] = loadMembers(
      value,
      paths[0] === "items" ? undefined : paths.map((p) => p.replace(/^items\//, "")),
    );
  }
  return loaded;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
