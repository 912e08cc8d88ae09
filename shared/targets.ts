import type { OwnKind } from "./grid";
import type { SheetInfo } from "./host";
import { JOURNAL_NAME, sheetNames } from "./kinds";
import { freeName } from "./layout/free-name";

/** Where a sheet of ours stands, or will stand once it is added: then it has no id yet. */
export interface Target {
  readonly kind: OwnKind;
  readonly id: string | null;
  readonly name: string;
}

/** Each sheet of ours stays where it is; a new one takes its usual name, or the next that is free. */
export function targetsFor(sheets: readonly SheetInfo[]): Record<OwnKind, Target> {
  const taken = sheets.map(({ name }) => name);
  const names = { ...sheetNames, journal: JOURNAL_NAME };
  const target = (kind: OwnKind): Target => {
    const own = sheets.find((sheet) => sheet.kind === kind);
    return own
      ? { kind, id: own.id, name: own.name }
      : { kind, id: null, name: freeName(names[kind], taken) };
  };
  const kinds = Object.keys(names) as OwnKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, target(kind)])) as Record<OwnKind, Target>;
}
