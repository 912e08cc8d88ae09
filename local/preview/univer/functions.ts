import { BooleanNumber, type IDisposable, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../../../src/cell";
import { areaAddress } from "../../file/address";
import { quoteSheet } from "../../wire/address";
import type { Outcome } from "../../wire/invoke";
import { areaOf } from "./area";
import type { Engine } from "./engine";

const NO_VALUE = "#VALUE!" as ErrorType;

/** One argument of a call, with its values as they are in the middle of the calculation. */
export interface Handed {
  /** `Sheet1!B2:B9` where the formula points at cells. */
  readonly address: string | null;
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats, cell by cell: only they tell a date from a number. */
  readonly formats: readonly (readonly string[])[];
}

/** The cell that calculates. */
export interface Calling {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One function as a host offers it. */
export interface Offered {
  readonly name: string;
  readonly use: string;
  readonly parameters: readonly { readonly name: string; readonly use: string; readonly optional: boolean }[];
  readonly call: (given: readonly (Handed | null)[], from: Calling) => Promise<Outcome>;
}

/** Teaches the grid functions; they are gone again when the result is disposed of. */
export function offerFunctions(engine: Engine, functions: readonly Offered[]): IDisposable {
  const service = engine.get(IFunctionService);
  const names = functions.map(({ name }) => name);
  service.registerExecutors(...functions.map((offered) => new HostFunction(engine, offered)));
  const described = service.registerDescriptions(...functions.map(description));
  return {
    dispose: () => {
      described.dispose();
      service.unregisterExecutors(...names);
      // Formulas that were read once remember the function.
      service.deleteFormulaAstCacheKey(...names);
    },
  };
}

function description({ name, use, parameters }: Offered) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: use,
    abstract: use,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.use,
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

class HostFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly engine: Engine,
    private readonly offered: Offered,
  ) {
    super(offered.name);
    this.minParams = offered.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = offered.parameters.length;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]) {
    const from = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const given = variants.map((variant) => this.handed(variant));
    const result = this.offered.call(given, from).then(shown, () => ErrorValueObject.create(NO_VALUE));
    return new AsyncObject(result);
  }

  private handed(variant: FunctionVariantType): Handed | null {
    if (!variant.isReferenceObject()) {
      const value = variant as BaseValueObject;
      if (value.isNull()) return null;
      return { address: null, ...readValues(value) };
    }
    const reference = variant as BaseReferenceObject;
    const sheet = this.engine.model.getSheetBySheetId(reference.getSheetId());
    const address = `${quoteSheet(sheet?.getName() ?? "")}!${areaAddress(areaOf(reference.getRangePosition()))}`;
    return { address, ...readValues(reference.toArrayValueObject(false)) };
  }
}

function readValues(given: BaseValueObject | ArrayValueObject): Omit<Handed, "address"> {
  const rows: Nullable<BaseValueObject>[][] = given.isArray()
    ? (given as ArrayValueObject).getArrayValue()
    : [[given]];
  return {
    cells: rows.map((row) => row.map(cellOf)),
    formats: rows.map((row) => row.map((value) => value?.getPattern() ?? "")),
  };
}

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  return value.getValue();
}

function shown(outcome: Outcome): BaseValueObject {
  if ("error" in outcome) return ErrorValueObject.create(outcome.error as ErrorType);
  const { value } = outcome;
  if (!Array.isArray(value)) return valueObject(value);
  const rows = (value as unknown[][]).map((row) => row.map(valueObject));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueObject(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(typeof value === "string" ? value : "");
}
