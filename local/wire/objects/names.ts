import type { DefinedName, NamedFormula, Worksheet } from "../../workbook";
import { fixedAddress, parseArea, splitSheet } from "../address";
import { WireCollection, WireObject, type Session } from "../model";
import { LIMIT, WireError } from "../protocol";
import { RangeObject } from "./range";

/** Names of the workbook. A worksheet's own names are none here, and none can be added. */
export class Names extends WireCollection {
  readonly type = "NamedItemCollection";
  constructor(
    session: Session,
    private readonly on: Worksheet | null,
  ) {
    super(session);
  }

  items(): NamedItem[] {
    if (this.on) return [];
    const { workbook } = this.session;
    return [...workbook.names(), ...workbook.namedFormulas()].map(
      ({ name }) => new NamedItem(this.session, name),
    );
  }
  item(key: unknown): NamedItem {
    const found = this.items().find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    if (!found) throw new WireError("ItemNotFound");
    return found;
  }
  /** Whatever is no place is kept as the formula that it is. */
  Add(name: string, reference: unknown, comment?: unknown): NamedItem {
    if (this.on) throw new WireError("NotImplemented", "The host keeps names for the whole workbook only.");
    const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([A-Z]{1,3}\d+|[RC])$/i.test(name);
    if (!valid) throw new WireError("InvalidArgument");
    if (this.GetItemOrNullObject(name)) throw new WireError("ItemAlreadyExists");
    // A longer one spoils the file: github.com/microsoft/Excel-Labs/issues/50.
    if (typeof comment === "string" && comment.length > LIMIT.comment) throw new WireError("InvalidArgument");
    define(this.session, name, reference);
    return new NamedItem(this.session, name);
  }
}

function define(session: Session, name: string, reference: unknown): void {
  if (typeof reference === "string" && /^=[A-Z]+\(/i.test(reference)) {
    if (reference.length > LIMIT.formula) throw new WireError("InvalidArgument");
    session.workbook.nameFormula(name, reference);
    return;
  }
  const range = reference instanceof RangeObject ? reference : rangeAt(session, reference);
  session.workbook.setName(name, range.sheet.id, range.area);
}

function rangeAt(session: Session, formula: unknown): RangeObject {
  const { sheet, rest } = splitSheet(String(formula).replace(/^=/, ""));
  const found = session.workbook.sheets.find(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
  if (!found) throw new WireError("NotImplemented", `The host cannot name "${String(formula)}".`);
  return new RangeObject(session, found, parseArea(rest, found.size));
}

class NamedItem extends WireObject {
  readonly type = "NamedItem";
  constructor(
    session: Session,
    readonly name: string,
  ) {
    super(session);
  }

  private get found(): DefinedName {
    const found = this.session.workbook
      .names()
      .find(({ name }) => name.toLowerCase() === this.name.toLowerCase());
    if (!found) throw new WireError("ItemNotFound");
    return found;
  }
  private get named(): NamedFormula | undefined {
    const { workbook } = this.session;
    return workbook.namedFormulas().find(({ name }) => name.toLowerCase() === this.name.toLowerCase());
  }
  private get sheet(): Worksheet | undefined {
    return this.session.workbook.sheets.find(({ id }) => id === this.found.sheet);
  }
  override identity(): Record<string, unknown> {
    return { Name: this.name };
  }

  get Name(): string {
    return this.named?.name ?? this.found.name;
  }
  get Type(): string {
    if (this.named) return "Error";
    return this.found.area ? "Range" : "Error";
  }
  get Scope(): string {
    return "Workbook";
  }
  get Value(): string {
    // What a function by LAMBDA shows where it is not called.
    if (this.named) return "#CALC!";
    const { area } = this.found;
    return area && this.sheet ? fixedAddress(this.sheet.name, area, this.sheet.size) : "#REF!";
  }
  get Formula(): string {
    if (this.named) return this.named.formula;
    return `=${this.Value}`;
  }
  set Formula(formula: unknown) {
    define(this.session, this.Name, formula);
  }
  get Visible(): boolean {
    return !this.session.extras.hiddenNames.has(this.name.toLowerCase());
  }
  set Visible(visible: boolean) {
    const { hiddenNames } = this.session.extras;
    if (visible) hiddenNames.delete(this.name.toLowerCase());
    else hiddenNames.add(this.name.toLowerCase());
  }

  GetRangeOrNullObject(): RangeObject | null {
    if (this.named) return null;
    const { area } = this.found;
    return area && this.sheet ? new RangeObject(this.session, this.sheet, area) : null;
  }
  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new WireError("InvalidReference");
    return range;
  }
  get Worksheet(): WireObject {
    if (!this.sheet) throw new WireError("ItemNotFound");
    return this.session.worksheet(this.sheet);
  }
  Delete(): void {
    this.session.workbook.removeName(this.Name);
    this.session.extras.hiddenNames.delete(this.name.toLowerCase());
  }
}
