import type { Answer, ClientAnswer } from "./answer";
import { answerOf } from "./oracle";
import type { ClientRecord, Input, LineRecord, Settings } from "./records";

/** An invoice line in a word: `line("Ada", "Backup", "2026-06", 100)`. */
export const line = (
  client: string,
  offering: string,
  month: string,
  revenue: number | string,
  more: Partial<LineRecord> = {},
): LineRecord => ({ client, offering, date: `${month}-15`, revenue, ...more });

export const client = (name: string, more: Partial<ClientRecord> = {}): ClientRecord => ({
  client: name,
  ...more,
});

/** Runs on 10 July 2026; the window is July 2025 to June 2026 where a line stands in June. */
export const answer = (input: Partial<Input>, settings: Partial<Settings> = {}): Answer =>
  answerOf({ lines: [], ...input, settings: { today: "2026-07-10", ...settings } });

export const named = (found: Answer, name: string): ClientAnswer => {
  const client = found.clients.find((one) => one.name === name);
  if (client === undefined) throw new Error(`No client ${name}`);
  return client;
};
