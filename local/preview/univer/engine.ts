import {
  ICommandService,
  LocaleType,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import { Calculation } from "./calculation";
import { Drawing } from "./drawing";

type Injector = ReturnType<Univer["__getInjector"]>;

/** A workbook as Univer takes it at its start. */
export type Snapshot = Partial<IWorkbookData>;

/** A running Univer with one workbook, and the two ways in: its services, and its mutations. */
export interface Engine {
  readonly api: FUniver;
  readonly model: Workbook;
  readonly get: Injector["get"];
  readonly calculation: Calculation;
  readonly drawing: Drawing;
  /**
   * Carries a command or a mutation out at once; the grid draws and, unless told that the
   * change is one of looks alone, calculates afterwards.
   */
  run(id: string, parameters: object, looksAlone?: boolean): void;
}

/**
 * Starts Univer with a workbook in it.
 *
 * @param container The element's id. Of the element itself Univer tries to make a copy, and
 *   over the error that it catches the browser reads the whole script once more.
 */
export function startUniver(container: string, snapshot: Snapshot): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: {
        ...coreWords,
        ...conditionalFormattingWords,
        ...dataValidationWords,
        ...filterWords,
      },
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      // Text that looks like a number or a formula is text: no mark on it and no question about it.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (!plugin) continue;
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const model = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const get: Injector["get"] = injector.get.bind(injector);
  return {
    api: FUniver.newAPI(univer),
    model,
    get,
    calculation: new Calculation(get),
    drawing: new Drawing(get, model.getUnitId()),
    run: (id, parameters, looksAlone = false) => {
      const all = { unitId: model.getUnitId(), ...parameters };
      if (commands.syncExecuteCommand(id, all, { onlyLocal: looksAlone }) === false) {
        throw new Error(`The grid refused ${id}.`);
      }
    },
  };
}
