import type { SheetKind } from "./grid";
import type { SheetInfo, Target } from "./host";
import { sheetKinds, sheetNames } from "./kinds";
import { freeName } from "./layout/free-name";

/** Each generated sheet stays where it is; a new one takes its name, or the next that is free. */
export function targetsFor(sheets: readonly SheetInfo[]): Record<SheetKind, Target> {
  const taken = sheets.map(({ name }) => name);
  return Object.fromEntries(
    sheetKinds.map((kind) => {
      const own = sheets.find((sheet) => sheet.kind === kind);
      return [
        kind,
        own ? { id: own.id, name: own.name } : { id: null, name: freeName(sheetNames[kind], taken) },
      ];
    }),
  ) as Record<SheetKind, Target>;
}
