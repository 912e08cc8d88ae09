import { Fault } from "../../src/fault";
import type { Calls } from "../calls";

type Runner = Readonly<Record<keyof Calls, (...given: unknown[]) => void>>;

/**
 * Calls a function of the script on Google's server.
 *
 * @throws Fault "sheets/refused" with the server's own words.
 */
export function server<N extends keyof Calls>(
  name: N,
  ...given: Parameters<Calls[N]>
): Promise<ReturnType<Calls[N]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((answer: ReturnType<Calls[N]>) => resolve(answer))
      .withFailureHandler((error: Error) =>
        reject(new Fault("sheets/refused", said(error))),
      ) as unknown as Runner;
    // A member that is there but undefined would end the call without an answer.
    runner[name](...(JSON.parse(JSON.stringify(given)) as unknown[]));
  });
}

/** Google puts the error's class in front of its message now and then. */
function said({ message }: Error): string {
  return message.replace(/^(?:(?:Script|Type|Range|Reference)?Error|Exception|Fault): /, "");
}
