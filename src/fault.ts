/**
 * The one error that we throw on purpose. The code is stable and names what is
 * wrong; the message says what was asked, what was found where, and what to do.
 */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "Fault";
  }
}
