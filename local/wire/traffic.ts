import { PATH, type RichRequest } from "./protocol";

/** One rich-API request: a context.sync(), office.js's own housekeeping, or results of custom functions. */
export interface Traffic {
  readonly kind: "sync" | "release" | "service";
  readonly actions: number;
  readonly bytes: number;
  readonly replyBytes: number;
}

export function kindOf({ Actions, ObjectPaths }: RichRequest): Traffic["kind"] {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === PATH.created)) return "service";
  const calls = Actions.filter(({ Name }) => Name !== "");
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference") ? "release" : "sync";
}
