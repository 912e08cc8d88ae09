import type { Workbook } from "../workbook";
import { appContext } from "./context";
import type { ApostropheInText } from "./entry";
import { execute, Killed, type Hooks } from "./execute";
import { extrasOf } from "./extras";
import { invocation, outcomeOf, type Argument, type Blanks, type Metadata, type Outcome } from "./invoke";
import type { Session, WireObject } from "./model";
import { WorksheetObject } from "./objects/worksheet";
import { listSettings, saveSettings } from "./olderSettings";
import { Post } from "./post";
import {
  DISPATCH,
  LIMIT,
  REFUSED,
  type ExecuteMethod,
  type Message,
  type RichRequest,
  type Unknown,
} from "./protocol";
import { kindOf, type Traffic } from "./traffic";

export interface WireOptions {
  /** Of the add-in's page and of the page that plays Excel. */
  readonly origin: string;
  /** Takes a message to the frame; it must not arrive before this call has returned. */
  readonly send: (message: string) => void;
  /** What functions.json says; without it no custom function can be called. */
  readonly functions?: Metadata;
  /** The newest ExcelApi that we play; 1.17 unless told otherwise. */
  readonly excelApi?: string;
  readonly apostropheInText?: ApostropheInText;
  /** Hears that the add-in shows or hides its pane. */
  readonly paneShown?: (visible: boolean) => void;
}

/** Plays Excel on the web for one frame in which the real office.js runs. */
export class WireHost {
  readonly traffic: Traffic[] = [];
  readonly unknown: Unknown[] = [];
  hooks: Hooks = {};
  blanks: Blanks = "null";
  /** While the user edits a cell, Excel refuses every request. */
  editing = false;
  paneVisible = true;
  private dead = false;
  private references = 0;
  private invocations = 0;
  private readonly session: Session;
  private readonly post: Post;
  private readonly pending = new Map<number, (outcome: Outcome) => void>();
  private readonly commands = new Map<string, () => void>();

  constructor(
    readonly workbook: Workbook,
    private readonly options: WireOptions,
  ) {
    const session: Session = {
      workbook,
      extras: extrasOf(workbook),
      apostropheInText: options.apostropheInText ?? "dropped",
      kept: new Map<string, WireObject>(),
      nextReference: () => ++this.references,
      worksheet: (sheet) => new WorksheetObject(session, sheet),
      unknown: this.unknown,
      answer: (results) => this.answer(results),
      showPane: (visible) => {
        this.paneVisible = visible;
        this.options.paneShown?.(visible);
      },
    };
    this.session = session;
    this.post = new Post(options.origin, options.send);
  }

  /** Whether a custom function has been asked and has not answered yet. */
  get isCalculating(): boolean {
    return this.pending.size > 0;
  }

  /** How often the add-in called context.sync(). */
  get syncs(): number {
    return this.traffic.filter(({ kind }) => kind === "sync").length;
  }

  /** Takes a message that the frame posted to its parent. */
  receive(message: string): void {
    if (this.dead) return;
    const request = JSON.parse(message) as Message;
    if (request._actionType !== 0) {
      this.post.reply(request, { Error: 0 });
      if (request._actionType === 1) this.post.listen(request._actionName);
      else this.post.forget(request._actionName);
    } else if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      this.post.reply(
        request,
        appContext(this.options.excelApi ?? "1.17", listSettings(this.workbook.properties)),
      );
    } else if (request._actionName === "executeMethod") {
      this.dispatch(request);
    }
  }

  /** Lets a formula call a custom function; settles when Excel has the result. */
  call(name: string, ...given: readonly Argument[]): Promise<Outcome> {
    const { functions } = this.options;
    const metadata = functions?.functions.find(({ id }) => id === name);
    if (!metadata) throw new Error(`functions.json has no ${name}.`);
    const id = ++this.invocations;
    const message = invocation(
      this.workbook,
      id,
      metadata,
      functions?.allowErrorForDataTypeAny === true,
      given,
      this.blanks,
    );
    if (!Array.isArray(message)) return Promise.resolve(message);
    this.post.raise("richApiMessage", { ArrayData: [[1, 1000, "", JSON.stringify(message)]] });
    return new Promise((resolve) => this.pending.set(id, resolve));
  }

  /** Closes the frame: formulas that wait for it have an error instead of an answer. */
  close(): void {
    this.dead = true;
    for (const settle of this.pending.values()) settle({ error: "#VALUE!", message: "" });
    this.pending.clear();
  }

  /** Presses a ribbon button; settles when the add-in says that it is done. */
  command(name: string): Promise<void> {
    const id = `command-${++this.invocations}`;
    this.post.raise("appCommandInvoked", [id, name, JSON.stringify({ source: { id: name } })]);
    return new Promise((resolve) => this.commands.set(id, resolve));
  }

  private dispatch(request: Message): void {
    const data = request._data as ExecuteMethod;
    const dispatch = data.DdaMethod.DispatchId;
    if (dispatch === DISPATCH.richApi) {
      const answer = this.richApi(String(data.ArrayData?.[4]));
      if (answer) this.post.reply(request, { Version: 1, ...answer });
    } else if (dispatch === DISPATCH.commandCompleted) {
      this.post.reply(request, { Version: 1, Error: 0 });
      this.commands.get(String(data[0]))?.();
      this.commands.delete(String(data[0]));
    } else if (dispatch === DISPATCH.loadSettings) {
      const Settings = listSettings(this.workbook.properties).map(([Name, Value]) => ({ Name, Value }));
      this.post.reply(request, { Version: 1, Error: 0, Properties: { Settings } });
    } else if (
      dispatch === DISPATCH.saveSettings &&
      saveSettings(this.workbook.properties, data.DdaSettingsMethod?.Properties ?? [])
    ) {
      this.post.reply(request, { Version: 1, Error: 0 });
    } else {
      this.unknown.push({ type: "executeMethod", member: String(dispatch) });
      this.post.reply(request, { Version: 1, Error: REFUSED.notSupported });
    }
  }

  /** Null when the frame died over it. */
  private richApi(body: string): { Error: number; Data?: unknown[] } | null {
    const bytes = new TextEncoder().encode(body).length;
    if (this.editing) return { Error: REFUSED.cellEditMode };
    if (bytes > LIMIT.bytes) return { Error: REFUSED.requestTooLarge };
    const request = JSON.parse(body) as RichRequest;
    try {
      const reply = JSON.stringify(execute(this.session, request, this.traffic.length, this.hooks));
      const replyBytes = new TextEncoder().encode(reply).length;
      this.traffic.push({ kind: kindOf(request), actions: request.Actions.length, bytes, replyBytes });
      return replyBytes > LIMIT.bytes
        ? { Error: REFUSED.responseTooLarge }
        : { Error: 0, Data: [200, "", reply] };
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.dead = true;
      return null;
    }
  }

  private answer(results: readonly unknown[]): void {
    for (const { id, outcome } of results.map(outcomeOf)) {
      this.pending.get(id)?.(outcome);
      this.pending.delete(id);
    }
  }
}
