import type { Cell } from "../src/cell";
import type { SheetKind } from "./grid";
import type { Look } from "./look";
import type { Content } from "./typed/content";
import type { Written } from "./typed/journal";

/**
 * One column of a sheet's body. Values run in the body's rows.
 *
 * With a formula template each row calculates and `values` are the results as we
 * computed them. A template names cells by column key (see layout/address.ts).
 */
export interface Column {
  readonly key: string;
  /** What the column is, whatever its place, where that is not its key: an offering, or one that the user added. */
  readonly column?: string;
  readonly header: string;
  /** What stands there instead, where that is no plain text: a date of the user's, or a formula. */
  readonly typedHeader?: Content;
  readonly look: Look;
  readonly values: readonly Cell[];
  readonly formula?: string;
  /** A template for each row, where they differ; undefined where the row holds its value. */
  readonly formulas?: readonly (string | undefined)[];
  /** The user's own: read back before every run and kept. */
  readonly user?: true;
  /** The number format of its empty cells, where the user chose one. */
  readonly emptyFormat?: string;
  /** What the user typed, by row; it goes before `values`. undefined where nobody types. */
  readonly typed?: readonly (Content | undefined)[];
  /** Keys of the rows that users type into, where that is not all of them. */
  readonly only?: ReadonlySet<string>;
  /** Looks of single rows, where they differ. */
  readonly looks?: readonly Look[];
  /** Letters of states, which the user may type over. */
  readonly states?: true;
  /** A formula runs across this column and the next, so that nothing may come between them. */
  readonly joined?: true;
  /** Offered as a drop-down. */
  readonly choices?: { readonly values: readonly string[]; readonly strict: boolean; readonly hint: string };
  /** The same a row; undefined where anything may stand. */
  readonly choicesByRow?: readonly (readonly string[] | undefined)[];
  readonly hidden?: true;
  /** Room to type in, in characters, however little stands there yet. */
  readonly room?: number;
  /** Characters across at the most: a longer text goes on in the next line, and the whole body stands at the top of its rows. */
  readonly most?: number;
  /** Not on paper where it stands last: nobody clicks a link there. */
  readonly screenOnly?: true;
}

/** A cell above the header: plain, or a template with its result; a look of its own where it differs from its column's. */
export interface SummaryCell {
  readonly value: Cell;
  readonly formula?: string;
  readonly look?: Look;
  /** Shown as estimated. */
  readonly estimated?: boolean;
  /** The user may type over it: what stands there is kept under this name (typed/inputs.ts). */
  readonly input?: string;
  /** What the user typed there; it goes before `value`. */
  readonly typed?: Content;
  /** Offers the values of this column of the body, and takes nothing else. */
  readonly choicesFrom?: string;
}

/** One line of the block above the header. */
export interface SummaryRow {
  readonly key: string;
  /** Column key → cell; the label stands in one of them. */
  readonly cells: Readonly<Record<string, SummaryCell>>;
  readonly tone?: "total" | "A" | "B" | "C" | "D" | "bare";
}

/** A colour for cells whose text is a certain letter; letters first, colour second. */
export interface LetterColour {
  readonly columns: readonly string[];
  readonly letter: string;
  readonly fill: string;
  readonly color: string;
}

/** A column of a chart's table: where it stands, by the key of the sheet's own column, and what is above it. */
export interface ChartColumn {
  readonly column: string;
  readonly header: string;
  readonly look: Look;
}

/** What a chart draws: columns and their running share on a second axis; columns on each other. */
export type ChartKind = "pareto" | "stacked";

/** A chart below the body, and the table of its figures below that. */
export interface Chart {
  /** Its name among the charts of its sheet, for good; letters alone. */
  readonly key: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What it shows: one sentence with its figures. */
  readonly text: string;
  /** Keys of the first and the last column that it stands over. */
  readonly over: readonly [string, string];
  readonly categories: ChartColumn;
  /** In the order in which they are drawn; of a Pareto chart all but the first are lines. Headers are words of ours. */
  readonly series: readonly (ChartColumn & { readonly color: string })[];
  /** What the user typed beside its title, the sentence below and the header, by column key. */
  readonly typed?: readonly Readonly<Record<string, Content>>[];
  readonly rows: readonly ChartRow[];
}

/** A row of a chart's table. Formulas name it by its chart's key and its place: `{value@pareto0}`. */
export interface ChartRow {
  /** What it is about, whatever its place. */
  readonly id: string;
  readonly cells: Readonly<Record<string, SummaryCell>>;
  /** What the user typed beside it, by column key. */
  readonly typed?: Readonly<Record<string, Content>>;
}

/** One generated sheet, before any address is known. */
export interface Sheet {
  readonly kind: SheetKind;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
  readonly summary: readonly SummaryRow[];
  readonly rows: number;
  readonly colours: readonly LetterColour[];
  /** Columns that stay in sight when the sheet scrolls, counted with the hidden Key. */
  readonly frozenColumns: number;
  /** Where the rows down to the header scroll with the others. */
  readonly scrolls?: true;
  /** Printed as one portrait page: all of it, or what stands above the header; else landscape, as many pages as it takes. */
  readonly onePage?: "all" | "above";
  /** Defined name → a row above the header or a Key of the body, and the column's key. */
  readonly names: Readonly<Record<string, readonly [string, string]>>;
  readonly charts: readonly Chart[];
  /** Rows below the body, under their headings. */
  readonly below: readonly { readonly heading: string; readonly rows: readonly LooseRow[] }[];
  /** What the user typed above the header: the row's name, the column's key. */
  readonly above: readonly { readonly row: string; readonly column: string; readonly content: Content }[];
  /** Notes that the user attached to cells: the row's key or name, the column's key. */
  readonly comments: readonly { readonly row: string; readonly column: string; readonly text: string }[];
  /** The fiscal year's first month, where rows are named by its quarters. */
  readonly yearStart?: number;
  /** Which of its cells are written empty, with which texts and figures: asked for by its stamp and by the journal. */
  readonly written: Written;
  /** Says which version of what users type into stands here. */
  readonly stamp: string;
}

/** Cells by column key. `row` is its Key, if it has one. */
export interface LooseRow {
  readonly row: string | null;
  /** By what the user's formulas know a row of their own. */
  readonly name?: string;
  readonly cells: Readonly<Record<string, Content>>;
}

/** A sheet as it is described: what the user typed is put in afterwards. */
export interface Described extends Omit<
  Sheet,
  "below" | "above" | "comments" | "written" | "stamp" | "charts"
> {
  readonly charts?: readonly Chart[];
}
