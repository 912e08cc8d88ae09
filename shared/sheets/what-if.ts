import { bandOf, checkCuts, classOf, type Cuts } from "../../src/measures/classes";
import { Fault } from "../../src/fault";
import type { Column, SummaryCell, SummaryRow } from "../book";
import { inOrder, label, type Context } from "../context";
import type { CutLook } from "../look";
import { rowKeyOf, type Subtotal } from "../subtotals";
import type { Entries } from "../typed/entries";
import { INPUT_SLOT, inputRow, WHAT_IF } from "../typed/inputs";

/** The column of each cut, as on the row that prints the cuts in force. */
const columns = {
  core: ["revenue", "coreBelow"],
  mid: ["cumulative", "midBelow"],
  a: ["gross", "aFrom"],
  b: ["margin", "bFrom"],
  c: ["serviceMargin", "cFrom"],
} as const satisfies Record<keyof Cuts, readonly [string, CutLook]>;

/** The column of the counts. */
const COUNTS = "classMargin";
const NAMES = ["A", "B", "C", "D"] as const;
const COUNTED = "Clients then";
const NEEDED = "Needed: two rising shares, three falling margins";

/** Whether shares can be formed: without them there are no bands to cut. */
function possible({ measures }: Context): boolean {
  return measures.current > 0;
}

/** The share before each client, by which bands are cut: hidden, for the formulas alone. */
export function startColumn(context: Context): Column[] {
  const values = inOrder(context.measures.order, (row) => context.measures.starts[row]);
  return possible(context)
    ? [{ key: "start", header: "Share before", look: "share", hidden: true, values }]
    : [];
}

const cut = (name: keyof Cuts): string => `{${columns[name][0]}@whatIf}`;

/** The rule of `checkCuts` as a formula. */
const valid = ((): string => {
  const all = (Object.keys(columns) as (keyof Cuts)[]).map(cut).join(",");
  const [core, mid, a, b, c] = (["core", "mid", "a", "b", "c"] as const).map(cut);
  return `AND(COUNT(${all})=5,${core}>0,${core}<${mid},${mid}<=1,${a}<1,${a}>${b},${b}>${c},${c}>0)`;
})();

/** Cells in which a reader tries other cuts; first those in force. */
export function whatIfRow(context: Context, entries: Entries): SummaryRow[] {
  if (!possible(context)) return [];
  const { cuts } = context.policies;
  const inputs = Object.entries(columns).map(([name, [column, look]]): [string, SummaryCell] => [
    column,
    { value: cuts[name as keyof Cuts], look, input: name },
  ]);
  const told: SummaryCell = {
    value: counts(context, entries) ? COUNTED : NEEDED,
    look: "words",
    formula: `IF(${valid},"${COUNTED}","${NEEDED}")`,
  };
  return [
    { key: "whatIf", cells: { client: label(WHAT_IF), ...Object.fromEntries(inputs), [COUNTS]: told } },
  ];
}

/** How many clients the class of a row would have, beside the row's own figures. */
export function whatIfCell(context: Context, entries: Entries, which: Subtotal): Record<string, SummaryCell> {
  if (!possible(context) || which === "total") return {};
  const value = counts(context, entries)?.[which === "none" ? 4 : NAMES.indexOf(which)] ?? null;
  return { [COUNTS]: { value, look: "clients", formula: `IF(${valid},${formulaOf(context, which)},"")` } };
}

/** Clients of class A to D and without a class, by the cuts that stand in the cells; null where these are no cuts. */
function counts({ measures, policies }: Context, entries: Entries): number[] | null {
  const cuts = Object.fromEntries(
    Object.keys(columns).map((name) => {
      const typed = entries.value(inputRow("portfolio", name), INPUT_SLOT);
      return [name, typed ?? policies.cuts[name as keyof Cuts]];
    }),
  ) as unknown as Cuts;
  if (!Object.values(cuts).every((one) => typeof one === "number")) return null;
  try {
    checkCuts(cuts);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
  const { listing, year, starts, margins, inProfile, policy } = measures;
  const found = [0, 0, 0, 0, 0];
  listing.standing.forEach((standing, row) => {
    if (standing !== "") {
      found[4]++;
      return;
    }
    const band = bandOf(starts[row] as number, cuts);
    const margin = margins[row].deciding?.margin ?? null;
    const name = classOf(policy, year.total[row], band, margin, inProfile[row], cuts);
    found["ABCD–".indexOf(name)]++;
  });
  return found;
}

/** Less than this below a cut is at the cut. Written out, and taken from a number: not every host reads 1E-9, or `>=-`. */
const NEAR = "0.000000001";

const at = (column: string, name: keyof Cuts): string => `({${column}:body}>=${cut(name)}-${NEAR})`;
const before = (name: keyof Cuts): string => `({start:body}<${cut(name)}-${NEAR})`;
const grade = (name: "a" | "b" | "c"): string => at("classMargin", name);

/** Rows of clients that have a class, if need be by `test`: neither left nor new. */
function rows(...tests: string[]): string {
  const here = [`({key:body}<>"")`, `({class:body}<>"Left")`, `({class:body}<>"New")`];
  return `SUMPRODUCT(${[...here, ...tests].join("*")})`;
}

/**
 * The class table, part 4 of the method: as many as are in a class or a better one, less
 * those of the better ones. Core and Mid differ only in where C ends; Tail is a class lower.
 */
function formulaOf({ measures: { policy } }: Context, which: Subtotal): string {
  const paying = "({revenue:body}>0)";
  const known = policy === "revenue" ? [paying] : [paying, `({classMargin:body}<>"")`];
  const fits = `({inProfile:body}<>"no")`;
  const [core, mid] = [before("core"), before("mid")];
  const tail = `(1-${mid})`;
  const upTo: Readonly<Record<"A" | "B" | "C", string>> = {
    matrix: {
      A: `${mid}*${grade("a")}`,
      B: `(${mid}*${grade("b")}+${tail}*${grade("a")})`,
      C: `(${core}*({classMargin:body}>=0-${NEAR})+(${mid}-${core})*${grade("c")}+${tail}*${grade("b")})`,
    },
    margin: { A: grade("a"), B: grade("b"), C: grade("c") },
    revenue: { A: core, B: mid, C: "1" },
  }[policy];
  const above = (...names: Subtotal[]): string => names.map((name) => `-{this@${rowKeyOf(name)}}`).join("");
  switch (which) {
    case "A":
      return rows(...known, fits, upTo.A);
    case "B":
      return rows(...known, fits, upTo.B) + above("A");
    case "C":
      return rows(...known, upTo.C) + above("A", "B");
    case "D":
      return `${rows("({revenue:body}<=0)")}+${rows(...known)}${above("A", "B", "C")}`;
    default:
      return `COUNTA({key:body})${above("A", "B", "C", "D")}`;
  }
}
