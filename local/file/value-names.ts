/** What a file puts in front of a name for a value. */
const MARK = "_xlpm.";

/** Texts in quotes, quoted sheet names, names, and what separates arguments. A name behind `!` or `$` is no value's. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!$])([\p{L}_][\p{L}\p{N}_.]*)(?!!)|[(){},]|\S/gu;

/** A call that is being read, or a list in braces. */
interface Call {
  readonly gives: "LET" | "LAMBDA" | null;
  /** Which argument, from 0. */
  place: number;
  /** What its present argument holds so far. */
  holds: string[];
}

/** The names, in small letters, that LET and LAMBDA give to values: they hold in the whole formula. */
function given(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: Call[] = [];
  let before = "";
  for (const [piece] of formula.matchAll(PIECES)) {
    const call = calls[calls.length - 1] as Call | undefined;
    if (piece === "(" || piece === "{") {
      call?.holds.push(piece);
      const gives = before === "LET" || before === "LAMBDA" ? before : null;
      calls.push({ gives: piece === "(" ? gives : null, place: 0, holds: [] });
    } else if (piece === ")" || piece === "}") calls.pop();
    else if (piece === "," && call) {
      // LAMBDA may leave an argument out, which stands in brackets.
      const alone = /^\[?([\p{L}_][\p{L}\p{N}_.]*)\]?$/u.exec(call.holds.join(""));
      if (alone && (call.gives === "LAMBDA" || (call.gives === "LET" && call.place % 2 === 0)))
        names.add(alone[1].toLowerCase());
      call.place++;
      call.holds = [];
    } else call?.holds.push(piece);
    before = piece.toUpperCase();
  }
  return names;
}

/**
 * Marks the names that LET and LAMBDA give to values, as a file does.
 *
 * @source [MS-XLSX] 2.2.2: `_xlpm.` in front of a parameter's name.
 * @example markValues("LET(x,1,x+1)") // "LET(_xlpm.x,1,_xlpm.x+1)"
 */
export function markValues(formula: string): string {
  const names = given(formula);
  if (names.size === 0) return formula;
  return formula.replace(PIECES, (piece: string, name?: string) =>
    name !== undefined && names.has(name.toLowerCase()) ? MARK + name : piece,
  );
}

/** Takes the marks off again. */
export function unmarkValues(formula: string): string {
  return formula.replace(/\b_xlpm\./g, "");
}
