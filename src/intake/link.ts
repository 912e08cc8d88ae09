/** Longer than any address that a browser takes. */
const LONGEST = 2000;
const address = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

export const NOT_A_LINK =
  "Not a link that is shown. Write one that begins with https://, http:// or mailto:.";

/**
 * Whether a text is an address that sheets show beside an offering. What a browser would run
 * instead of opening is none.
 *
 * @source Method, part 2 (Link).
 * @example isLink("javascript:alert(1)") // false
 */
export function isLink(text: string): boolean {
  return text.length <= LONGEST && address.test(text);
}
