import { CONVERSATION } from "./context";
import type { Message } from "./protocol";

/** All that the host says to the frame: answers, and events once the frame listens for them. */
export class Post {
  private readonly listened = new Set<string>();
  private waiting: [event: string, data: unknown][] = [];

  constructor(
    private readonly origin: string,
    private readonly send: (message: string) => void,
  ) {}

  reply(request: Message, data: unknown): void {
    this.deliver(request, 0, data);
  }

  raise(event: string, data: unknown): void {
    if (this.listened.has(event)) this.deliver({ _actionName: event, _correlationId: -1 }, 1, data);
    else this.waiting.push([event, data]);
  }

  listen(event: string): void {
    this.listened.add(event);
    const due = this.waiting.filter(([name]) => name === event);
    this.waiting = this.waiting.filter(([name]) => name !== event);
    for (const [name, data] of due) this.raise(name, data);
  }

  forget(event: string): void {
    this.listened.delete(event);
  }

  private deliver(
    to: Pick<Message, "_actionName" | "_correlationId">,
    kind: Message["_responseType"],
    data: unknown,
  ): void {
    const message: Message = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: CONVERSATION,
      _correlationId: to._correlationId,
      _origin: this.origin,
      _responseType: kind,
      _errorCode: 0,
      _serializerVersion: 1,
      _data: data,
    };
    this.send(JSON.stringify(message));
  }
}
