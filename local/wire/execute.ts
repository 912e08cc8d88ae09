import { callMember, identify, loadMembers, setMember, UnknownMember } from "./members";
import { WireObject, type Session } from "./model";
import { Paths } from "./paths";
import { ACTION, WireError, type Action, type RichReply, type RichRequest } from "./protocol";

/** One action of a request, as a hook sees it. */
export interface Step {
  /** Requests and, within one, actions count from 0. */
  readonly request: number;
  readonly index: number;
  readonly kind: "open" | "load" | "call" | "set";
  /** The object's type in Excel's documentation, and the member; for an object opened, the call that opens it. */
  readonly type: string;
  readonly member: string;
  readonly arguments: readonly unknown[];
}

/** What a hook may want: an error in Excel's place, or the end of the frame without any answer. */
export type Verdict = { readonly code: string; readonly message?: string } | "kill" | undefined;

export interface Hooks {
  /** Before the action takes effect. */
  before?: (step: Step) => Verdict;
  /** After it has taken effect. */
  after?: (step: Step) => Verdict;
}

/** The frame was closed in the middle of a request. */
export class Killed extends Error {}

/**
 * Carries out one rich-API request, action by action. As in Excel nothing is taken
 * back: what came before a failed action stays done.
 *
 * @throws Killed when a hook ends the frame.
 */
export function execute(session: Session, request: RichRequest, number: number, hooks: Hooks): RichReply {
  const paths = new Paths(session, request);
  const reply: RichReply = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    if (action.ActionType === ACTION.trace) continue;
    const step = { request: number, index, ...nameOf(action, paths) };
    try {
      obey(hooks.before?.(step));
      const value = perform(session, action, paths);
      reply.Results.push({ ActionId: action.Id, Value: value ?? null });
      obey(hooks.after?.(step));
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      if (error instanceof UnknownMember) session.unknown.push(error.missing);
      const location = `${step.type}.${step.member}`;
      reply.Error = { Code: error.code, Message: error.message, Location: location, ActionIndex: index };
      return reply;
    }
  }
  return reply;
}

function obey(verdict: Verdict): void {
  if (verdict === "kill") throw new Killed();
  if (verdict) throw new WireError(verdict.code, verdict.message);
}

function perform(session: Session, action: Action, paths: Paths): unknown {
  const object = paths.resolve(action.ObjectPathId);
  // Whatever is asked of what an ...OrNullObject did not find is nothing, and no error.
  if (!object) return null;
  if (action.ActionType === ACTION.instantiate) return identify(object);
  if (action.ActionType === ACTION.query) return loadMembers(object, action.QueryInfo?.Select);
  const given = paths.arguments(action.ArgumentInfo);
  if (action.ActionType === ACTION.set) return setMember(object, action.Name, given[0]);
  if (action.ActionType !== ACTION.method) {
    throw new UnknownMember({ type: object.type, member: `action ${action.ActionType}` });
  }
  if (action.Name === "_KeepReference") return keep(session, object);
  const value = callMember(object, action.Name, given);
  return value instanceof WireObject ? identify(value) : value;
}

function keep(session: Session, object: WireObject): void {
  object.referenceId ??= `kept-${session.nextReference()}`;
  session.kept.set(object.referenceId, object);
}

const KINDS: Readonly<Record<number, Step["kind"]>> = {
  [ACTION.instantiate]: "open",
  [ACTION.query]: "load",
  [ACTION.method]: "call",
  [ACTION.set]: "set",
};

/** Names the step without carrying it out: an object not opened yet is named by the call that opens it. */
function nameOf(action: Action, paths: Paths): Pick<Step, "kind" | "type" | "member" | "arguments"> {
  const kind = KINDS[action.ActionType] ?? "call";
  const path = paths.at(action.ObjectPathId);
  const opening = kind === "open" && path?.ParentObjectPathId !== undefined ? path : undefined;
  const owner = paths.known(opening ? opening.ParentObjectPathId : action.ObjectPathId);
  return {
    kind,
    type: owner?.type ?? (path?.Name || "Workbook"),
    member: opening ? opening.Name || "getItem" : (action.QueryInfo?.Select?.join(",") ?? action.Name),
    arguments: (opening ?? action).ArgumentInfo?.Arguments ?? [],
  };
}
