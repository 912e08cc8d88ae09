import { callMember, itemOf, readMember, UnknownMember } from "./members";
import { WireObject, type Session } from "./model";
import { createRoot, createService } from "./objects/roots";
import { PATH, WireError, type Arguments, type ObjectPath, type RichRequest } from "./protocol";

/** Finds the objects of one request. Each path is walked once: `add` is not to add twice. */
export class Paths {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly session: Session,
    private readonly request: RichRequest,
  ) {}

  /** The path's description, without walking it. */
  at(id: number | undefined): ObjectPath | undefined {
    return this.request.ObjectPaths[String(id)];
  }

  /** The object, if the path has been walked already. */
  known(id: number | undefined): WireObject | null | undefined {
    return id === undefined ? undefined : this.found.get(id);
  }

  resolve(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.at(id);
    if (!path) throw new WireError("InvalidRequest", `The request has no object path ${id}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call; where one names another object, that object. */
  arguments(info: Arguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : value;
    });
  }

  private walk(path: ObjectPath): WireObject | null {
    if (path.ObjectPathType === PATH.root) return createRoot(this.session);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.created) {
      const service = createService(this.session, path.Name);
      if (!service) throw new UnknownMember({ type: "Service", member: path.Name });
      return service;
    }
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.session.kept.get(path.Name);
      if (!kept) throw new WireError("InvalidReference");
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const given = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return itemOf(parent, given[0]);
    const isProperty = path.ObjectPathType === PATH.property;
    const value = isProperty ? readMember(parent, path.Name) : callMember(parent, path.Name, given);
    if (value === null || value instanceof WireObject) return value;
    throw new UnknownMember({ type: parent.type, member: `${path.Name} (as an object)` });
  }
}
