import { ICommandService, type ICommandInfo } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "./engine";

/** Knows whether the grid has calculated all that was changed. It starts a tenth of a second after a change. */
export class Calculation {
  /** How often anything was changed that formulas may depend on. */
  changes = 0;
  private begun = 0;
  private finished = 0;
  private waiting: (() => void)[] = [];

  constructor(engine: Engine) {
    const dirty = engine.get(IActiveDirtyManagerService);
    engine.get(ICommandService).onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begun = this.changes;
      else if (dirty.get(command.id) && !isIdle(command, options?.onlyLocal)) this.changes++;
    });
    engine.get(FormulaCalculationSessionService).state$.subscribe(({ started, completed, resultApplied }) => {
      if (!started || !completed || !resultApplied) return;
      this.finished = this.begun;
      if (!this.isUnderWay) for (const go of this.waiting.splice(0)) go();
    });
  }

  get isUnderWay(): boolean {
    return this.finished < this.changes;
  }

  /** Settles when every formula shows the value that follows from what stands in the cells now. */
  settled(): Promise<void> {
    return this.isUnderWay ? new Promise((go) => this.waiting.push(go)) : Promise.resolve();
  }
}

const LOOKS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Results on their way into the cells, and looks: Univer calculates nothing after them. */
function isIdle({ id, params }: Readonly<ICommandInfo>, onlyLocal?: boolean): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return onlyLocal === true || LOOKS.includes((params as { trigger?: string }).trigger);
}
