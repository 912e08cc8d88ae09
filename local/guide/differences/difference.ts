/** What shows that a row is so: a test by its file and title, or what the host's maker documents. */
export type Held = { readonly test: string; readonly title: string } | { readonly source: string };

/** Something that is not the same wherever the product runs. */
export interface Difference {
  readonly what: string;
  readonly excel: string;
  readonly sheets: string;
  readonly preview: string;
  readonly file: string;
  readonly why: string;
  /** At least one, and one for each claim that another does not show. */
  readonly held: readonly Held[];
}
