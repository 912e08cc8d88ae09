import { Fault } from "../../src/fault";

/** The code and the message that a call refuses with; what it gives where it does not. */
export function refusal(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof Fault ? [error.code, error.message] : error;
  }
}

/** The message alone. */
export function message(call: () => unknown): unknown {
  const found = refusal(call);
  return Array.isArray(found) ? found[1] : found;
}
