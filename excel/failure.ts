import { Fault } from "../src/fault";

/** What to do about Excel's error codes, by code. */
const ADVICE: Readonly<Record<string, string>> = {
  AccessDenied:
    "The sheet or the workbook is protected. Lift the protection on the Review tab, then try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc, then try again.",
  RequestPayloadSizeLimitExceeded:
    "There was too much for one request. Choose fewer sheets, or fewer columns in the tables.",
  ResponsePayloadSizeLimitExceeded:
    "There was too much for one answer. Move texts that are not needed out of the tables.",
  ItemNotFound: "A sheet or a name was deleted or renamed in the meantime. Try again.",
  InvalidReference: "Cells were deleted in the meantime. Try again.",
  ItemAlreadyExists: "A sheet or a name of that name came into the workbook in the meantime. Try again.",
  Timeout: "Excel took too long to answer. Try again.",
  ActivityLimitReached: "Excel is busy. Wait a minute, then try again.",
};

interface ExcelError {
  readonly code: string;
  readonly message: string;
}

function isExcelError(error: unknown): error is ExcelError {
  const { code, message } = (error ?? {}) as Partial<ExcelError>;
  return typeof code === "string" && typeof message === "string";
}

/** Whether the answer was too large for Excel on the web, so that asking for less may help. */
export function isTooLarge(error: unknown): boolean {
  return isExcelError(error) && error.code.endsWith("ResponsePayloadSizeLimitExceeded");
}

/** Whether Excel, or what stands in for it, does not know what it was asked for. */
export function isUnknownToIt(error: unknown): boolean {
  const unknown = /(?:^|\/)(?:ApiNotFound|ApiNotAvailable|NotImplemented)$/;
  return error instanceof TypeError || (isExcelError(error) && unknown.test(error.code));
}

/** Excel's error as a sentence: what failed where, what Excel said, and what to do. */
function failure(doing: string, error: unknown): unknown {
  if (error instanceof Fault || !isExcelError(error)) return error;
  const said = error.message.trim().replace(/[.!]*$/, "");
  const advice = ADVICE[error.code] ?? "Try again; the run starts from the beginning.";
  return new Fault(`excel/${error.code}`, `Excel could not ${doing}: ${said} (${error.code}). ${advice}`);
}

/**
 * Runs a batch on the workbook.
 *
 * @param doing What it does, to follow "Excel could not".
 * @throws Fault in place of Excel's own errors.
 */
export async function run<T>(
  doing: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw failure(doing, error);
  }
}
