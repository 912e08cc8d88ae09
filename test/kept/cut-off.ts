import type { PlainHost } from "./plain-host";

const calls = ["sheets", "read", "details", "reread", "check", "add", "keep", "write"] as const;

/**
 * After so many calls the host does nothing any more, as when somebody closes the program.
 *
 * @returns What makes it work again.
 */
export function cutOff(host: PlainHost, after: number): () => void {
  let left = after;
  const known = calls.map((name) => [name, host[name]] as const);
  for (const [name, call] of known) {
    host[name] = ((...given: unknown[]) => {
      if (left-- <= 0) throw new Error("cut off");
      return (call as (...all: unknown[]) => unknown).apply(host, given);
    }) as never;
  }
  return () => known.forEach(([name, call]) => (host[name] = call as never));
}
