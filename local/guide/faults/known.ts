/** A refusal as people meet it: one case of it, which a test brings about in the product itself. */
export interface KnownFault {
  /** Stable; `--json` and programs see it. */
  readonly code: string;
  /** What was done, so that it came. */
  readonly when: string;
  /** What the product then says, to the letter. */
  readonly message: string;
  /** What helps, beyond what the message says. */
  readonly help: string;
}
