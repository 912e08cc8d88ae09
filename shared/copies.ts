import type { Cell } from "../src/cell";
import { headerKey } from "../src/intake/field";
import { anchorName, type OwnKind } from "./grid";
import { sheetNames } from "./kinds";
import type { Finding } from "./outcome";
import type { Target } from "./targets";
import { KEY, STAMP } from "./typed/standing-rows";

const LEFT = {
  disordered: "Was sorted with its title and header: its rows cannot be told",
  takenOver: "Neither its header nor its hidden Keys stand there any more: it is yours",
};

/** A sheet that looks like one of ours and has no anchor. */
export interface Copy {
  readonly name: string;
  readonly kind: OwnKind;
  /** Why it is left, where it is ours by its anchor: sorted with its header, or used for something else. */
  readonly left?: keyof typeof LEFT;
}

/** Headers that no table of the user's own has together: by these a generated sheet is known, also without its Key. */
const signatures = (
  [
    ["summary", "Figure|Benchmark|Source"],
    ["concentration", "Rank|Cumulative % of clients"],
    ["portfolio", "Class margin %|Margin basis"],
    ["matrix", "Client|Stack %|Next offer|Wave"],
    ["matrix", "Key|Client|Stack %|Wave"],
    ["potential", "Holders|Attach rate|Average revenue"],
    ["offers", "Fit|Yearly margin|Score"],
    ["plan", "Wave|Missing stack"],
    ["playbook", "Other|Both|Lift"],
    ["scorecard", "Section|Item|Figure"],
    ["page", "Figure|More|Worth"],
    ["history", "Quarter|Client|Class|Stack %|Potential"],
    ["problems", "Cell|Found|What to do"],
    ["settings", "Setting|Default|Meaning"],
    ["journal", "Record|Sheet|Version"],
  ] as const
).map(([kind, headers]) => ({ kind, keys: headers.split("|").map(headerKey) }));

/** Stands above every Holdings sheet, and is what tells a copy from a table of the user's: its header does not. */
export const HOLDINGS_NOTE = "Net revenue by client and offering. An empty cell: no revenue in the period.";

/** Headers by which a sheet of ours is known, whatever its version. */
export function headersOf(kind: OwnKind): readonly string[] {
  return signatures.find((one) => one.kind === kind)?.keys ?? ["client", "total"];
}

/** How far down a generated sheet's header can stand, unless it was sorted with its rows. */
const DEPTH = 80;

/**
 * Which sheet of ours one that we do not own looks like: a leader's copy, or ours with its
 * anchor lost. Holdings has no headers of its own, and users bring tables with the same as
 * their input: it is known by the sentence above it or by the Keys below the word Key.
 */
export function looksLike(cells: readonly (readonly Cell[])[]): OwnKind | null {
  const hasKeys = cells.some(([first]) => typeof first === "string" && KEY.test(first));
  const without = new Set<number>();
  for (const row of hasKeys ? cells : cells.slice(0, DEPTH)) {
    const words = new Set(row.map((cell) => headerKey(String(cell ?? ""))));
    const found = signatures.find(({ keys }) => keys.every((word) => words.has(word)));
    if (found) return found.kind;
    const key = row.indexOf("Key");
    const headed = key >= 0 && words.has("client") && words.has("total") && !without.has(key);
    if ((headed && cells.some((other) => KEY.test(String(other[key])))) || row.some(beginsNote))
      return "holdings";
    // A column is looked through once, however many rows are headed so.
    if (headed) without.add(key);
  }
  return cells.slice(0, DEPTH).filter(hasVersion).length > VERSIONS ? "journal" : null;
}

/** No sheet but the journal names so many versions, however many of its first rows were deleted. */
const VERSIONS = 9;
function hasVersion([, ...row]: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === "string" && STAMP.test(cell));
}

/** On a narrow sheet the sentence goes on in the next row. */
function beginsNote(cell: Cell): boolean {
  return typeof cell === "string" && cell.length > 50 && HOLDINGS_NOTE.startsWith(cell);
}

/**
 * Sheets that are not read though one may type there: a run does not find its own any more and writes
 * new ones, or ours was renamed and another bears its usual name.
 */
export function lostSheets(
  copies: readonly Copy[],
  targets: Readonly<Record<OwnKind, Target>>,
  kinds: readonly OwnKind[],
): Finding[] {
  const usual: Partial<Record<OwnKind, string>> = sheetNames;
  return copies
    .filter(({ name, kind }) => (targets[kind].id === null ? kinds.includes(kind) : name === usual[kind]))
    .map(({ name, kind, left }) => ({
      sheet: name,
      address: "A1",
      found: left
        ? LEFT[left]
        : `Looks like ${usual[kind]}, but is a copy of it, or its name ${anchorName(kind)} was deleted`,
      advice: `Left as it is, unread; ${targets[kind].name} takes its place. Copy over what you miss there, then delete or rename this sheet.`,
      amount: null,
    }));
}
