/** What was typed into the form and chosen in it. */
export interface Draft {
  readonly who: string;
  /** The client in sight, as the sheets show it. */
  readonly client: string | null;
  /** What is typed where clients are looked for. */
  readonly search: string;
  readonly prospect: readonly string[];
  /** Ids of what was chosen, in its order. */
  readonly has: readonly string[];
  readonly needs: readonly string[];
}

/** A form's place: one that is built anew, in another language, goes on with what its predecessor holds. */
export interface Drafts {
  asking?: () => Draft;
}
