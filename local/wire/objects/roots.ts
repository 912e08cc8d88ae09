import { WireObject, type Session } from "../model";
import { WireError } from "../protocol";
import { Names } from "./names";
import { RangeObject } from "./range";
import { Settings } from "./settings";
import { Tables } from "./tables";
import { Worksheets } from "./worksheets";

class WorkbookObject extends WireObject {
  readonly type = "Workbook";
  get Application(): Application {
    return new Application(this.session);
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.session);
  }
  get Names(): Names {
    return new Names(this.session, null);
  }
  get Settings(): Settings {
    return new Settings(this.session);
  }
  get Tables(): Tables {
    return new Tables(this.session, null);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.session);
  }
  GetSelectedRange(): RangeObject {
    const { active, selection } = this.session.workbook;
    return new RangeObject(this.session, active, selection);
  }
  GetActiveCell(): RangeObject {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  _RemoveReference(id: string): void {
    this.session.kept.delete(id);
  }
}

class Application extends WireObject {
  readonly type = "Application";
  get CalculationMode(): string {
    return this.session.extras.calculationMode;
  }
  set CalculationMode(mode: string) {
    if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode))
      throw new WireError("InvalidArgument");
    this.session.extras.calculationMode = mode;
  }
  /** Nothing calculates here. */
  Calculate(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

class Runtime extends WireObject {
  readonly type = "Runtime";
  get EnableEvents(): boolean {
    return true;
  }
}

class CustomFunctions extends WireObject {
  readonly type = "CustomFunctions";
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  SetInvocationResults(results: readonly unknown[]): void {
    this.session.answer(results);
  }
  SetInvocationArrayResults(results: readonly unknown[]): void {
    this.session.answer(results);
  }
}

class AddinInternalService extends WireObject {
  readonly type = "AddinInternalService";
  NotifyActionHandlerReady(): void {}
}

class AppRuntimeService extends WireObject {
  readonly type = "AppRuntimeService";
  SetAppRuntimeState(state: string): void {
    this.session.showPane(state === "Visible");
  }
}

/** The object that every request begins with. */
export function createRoot(session: Session): WireObject {
  return new WorkbookObject(session);
}

/** Objects that stand beside the workbook, by the name that office.js gives them. */
export function createService(session: Session, name: string): WireObject | null {
  if (name === "Microsoft.ExcelServices.CustomFunctions") return new CustomFunctions(session);
  if (name === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService(session);
  if (name === "Microsoft.AppRuntime.AppRuntimeService") return new AppRuntimeService(session);
  return null;
}
