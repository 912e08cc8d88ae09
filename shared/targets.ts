import type { SheetKind } from "./grid";
import type { SheetInfo } from "./host";
import { sheetKinds, sheetNames } from "./kinds";
import { freeName } from "./layout/free-name";

/** Where a generated sheet stands, or will stand once it is added: then it has no id yet. */
export interface Target {
  readonly kind: SheetKind;
  readonly id: string | null;
  readonly name: string;
}

/** Each generated sheet stays where it is; a new one takes its usual name, or the next that is free. */
export function targetsFor(sheets: readonly SheetInfo[]): Record<SheetKind, Target> {
  const taken = sheets.map(({ name }) => name);
  const target = (kind: SheetKind): Target => {
    const own = sheets.find((sheet) => sheet.kind === kind);
    return own
      ? { kind, id: own.id, name: own.name }
      : { kind, id: null, name: freeName(sheetNames[kind], taken) };
  };
  return Object.fromEntries(sheetKinds.map((kind) => [kind, target(kind)])) as Record<SheetKind, Target>;
}
