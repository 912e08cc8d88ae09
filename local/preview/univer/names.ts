import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../shared/grid";
import { fixedAddress, parseArea, splitSheet } from "../../wire/address";
import type { DefinedName, NamedFormula } from "../../workbook";
import type { Engine } from "./engine";

/** Defined names, which Univer moves along with their cells. A name for a constant is not ours to know. */
export class Names {
  private readonly service;

  constructor(private readonly engine: Engine) {
    this.service = engine.get(IDefinedNamesService);
  }

  list(): DefinedName[] {
    return this.kept().flatMap((kept) => {
      const place = this.placeOf(kept);
      return place ? [{ name: kept.name, ...place }] : [];
    });
  }

  set(name: string, sheet: string, area: Area): void {
    const on = this.engine.model.getSheetBySheetId(sheet);
    if (!on) throw new RangeError(`The workbook has no sheet with the id "${sheet}".`);
    const size = { rows: on.getRowCount(), columns: on.getColumnCount() };
    // Names that say which sheets are ours are no one's to pick from a list.
    this.put(name, fixedAddress(on.getName(), area, size), /^XS_(sheet_|lists$)/.test(name));
  }

  formulas(): NamedFormula[] {
    return this.kept()
      .filter(({ formulaOrRefString }) => formulaOrRefString.startsWith("="))
      .map(({ name, formulaOrRefString }) => ({ name, formula: formulaOrRefString }));
  }

  setFormula(name: string, formula: string): void {
    this.put(name, formula, false);
  }

  remove(name: string): void {
    const found = this.find(name);
    if (found) this.engine.run(RemoveDefinedNameMutation.id, found);
  }

  private put(name: string, formulaOrRefString: string, hidden: boolean): void {
    const id = this.find(name)?.id ?? `name-${name.toLowerCase()}`;
    const named = { id, name, formulaOrRefString, hidden, localSheetId: "AllDefaultWorkbook" };
    this.engine.run(SetDefinedNameMutation.id, named);
  }

  private kept(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.engine.model.getUnitId()) ?? {});
  }

  private find(name: string): IDefinedNamesServiceParam | undefined {
    return this.kept().find((kept) => kept.name.toLowerCase() === name.toLowerCase());
  }

  private placeOf({ formulaOrRefString: text }: IDefinedNamesServiceParam): Omit<DefinedName, "name"> | null {
    const { sheet, rest } = splitSheet(text);
    const on = sheet === null ? null : this.engine.model.getSheetBySheetName(sheet);
    // What the sheet was is forgotten with it.
    if (!on) return text.includes("#REF!") ? { sheet: "", area: null } : null;
    if (rest.includes("#REF!")) return { sheet: on.getSheetId(), area: null };
    return {
      sheet: on.getSheetId(),
      area: parseArea(rest, { rows: on.getRowCount(), columns: on.getColumnCount() }),
    };
  }
}
