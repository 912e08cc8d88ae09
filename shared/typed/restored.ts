import type { Entries } from "./entries";
import type { Found, Typed } from "./read-typed";

/** A reference in its lasting form, or what is left of one: Excel leaves the cell when its sheet is deleted. */
const REFERENCES = /\uE000[^\uE001]*\uE001|#REF!(?:[$A-Z\d]|\.?:\.?)*/g;

/**
 * What was typed, with the references that formulas have lost since: what they refer to
 * may come back, such as a client or a sheet that one run did without. A formula whose
 * words were changed is the user's as it stands.
 */
export function restored({ shared, alone, ...typed }: Typed, kept: Entries): Typed {
  const restore = (found: Found): Found => {
    const { row, slot, content } = found;
    const [now, then] = [content.formula, kept.get(row, slot).formula];
    if (now?.includes("#REF!") !== true || then === undefined) return found;
    return { ...found, content: { ...content, formula: withReferences(now, then) } };
  };
  return { ...typed, shared: shared.map(restore), alone: alone.map(restore) };
}

/** A formula in its lasting form, with the references that it had before where it is otherwise the same. */
function withReferences(now: string, then: string): string {
  if (now.replace(REFERENCES, "#REF!") !== then.replace(REFERENCES, "#REF!")) return now;
  const before = then.match(REFERENCES) ?? [];
  let at = 0;
  return now.replace(REFERENCES, (reference) => {
    const known = before[at++];
    return reference.startsWith("#REF!") ? known : reference;
  });
}
