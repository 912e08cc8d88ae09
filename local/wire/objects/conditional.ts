import type { Rule } from "../../../shared/grid";
import { addressOf } from "../../../shared/layout/address";
import { clearAll, intersection } from "../../memory/areas";
import type { Worksheet } from "../../workbook";
import { moveFormula } from "../formula";
import { WireCollection, WireObject, type Drawable, type Session } from "../model";
import { WireError } from "../protocol";
import { checkColor } from "./color";

/** The conditional formats that touch some areas; all of them are formulas underneath. */
export class ConditionalFormats extends WireCollection {
  readonly type = "ConditionalFormatCollection";
  constructor(
    session: Session,
    private readonly of: Drawable,
  ) {
    super(session);
  }

  items(): ConditionalFormatObject[] {
    const touched = (rule: Rule) => this.of.areas.some((area) => intersection(area, rule.area));
    return this.of.sheet.rules
      .filter(touched)
      .map((rule) => new ConditionalFormatObject(this.session, this.of.sheet, [rule]));
  }

  item(id: unknown): ConditionalFormatObject {
    const found = this.items().find((item) => item.Id === id);
    if (!found) throw new WireError("ItemNotFound");
    return found;
  }

  Add(type: string): ConditionalFormatObject {
    if (type !== "Custom" && type !== "CellValue") {
      throw new WireError("NotImplemented", `The host draws no conditional format "${type}".`);
    }
    const rules = this.of.areas.map((area) => ({ area, formula: "", fill: "", color: "" }));
    this.of.open.rules = [...this.of.open.rules, ...rules];
    return new ConditionalFormatObject(this.session, this.of.sheet, rules);
  }

  ClearAll(): void {
    const sheet = this.of.open;
    for (const area of this.of.areas) sheet.rules = clearAll(sheet.rules, area);
  }
}

/** One conditional format: one rule an area, as our own workbook keeps them. */
class ConditionalFormatObject extends WireObject {
  readonly type = "ConditionalFormat";
  constructor(
    session: Session,
    private readonly on: Worksheet,
    private rules: Rule[],
  ) {
    super(session);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  /** Its place in the sheet's list: good for the request at hand. */
  get Id(): string {
    return `rule-${this.on.rules.indexOf(this.rules[0])}`;
  }
  get Type(): string {
    return "Custom";
  }
  get Custom(): CustomFormat {
    return new CustomFormat(this.session, this);
  }
  get CustomOrNullObject(): CustomFormat {
    return new CustomFormat(this.session, this);
  }
  get CellValue(): CellValueFormat {
    return new CellValueFormat(this.session, this);
  }
  Delete(): void {
    this.on.rules = this.on.rules.filter((rule) => !this.rules.includes(rule));
  }

  get rule(): Rule {
    return this.rules[0];
  }
  /** A formula is written for the first cell of all areas together, and moves along for the others. */
  change(patch: (rule: Rule, first: Rule) => Partial<Rule>): void {
    const [first] = this.rules;
    const changed = this.rules.map((rule) => ({ ...rule, ...patch(rule, first) }));
    this.on.rules = this.on.rules.map((rule) => changed[this.rules.indexOf(rule)] ?? rule);
    this.rules = changed;
  }
}

abstract class RuleFormat extends WireObject {
  constructor(
    session: Session,
    protected readonly of: ConditionalFormatObject,
  ) {
    super(session);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.of);
  }
  protected write(formula: string): void {
    this.of.change(({ area }, first) => ({
      formula: moveFormula(formula, area.row - first.area.row, area.column - first.area.column),
    }));
  }
}

class CustomFormat extends RuleFormat {
  readonly type = "CustomConditionalFormat";
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.of);
  }
}

class ConditionalFormatRule extends RuleFormat {
  readonly type = "ConditionalFormatRule";
  get Formula(): string {
    return this.of.rule.formula;
  }
  set Formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw new WireError("InvalidArgument");
    this.write(formula);
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

class CellValueFormat extends RuleFormat {
  readonly type = "CellValueConditionalFormat";
  set Rule({ formula1, operator }: { formula1: string; operator: string }) {
    const sign = OPERATORS[operator];
    if (!sign) throw new WireError("NotImplemented", `The host compares no "${operator}".`);
    const { row, column } = this.of.rule.area;
    this.write(`=${addressOf(row, column)}${sign}${String(formula1).replace(/^=/, "")}`);
  }
}

class ConditionalRangeFormat extends RuleFormat {
  readonly type = "ConditionalRangeFormat";
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.of);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.of);
  }
}

class ConditionalRangeFill extends RuleFormat {
  readonly type = "ConditionalRangeFill";
  get Color(): string {
    return this.of.rule.fill;
  }
  set Color(color: unknown) {
    const fill = checkColor(color);
    this.of.change(() => ({ fill }));
  }
}

class ConditionalRangeFont extends RuleFormat {
  readonly type = "ConditionalRangeFont";
  get Color(): string {
    return this.of.rule.color;
  }
  set Color(given: unknown) {
    const color = checkColor(given);
    this.of.change(() => ({ color }));
  }
}
