import { CanceledError, ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";

/** Milliseconds without a host's writing after which it counts as done, in two pauses. */
const QUIET = { first: 400, confirmed: 100 };

/** Milliseconds after a change in which the grid begins to calculate by itself, if it does. */
const BY_ITSELF = 200;

/**
 * When the grid calculates, and whether it has done so. After a user's change it does by
 * itself, a tenth of a second later. While a host writes it is kept from it, as add-ins ask
 * of Excel. A calculation is never interrupted, since Univer forgets formulas on other
 * sheets over that, and changes that come meanwhile: afterwards everything is calculated.
 */
export class Calculation {
  /** How often anything was changed that formulas may depend on. */
  changes = 0;
  /** Changes and calculations are counted together; those up to `finished` are done with. */
  private due = 0;
  private begun = 0;
  private finished = 0;
  private owed = false;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;

  constructor(get: Injector["get"]) {
    this.commands = get(ICommandService);
    const dirty = get(IActiveDirtyManagerService);
    this.commands.beforeCommandExecuted(({ id }) => {
      const isStart = id === SetFormulaCalculationStartMutation.id;
      if (id === SetFormulaCalculationStopMutation.id || (isStart && (this.isHeld || this.isRunning))) {
        throw new CanceledError();
      }
    });
    this.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begun = ++this.due;
      else if (dirty.get(command.id) && !isIdle(command, options?.onlyLocal)) {
        this.due++;
        if (command.id !== SetTriggerFormulaCalculationStartMutation.id) this.changes++;
      }
    });
    get(FormulaCalculationSessionService).state$.subscribe((state) => {
      if (!this.isRunning || !state.completed || !state.resultApplied) return;
      this.finished = this.begun;
      // Not from within the end of this calculation.
      setTimeout(() => this.rest());
    });
  }

  get isUnderWay(): boolean {
    return this.owed || this.finished < this.due;
  }

  /** Whether a host has just written, so that nothing is calculated yet. */
  get isHeld(): boolean {
    return this.quiet !== undefined;
  }

  /** Has everything calculated once the host has stopped writing. */
  owe(): void {
    this.owed = true;
    this.wait();
  }

  /** The host is still at it. */
  holdOn(): void {
    if (this.isHeld) this.wait();
  }

  /** Settles when every formula shows the value that follows from what stands in the cells now. */
  settled(): Promise<void> {
    return this.isUnderWay ? new Promise((go) => this.waiting.push(go)) : Promise.resolve();
  }

  /** The same for a host that writes nothing until it has its answer: the pause after its writing is over. */
  demanded(): Promise<void> {
    if (this.isHeld) {
      clearTimeout(this.quiet);
      this.quiet = undefined;
      this.rest();
    }
    return this.settled();
  }

  private get isRunning(): boolean {
    return this.finished < this.begun;
  }

  private wait(): void {
    clearTimeout(this.quiet);
    const done = () => {
      this.quiet = undefined;
      this.rest();
    };
    // The add-in shares the page's one thread: what it said while it was at work comes after the first pause.
    this.quiet = setTimeout(() => (this.quiet = setTimeout(done, QUIET.confirmed)), QUIET.first);
  }

  /** What is next when nothing is being calculated. */
  private rest(): void {
    if (this.isRunning || this.isHeld) return;
    if (this.owed) this.calculateAll();
    else if (!this.isUnderWay) for (const go of this.waiting.splice(0)) go();
    else {
      setTimeout(() => {
        const left = this.isUnderWay && !this.isRunning && !this.isHeld;
        if (left) this.calculateAll();
      }, BY_ITSELF);
    }
  }

  private calculateAll(): void {
    this.owed = false;
    const everything = { commands: [], forceCalculation: true };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }
}

const LOOKS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Results on their way into the cells, and looks: Univer calculates nothing after them. */
function isIdle({ id, params }: Readonly<ICommandInfo>, onlyLocal?: boolean): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return onlyLocal === true || LOOKS.includes((params as { trigger?: string }).trigger);
}
