import type { ChoiceArea, DropDown } from "../../../shared/grid";
import { choicesFormula } from "../../../shared/layout/choices";
import { readChoices } from "../../file/address";
import { clearAll, intersection } from "../../memory/areas";
import { parseArea } from "../address";
import { WireObject, type Drawable, type Session } from "../model";
import { WireError } from "../protocol";

interface ListRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source?: unknown };
}

/** Excel takes a list of at most so many characters when it does not stand in cells. */
const LONGEST_LIST = 255;

/** Data validation: drop-down lists, the only kind that our own workbook knows. */
export class DataValidation extends WireObject {
  readonly type = "DataValidation";
  constructor(
    session: Session,
    private readonly of: Drawable,
  ) {
    super(session);
  }

  private found(): DropDown | undefined {
    return this.of.sheet.dropDowns.find((item) => intersection(item.area, this.of.areas[0]));
  }

  get Type(): string {
    return this.found() ? "List" : "None";
  }

  get Rule(): ListRule {
    const found = this.found();
    if (!found) return {};
    const source = found.from ? `=${choicesFormula(found.from)}` : found.values.join(",");
    return { list: { inCellDropDown: true, source } };
  }
  set Rule(rule: ListRule) {
    const source = rule.list?.source;
    if (typeof source !== "string" || Object.keys(rule).length !== 1) {
      throw new WireError("NotImplemented", "The host knows no validation but a list.");
    }
    if (source === "" || source.length > LONGEST_LIST) throw new WireError("InvalidArgument");
    const from = source.startsWith("=") ? this.choices(source.slice(1)) : undefined;
    this.Clear();
    const values = from ? [] : source.split(",").map((text) => text.trim());
    // Until the add-in says otherwise Excel refuses what is not on the list.
    const added = this.of.areas.map((area) => ({
      area,
      values,
      ...(from && { from }),
      strict: true,
      hint: "",
    }));
    this.of.open.dropDowns = [...this.of.open.dropDowns, ...added];
  }

  private choices(formula: string): ChoiceArea {
    return readChoices(formula) ?? parseArea(formula, this.of.sheet.size);
  }

  get IgnoreBlanks(): boolean {
    return true;
  }
  set IgnoreBlanks(ignores: boolean) {
    if (!ignores) throw new WireError("NotImplemented", "Blank cells are always valid here.");
  }

  get ErrorAlert(): unknown {
    return { showAlert: this.found()?.strict ?? true, style: "Stop", title: "", message: "" };
  }
  set ErrorAlert(alert: { showAlert?: boolean; style?: string; title?: string; message?: string }) {
    checkTexts(alert, 225);
    this.change({ strict: alert.showAlert !== false && (alert.style ?? "Stop") === "Stop" });
  }

  get Prompt(): unknown {
    const hint = this.found()?.hint ?? "";
    return { showPrompt: hint !== "", title: "", message: hint };
  }
  set Prompt(prompt: { showPrompt?: boolean; title?: string; message?: string }) {
    checkTexts(prompt, 255);
    this.change({ hint: prompt.showPrompt === false ? "" : (prompt.message ?? "") });
  }

  Clear(): void {
    const sheet = this.of.open;
    for (const area of this.of.areas) sheet.dropDowns = clearAll(sheet.dropDowns, area);
  }

  private change(patch: Partial<DropDown>): void {
    const sheet = this.of.open;
    const touched = (item: DropDown) => this.of.areas.some((area) => intersection(area, item.area));
    sheet.dropDowns = sheet.dropDowns.map((item) => (touched(item) ? { ...item, ...patch } : item));
  }
}

function checkTexts(
  { title = "", message = "" }: { title?: string; message?: string },
  longest: number,
): void {
  if (title.length > 32 || message.length > longest) throw new WireError("InvalidArgument");
}
