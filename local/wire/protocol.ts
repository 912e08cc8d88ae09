/**
 * The messages that office.js and Excel on the web exchange, as seen on the wire:
 * only what an add-in of this kind sends. Names in capitals are the protocol's own.
 */

/** What a frame posts to its parent window, and what the parent posts back. */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** In a request: 0 a call, 1 registers for an event, 2 ends that. */
  readonly _actionType?: 0 | 1 | 2;
  /** In a response: 0 answers a call, 1 brings an event. */
  readonly _responseType?: 0 | 1;
  readonly _errorCode?: number;
  readonly _serializerVersion: number;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export const PATH = {
  root: 1,
  created: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object of the host: the id of its path, else 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] } & Readonly<Record<string, unknown>>;
}

export interface RichRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RichReply {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** The kinds of `executeMethod`, by DispatchId. */
export const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** A setting of the older kind: its value is JSON. */
export type SettingEntry = readonly [key: string, json: string];

/** What an `executeMethod` brings: a rich-API request, a command's end, or settings. */
export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** Of a command's end: the id that the event brought. */
  readonly 0?: unknown;
  readonly DdaSettingsMethod?: { readonly Properties: readonly SettingEntry[] };
}

/** Error numbers that stand outside a rich-API reply: the whole request was refused. */
export const REFUSED = {
  notSupported: 5000,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Something that the add-in asked for and that no object of ours has. */
export interface Unknown {
  readonly type: string;
  readonly member: string;
}

/** The limits of Excel on the web. */
export const LIMIT = { bytes: 5_000_000, cells: 5_000_000, formula: 8192, comment: 255 } as const;

/** An error as Excel reports it: a code that add-ins test for, and a sentence. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string = SENTENCES[code] ?? code,
  ) {
    super(message);
    this.name = "WireError";
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};
