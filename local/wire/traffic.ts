import { ACTION, DISPATCH, PATH, type ExecuteMethod, type Message, type RichRequest } from "./protocol";

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

/** Whether a message of the frame's asks what stands in the workbook: then it must have finished calculating. */
export function asksWorkbook(message: string): boolean {
  const { _actionName, _data } = JSON.parse(message) as Message;
  const { DdaMethod, ArrayData } = (_data ?? {}) as Partial<ExecuteMethod>;
  if (_actionName !== "executeMethod" || DdaMethod?.DispatchId !== DISPATCH.richApi) return false;
  const { Actions } = JSON.parse(String(ArrayData?.[4])) as RichRequest;
  return Actions.some(({ ActionType }) => ActionType === ACTION.query);
}
